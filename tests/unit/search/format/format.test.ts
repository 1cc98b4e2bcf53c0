import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeDays, encodeDates } from '../../../../src/search/format/dates.ts';
import { column, decodeFacts, encodeFacts, type ShardFacts } from '../../../../src/search/format/facts.ts';
import { unpack } from '../../../../src/search/format/pack.ts';
import { chunkOf, numberedName, packStarts, readNumberedName, unpackStarts } from '../../../../src/search/format/chunkTable.ts';
import { ASKED, encodeLength, decodeLength, lengthsByCode, WHOLE } from '../../../../src/search/format/lengths.ts';
import { packTable, unpackTable } from '../../../../src/search/format/pages.ts';
import { FACETS } from '../../../../src/search/types.ts';

describe('lengths in a byte', () => {
	test.each([[WHOLE, 16], [ASKED, 8]] as const)('are as near as %i steps in a doubling make them, and exact where they are short', (steps, part) => {
		fc.assert(
			fc.property(fc.nat(500_000), (length) => {
				const code = encodeLength(length, steps);
				expect(code >= 0 && code <= 255 && Number.isInteger(code)).toBe(true);
				expect(Math.abs(decodeLength(code, steps) - length)).toBeLessThanOrEqual(length / part);
				expect(encodeLength(decodeLength(code, steps), steps)).toBe(code);
			}),
		);
		for (let length = 0; length < 2 * steps; length += 1) expect(decodeLength(encodeLength(length, steps), steps)).toBe(length);
	});

	test('grow with what they stand for', () => {
		for (const steps of [WHOLE, ASKED]) {
			const all = [...lengthsByCode(steps)];
			expect(all).toEqual([...all].sort((a, b) => a - b));
			expect(new Set(all).size).toBe(256);
		}
	});
});

describe('the table of chunks', () => {
	const word = fc.string({ unit: fc.constantFrom(...Array.from('ab0é痛\u{E000}\u{20000}')), minLength: 1, maxLength: 4 });
	const starts = fc.uniqueArray(word, { minLength: 1, maxLength: 12 }).map((words) => words.sort());

	test('puts a word into the chunk of the last beginning not after it', () => {
		fc.assert(
			fc.property(starts, word, (begins, any) => {
				expect(chunkOf({ starts: begins, names: [] }, any)).toBe(Math.max(0, begins.findLastIndex((from) => from <= any)));
			}),
		);
		expect(chunkOf({ starts: [], names: [] }, 'gout')).toBe(-1);
	});

	test('is read as it was packed, chunks that are no more and those written anew too', () => {
		const chunk = fc.tuple(fc.nat(3), fc.option(fc.constantFrom('k3f9a2', '000000'), { nil: undefined }));
		fc.assert(
			fc.property(starts, fc.array(chunk, { minLength: 12, maxLength: 12 }), (begins, chunks) => {
				let number = -1;
				const names = begins.map((_, i) => numberedName((number += 1 + chunks[i]![0]), chunks[i]![1]));
				expect(unpackTable(packTable({ starts: begins, names }))).toEqual({ starts: begins, names });
				expect(unpackStarts(packStarts(begins), begins.length)).toEqual(begins);
			}),
		);
		expect(unpackTable(packTable({ starts: [], names: [] }))).toEqual({ starts: [], names: [] });
	});

	test('names nothing that is no number', () => {
		expect(readNumberedName('1a-k3f9a2')).toEqual({ number: 46, revision: 'k3f9a2' });
		expect(() => readNumberedName('../1')).toThrowErrorMatchingInlineSnapshot(`[Error: "../1" is no name of a numbered file]`);
	});
});

describe('facts', () => {
	const facts = (entries: number): ShardFacts => {
		const of = column(Array.from({ length: entries }, (_, i) => i % 3));
		const facet = { values: ['a', 'b', 'c'], of };
		return Object.fromEntries(FACETS.map((name) => [name, facet])) as ShardFacts;
	};

	test.each([0, 1, 7, 300])('of %i entries are read as they were written', (entries) => {
		expect(decodeFacts(encodeFacts(facts(entries)))).toEqual(facts(entries));
	});

	test('have numbers of two bytes where one is too small', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(300), { maxLength: 30 }), (numbers) => {
				const written = { ...facts(numbers.length), doctor: { values: ['a'], of: column(numbers) } };
				expect(decodeFacts(encodeFacts(written))).toEqual(written);
			}),
		);
	});

	test('cut short are refused', () => {
		expect(() => decodeFacts(encodeFacts(facts(7)).subarray(0, -1))).toThrow('Facts cut short');
	});

	test('numbers too large for a column are cut', () => {
		expect([...column([1, 70_000])]).toEqual([1, 65_535]);
	});
});

test('days keep their order, and days beyond the form stay at its ends', () => {
	const [first, second, third, early, late] = decodeDays(encodeDates(['2017-01-03', '2017-01-04', '2020-02-29', '1850-01-01', '2500-01-01']));
	expect(second! - first!).toBe(1);
	expect(third! > second!).toBe(true);
	expect([early, late]).toEqual([0, 65_535]);
});

describe('packed files', () => {
	const bytes = Uint8Array.from([1, 2, 3]);

	test('are unpacked unless the host has done so', async () => {
		expect(await unpack(new Uint8Array(gzipSync(bytes)))).toEqual(bytes);
		expect(await unpack(bytes)).toBe(bytes);
	});
});

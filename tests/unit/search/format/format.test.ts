import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CborReader, CborWriter } from '../../../../src/search/format/cbor.ts';
import { decodeDays, encodeDates } from '../../../../src/search/format/dates.ts';
import { column, decodeFacts, encodeFacts, type ShardFacts } from '../../../../src/search/format/facts.ts';
import { asUnpackedPagefind, unpack, unpackPagefind } from '../../../../src/search/format/pack.ts';
import { readChunk, regroup, writeChunk, type ChunkWord } from '../../../../src/search/format/chunks.ts';
import { chunkTable, packStarts, unpackStarts } from '../../../../src/search/format/chunkTable.ts';
import { encodeLength, decodeLength, roundedLength } from '../../../../src/search/format/lengths.ts';
import { readMetadata, writeMetadata } from '../../../../src/search/format/metadata.ts';
import { decodeOrder, encodeOrder } from '../../../../src/search/format/idOrder.ts';
import { packMetadata, pageId, unpackMetadata } from '../../../../src/search/format/pages.ts';
import { FACETS } from '../../../../src/search/types.ts';

describe('CBOR', () => {
	test('numbers and texts are read as they were written', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(2 ** 32 - 1)), fc.string({ unit: 'binary', maxLength: 300 }), (numbers, text) => {
				const writer = new CborWriter().array(numbers.length);
				for (const number of numbers) writer.unsigned(number);
				const reader = new CborReader(writer.text(text).bytes());
				expect(Array.from({ length: reader.array() }, () => reader.unsigned())).toEqual(numbers);
				expect(reader.text()).toBe(text);
			}),
		);
	});

	test('what is written is the shortest form of RFC 8949', () => {
		const bytes = new CborWriter().array(2).unsigned(23).unsigned(24).unsigned(256).unsigned(65_536).text('a').bytes();
		expect(Buffer.from(bytes).toString('hex')).toBe('82171818190100' + '1a00010000' + '6161');
	});

	test.each([
		['an item of another kind', [0x61, 0x61], 'Kind 3 at byte 0, expected 0'],
		['the end', [], 'Cut short'],
		['a number cut short', [0x19, 0x01], 'Length of kind 25 at byte 0'],
		['a number too long', [0x1b, 0, 0, 0, 0, 0, 0, 0, 0], 'Length of kind 27 at byte 0'],
	])('%s is an error', (_, bytes, message) => {
		expect(() => new CborReader(Uint8Array.from(bytes)).unsigned()).toThrow(message);
	});
});

describe("Pagefind's metadata", () => {
	const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 7, maxLength: 8 });
	const word = fc.string({ unit: fc.constantFrom(...Array.from('abcé痛')), maxLength: 5 });
	const metadata = fc.record({
		version: fc.constant('1.6.0'),
		items: fc.constant(6),
		pages: fc.array(fc.record({ id: digits.map((hash) => `en-x-0_${hash}`), length: fc.nat(65_535) }), { maxLength: 12 }),
		chunks: fc.array(fc.record({ from: word, to: word, file: digits }), { maxLength: 6 }),
		rest: fc.uint8Array({ maxLength: 20 }),
	});

	test('is read as it was written', () => {
		fc.assert(
			fc.property(metadata, (written) => {
				const read = readMetadata(writeMetadata(written));
				expect({ ...read, rest: [...read.rest] }).toEqual({ ...written, rest: [...written.rest] });
			}),
		);
	});

	test('whose pages have numbers and whose chunks leave nothing between them is the same after packing', () => {
		fc.assert(
			fc.property(metadata, (any) => {
				const pages = any.pages.map(({ length }, number) => ({ id: pageId('en-x-0_', number), length: roundedLength(length) }));
				const written = { ...any, pages, chunks: chunkTable(any.chunks.map(({ from }) => from)) };
				const bytes = writeMetadata(written);
				const unpacked = unpackMetadata(packMetadata(bytes));
				expect(Buffer.from(unpacked.metadata)).toEqual(Buffer.from(bytes));
				expect(unpacked.pages).toEqual(written.pages);
			}),
		);
	});

	test('of another shape is refused', () => {
		const bundled = new CborWriter().array(6).text('1.6.0').array(1).array(3).text('en_0000000').unsigned(3).text('bundle').bytes();
		const short = new CborWriter().array(6).text('1.5.0').array(1).array(2).text('en_0000000').unsigned(3).bytes();
		expect(() => readMetadata(bundled)).toThrowErrorMatchingInlineSnapshot(`[CborError: Page 0 is in a bundle]`);
		expect(() => readMetadata(short)).toThrowErrorMatchingInlineSnapshot(`[CborError: Item 0 has not 3 parts]`);
	});

	test('cut short is refused', () => {
		const bytes = writeMetadata({ version: '1', items: 6, pages: [{ id: 'en_0000000', length: 3 }], chunks: [], rest: new Uint8Array() });
		expect(() => unpackMetadata(packMetadata(bytes).subarray(0, -1))).toThrow('Pages cut short');
	});
});

describe('lengths in a byte', () => {
	test('are within 3%, and exact where they are short', () => {
		fc.assert(
			fc.property(fc.nat(500_000), (length) => {
				const code = encodeLength(length);
				expect(code >= 0 && code <= 255 && Number.isInteger(code)).toBe(true);
				expect(Math.abs(decodeLength(code) - length)).toBeLessThanOrEqual(length / 32);
				expect(encodeLength(decodeLength(code))).toBe(code);
			}),
		);
		for (let length = 0; length < 32; length += 1) expect(roundedLength(length)).toBe(length);
		expect(roundedLength(10 ** 9)).toBe(507_904);
	});

	test('grow with what they stand for', () => {
		const all = Array.from({ length: 256 }, (_, code) => decodeLength(code));
		expect(all).toEqual([...all].sort((a, b) => a - b));
		expect(new Set(all).size).toBe(256);
	});
});

describe("the chunks' table", () => {
	const word = fc.string({ unit: fc.constantFrom(...Array.from('ab0é痛\u{E000}\u{20000}')), minLength: 1, maxLength: 4 });
	/** The order of UTF-8, which is Pagefind's. */
	const before = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
	const starts = fc.uniqueArray(word, { minLength: 1, maxLength: 12 }).map((words) => words.sort((a, b) => (before(a, b) ? -1 : 1)));

	test('puts every word into one chunk, that of the last beginning not after it', () => {
		fc.assert(
			fc.property(starts, word, (begins, any) => {
				const holding = chunkTable(begins).flatMap(({ from, to }, number) => (!before(any, from) && !before(to, any) ? [number] : []));
				expect(holding).toEqual([Math.max(0, begins.findLastIndex((from) => !before(any, from)))]);
			}),
		);
	});

	test('is unpacked from its beginnings', () => {
		fc.assert(fc.property(starts, (begins) => {
				expect(unpackStarts(packStarts(begins), begins.length)).toEqual(begins);
			}));
	});

	test('of an archive without a word is empty', () => {
		expect(chunkTable([])).toEqual([]);
		expect(unpackStarts(packStarts([]), 0)).toEqual([]);
	});
});

describe('the order of entries by id', () => {
	test('over any shards is that of one', () => {
		const ids = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...Array.from('ab-1')), minLength: 1, maxLength: 5 }), { maxLength: 30 });
		fc.assert(
			fc.property(ids, fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }), (all, slots) => {
				const sorted = [...all].sort();
				const shards = [0, 1, 2, 3].map((shard) => sorted.filter((_, i) => slots[i] === shard));
				const starts = [0];
				for (const { length } of shards) starts.push(starts.at(-1)! + length);
				const places = decodeOrder(encodeOrder(shards), starts);
				expect(shards.flat().map((_, entry) => sorted[places[entry]!])).toEqual(shards.flat());
			}),
		);
	});

	test.each([
		['cut short', [0, 1], 'Order cut short: 2 entries of 3'],
		['of other shards', [0, 0, 0], 'Order names an entry too many of shard 0'],
		['of more shards', [0, 1, 2], 'Order names an entry too many of shard 2'],
	])('%s is refused', (_, bytes, message) => {
		expect(() => decodeOrder(Uint8Array.from(bytes), [0, 1, 3])).toThrow(message);
	});
});

describe('chunks', () => {
	/** A word with so many bytes of postings. */
	const word = (name: string, bytes: number): ChunkWord => ({
		word: name,
		bytes: new CborWriter().array(2).text(name).text('x'.repeat(bytes)).bytes(),
	});
	const words = fc.array(fc.tuple(fc.string({ unit: fc.constantFrom(...Array.from('abc')), minLength: 1, maxLength: 4 }), fc.nat(300)), { maxLength: 20 });

	test('are read as they were written', () => {
		fc.assert(
			fc.property(words, (list) => {
				const written = list.map(([name, bytes]) => word(name, bytes));
				expect(readChunk(writeChunk(written)).map(({ word, bytes }) => [word, [...bytes]])).toEqual(written.map(({ word, bytes }) => [word, [...bytes]]));
			}),
		);
	});

	test('hold all words in order, common ones alone, and are no larger than they should be', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 1, max: 400 }), (list, size) => {
				const all = list.map(([name, bytes]) => word(name, bytes));
				const chunks = [...regroup(all, size)];
				expect(chunks.flat()).toEqual(all);
				for (const chunk of chunks) {
					const bytes = chunk.reduce((sum, one) => sum + one.bytes.length, 0);
					if (chunk.length > 1) expect(bytes).toBeLessThanOrEqual(size);
				}
			}),
		);
	});
});

describe('facts', () => {
	const facts = (entries: number): ShardFacts => {
		const of = column(Array.from({ length: entries }, (_, i) => i % 3));
		const facet = { values: ['a', 'b', 'c'], of };
		return {
			questionLengths: column(Array.from({ length: entries }, (_, i) => i * 100)),
			facets: Object.fromEntries(FACETS.map((name) => [name, facet])) as ShardFacts['facets'],
		};
	};

	test.each([0, 1, 7, 300])('of %i entries are read as they were written', (entries) => {
		expect(decodeFacts(encodeFacts(facts(entries)))).toEqual(facts(entries));
	});

	test('keep the specialty of doctors who change theirs', () => {
		const numbers = fc.array(fc.tuple(fc.nat(5), fc.nat(300)), { maxLength: 30 });
		fc.assert(
			fc.property(numbers, (pairs) => {
				const plain = facts(pairs.length);
				const specialty = { values: ['a'], of: column(pairs.map(([first]) => first)) };
				const doctor = { values: ['b'], of: column(pairs.map(([, second]) => second)) };
				const written = { ...plain, facets: { ...plain.facets, specialty, doctor } };
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

	test("of Pagefind's carry its signature", async () => {
		expect(await unpackPagefind(new Uint8Array(gzipSync(asUnpackedPagefind(bytes))))).toEqual(bytes);
		await expect(unpackPagefind(new TextEncoder().encode('<!doctype html>'))).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Not a file of Pagefind: it begins with "<!doctype ht"]`);
	});
});

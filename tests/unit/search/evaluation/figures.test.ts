import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { figuresOf, percentile, type Asked } from '../../../../scripts/eval-search/figures.ts';
import { readQueries } from '../../../../scripts/eval-search/queries.ts';
import { ablationTable, figuresText } from '../../../../scripts/eval-search/report.ts';

/** An asked query whose target is the result at a rank, from 1; 0 where it was not found. */
const asked = (rank: number, results = 12, milliseconds = 10): Asked => ({
	query: 'q',
	target: 'it',
	results: Array.from({ length: results }, (_, i) => ({ id: i === rank - 1 ? 'it' : `other-${i}`, title: '' })),
	milliseconds,
	bytes: 1000,
});

describe('figures', () => {
	test('are shares of the queries with a target', () => {
		const aimless: Asked = { query: 'q', results: [], milliseconds: 10, bytes: 1000 };
		const figures = figuresOf([asked(1), asked(4), asked(10), asked(11), asked(0), aimless]);
		expect(figures).toMatchObject({ queries: 6, withTarget: 5, recall1: 0.2, recall5: 0.4, recall10: 0.6 });
		expect(figures.mrr).toBeCloseTo((1 + 1 / 4 + 1 / 10 + 1 / 11) / 5);
		expect(figures.zeroResults).toBeCloseTo(1 / 6);
	});

	test('of nothing are not numbers', () => {
		expect(figuresOf([]).recall1).toBeNaN();
	});

	test('percentiles are the nearest rank', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (numbers, share) => {
				const value = percentile(numbers, share);
				const notAbove = numbers.filter((one) => one <= value).length;
				const below = numbers.filter((one) => one < value).length;
				expect(notAbove).toBeGreaterThanOrEqual(share * numbers.length - 1e-9);
				expect(below).toBeLessThan(share * numbers.length + 1e-9);
			}),
		);
	});

	test('are told in seven lines', () => {
		expect(figuresText(figuresOf([asked(1)]), { median: 300_000, p95: 340_000, worst: 350_000, worstQuery: 'q', filters: 14_000 })).toMatchInlineSnapshot(`
			"1 queries, 1 with a target
			recall@1 1.000  @5 1.000  @10 1.000  MRR 1.000
			nothing found 0.0%
			milliseconds p50 10  p95 10
			first search median 300 kB  p95 340 kB  worst 350 kB, of "q"
			filters, once they are seen, besides 14 kB
			each further 1 kB"
		`);
	});

	test('of ablations are a table', () => {
		expect(ablationTable([{ name: 'all', figures: figuresOf([asked(1), asked(7)]) }])).toMatchInlineSnapshot(`
			"| | recall@1 | @5 | @10 | MRR | nothing found |
			|---|---|---|---|---|---|
			| all | 0.500 | 0.500 | 1.000 | 0.571 | 0.0% |"
		`);
	});
});

describe('queries', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'queries-'));
	const file = path.join(folder, 'q.jsonl');
	afterAll(() => rmSync(folder, { recursive: true }));

	const read = (text: string): ReturnType<typeof readQueries> => {
		writeFileSync(file, text);
		return readQueries(file);
	};

	test('have a target or none', () => {
		expect(read('{"query":"a","target":"t"}\n\n{"query":"b"}\n')).toEqual([{ query: 'a', target: 't' }, { query: 'b' }]);
	});

	test.each([
		['{"query":1}', ':1: not a query. Write {"query": "…", "target": "entry-id"}; the target may be left out.'],
		['{"query":"a"}\nnonsense', ':2: not JSON.'],
	])('%j is refused with its line', (text, message) => {
		expect(() => read(text)).toThrow(`${file}${message}`);
	});
});

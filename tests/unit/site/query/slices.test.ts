import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSlices, daysOf, SLICE_LIMIT, sliceIn } from '../../../../src/site/query/slices.ts';

const months = (counts: Record<string, number>): Map<string, number> => new Map(Object.entries(counts));

test('a list is cut into decades, and where these have many entries into years and months, newest first', () => {
	const list = months({ '2009-12': 3, '2010-01': 150, '2011-05': 40, '2012-02': 60, '2020-01': 150, '2020-03': 60, '2021-07': 5 });
	expect(cutSlices(list, 'doctor')).toEqual([
		{ id: '2021', count: 5 },
		{ id: '2020-03', count: 60 },
		{ id: '2020-01', count: 150 },
		{ id: '2012', count: 60 },
		{ id: '2011', count: 40 },
		{ id: '2010', count: 150 },
		{ id: '2000s', count: 3 },
	]);
});

test('the list of all entries has years at least', () => {
	expect(cutSlices(months({ '2010-01': 2, '2011-05': 1 }), 'all').map(({ id }) => id)).toEqual(['2011', '2010']);
	expect(cutSlices(months({ '2010-01': 2, '2011-05': 1 }), 'topic').map(({ id }) => id)).toEqual(['2010s']);
});

test('each day is in one slice, by whose beginning its entries are found, and what is added elsewhere leaves it there', () => {
	const month = fc.record({ year: fc.integer({ min: 1995, max: 2031 }), month: fc.integer({ min: 1, max: 12 }) }).map(({ year, month: one }) => `${year}-${String(one).padStart(2, '0')}`);
	fc.assert(
		fc.property(fc.array(fc.tuple(month, fc.integer({ min: 1, max: 90 })), { minLength: 1, maxLength: 60 }), fc.constantFrom('all' as const, 'topic' as const), (counts, kind) => {
			const list = new Map(counts);
			const slices = cutSlices(list, kind);
			const ids = new Set(slices.map(({ id }) => id));
			expect(ids.size).toBe(slices.length);
			for (const { id, count } of slices) {
				const inside = [...list].filter(([own]) => own.startsWith(daysOf(id)));
				expect(inside.reduce((sum, [, n]) => sum + n, 0)).toBe(count);
				for (const [own] of inside) expect(sliceIn(ids, `${own}-15`)).toBe(id);
				expect(id.length === 7 || count <= SLICE_LIMIT).toBe(true);
			}
			expect(slices.reduce((sum, { count }) => sum + count, 0)).toBe([...list.values()].reduce((sum, n) => sum + n, 0));
			const [first] = list.keys();
			const elsewhere = new Map(list).set('1980-01', 5000);
			expect(sliceIn(new Set(cutSlices(elsewhere, kind).map(({ id }) => id)), `${first!}-15`)).toBe(sliceIn(ids, `${first!}-15`));
		}),
	);
});

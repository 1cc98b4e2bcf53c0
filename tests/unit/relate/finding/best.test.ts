import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Best, listsFor } from '../../../../src/relate/finding/best.ts';

const offers = fc.uniqueArray(fc.record({ row: fc.nat(200), score: fc.nat(20) }), { selector: ({ row }) => row, maxLength: 60 });

test('keeps what sorting all and cutting would keep', () => {
	fc.assert(
		fc.property(offers, fc.integer({ min: 1, max: 12 }), (all, width) => {
			const best = new Best(width);
			for (const { row, score } of all) best.offer(row, score);
			const able = all.filter(({ score }) => score > 0);
			const lists = listsFor(1, width, (bytes) => new ArrayBuffer(bytes));
			expect(best.overflowed).toBe(able.length > width);
			best.flush(lists, 0);
			const kept = able.toSorted((a, b) => b.score - a.score || a.row - b.row).slice(0, width);
			expect([...lists.rows.subarray(0, lists.counts[0])]).toEqual(kept.map(({ row }) => row));
			expect([...lists.scores.subarray(0, lists.counts[0])]).toEqual(kept.map(({ score }) => score));
		}),
	);
});

test('starts anew after flushing', () => {
	const best = new Best(2);
	const lists = listsFor(2, 2, (bytes) => new ArrayBuffer(bytes));
	for (const row of [1, 2, 3]) best.offer(row, row);
	best.flush(lists, 0);
	best.offer(9, 1);
	expect(best.overflowed).toBe(false);
	best.flush(lists, 1);
	expect([...lists.counts]).toEqual([2, 1]);
	expect([...lists.rows]).toEqual([3, 2, 9, 0]);
});

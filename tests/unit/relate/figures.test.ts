import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaUnderCurve, figuresOf } from '../../../scripts/eval-similar/figures.ts';

const scored = fc.array(fc.record({ same: fc.boolean(), score: fc.nat(5) }), { maxLength: 30 });

test('the area under the curve is the share of pairs in the right order', () => {
	fc.assert(
		fc.property(scored, (all) => {
			const same = all.filter((one) => one.same);
			const other = all.filter((one) => !one.same);
			fc.pre(same.length > 0 && other.length > 0);
			const wins = same.flatMap((a) => other.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)));
			expect(areaUnderCurve(all)).toBeCloseTo(wins.reduce((sum: number, win) => sum + win, 0) / wins.length, 10);
		}),
	);
});

test('figures count where the second of a pair stands among the nearest of the first', () => {
	const ranking = {
		nearest: (place: number) => [[1, 2], [0], []][place]!.map((other) => ({ place: other, score: 1 })),
		score: (first: number, second: number) => (first + second === 1 ? 0.9 : 0.1),
	};
	const pairs = [
		{ first: 0, second: 1, same: true },
		{ first: 0, second: 2, same: true },
		{ first: 2, second: 0, same: true },
		{ first: 1, second: 2, same: false },
	];
	const { recall1, recall4, mrr, auc } = figuresOf(ranking, pairs);
	expect([recall1, recall4, mrr]).toEqual([1 / 3, 2 / 3, (1 + 1 / 2) / 3]);
	expect(auc).toBeCloseTo((1 + 0.5 + 0.5) / 3, 10);
});

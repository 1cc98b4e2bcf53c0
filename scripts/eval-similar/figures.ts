import type { Pair } from './files.ts';
import type { Ranking } from './ranking.ts';

/** How well a ranking finds the questions that ask the same. */
export interface Figures {
	/** Share of pairs whose second is among the first's best so many. */
	recall1: number;
	recall4: number;
	recall10: number;
	/** Mean of 1 / rank; 0 for those that are not among the best that are told. */
	mrr: number;
	/** Probability that a pair that asks the same scores above one that does not; NaN where there are none of either. */
	auc: number;
	/** How often a question that asks something else scores above the one that asks the same, of a first question that has both; NaN where none has. */
	misled: number;
}

/** Measures a ranking. The first question of each pair asks for the second among all others. */
export function figuresOf(ranking: Ranking, pairs: readonly Pair[]): Figures {
	const same = pairs.filter((pair) => pair.same);
	const ranks = same.map(({ first, second }) => ranking.nearest(first).findIndex(({ place }) => place === second) + 1 || Infinity);
	const share = (most: number): number => ranks.filter((rank) => rank <= most).length / ranks.length;
	const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length;
	const scored = pairs.map((pair) => ({ same: pair.same, score: ranking.score(pair.first, pair.second) }));
	return { recall1: share(1), recall4: share(4), recall10: share(10), mrr, auc: areaUnderCurve(scored), misled: misledBy(ranking, pairs) };
}

/** Each pair that asks the same against each of the first question's that does not; ties count half. */
function misledBy(ranking: Ranking, pairs: readonly Pair[]): number {
	const byFirst = Map.groupBy(pairs, ({ first }) => first);
	let misled = 0;
	let all = 0;
	for (const own of byFirst.values()) {
		const scores = own.map(({ first, second, same }) => ({ same, score: ranking.score(first, second) }));
		for (const right of scores.filter(({ same }) => same)) {
			for (const wrong of scores.filter(({ same }) => !same)) {
				all += 1;
				misled += wrong.score > right.score ? 1 : wrong.score === right.score ? 0.5 : 0;
			}
		}
	}
	return misled / all;
}

/** By the sum of ranks (Mann and Whitney); those that score the same share their ranks. */
export function areaUnderCurve(scored: { same: boolean; score: number }[]): number {
	const sorted = scored.toSorted((a, b) => a.score - b.score);
	const positives = sorted.filter(({ same }) => same).length;
	let rankSum = 0;
	for (let from = 0; from < sorted.length; ) {
		let to = from;
		while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++;
		const rank = (from + 1 + to) / 2;
		for (let i = from; i < to; i++) if (sorted[i]!.same) rankSum += rank;
		from = to;
	}
	return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

import { nearness, type Pair } from './nearness.ts';
import type { Collection, Concept, Scores } from './rank.ts';
import type { Tuning } from './tuning.ts';

/**
 * The entries of a query, best first.
 * @param tieBreakers by entry: what orders equal scores, the same however the index is sharded
 */
export function order(
	scores: Scores,
	concepts: readonly Concept[],
	collection: Collection,
	tieBreakers: ArrayLike<number>,
	tuning: Tuning,
): { entries: Uint32Array; points: Float64Array } {
	const { points, held } = scores;
	const most = scores.entries.reduce((top, entry) => Math.max(top, held[entry]!), 0);
	const kept = Uint32Array.from(scores.entries.filter((entry) => held[entry]! >= tuning.leastHeld * most));
	const byPoints = (a: number, b: number): number => points[b]! - points[a]! || tieBreakers[a]! - tieBreakers[b]! || a - b;
	kept.sort(byPoints);
	const pairs = pairsOf(concepts, scores.rarities);
	const near = kept.subarray(0, tuning.nearnessDepth);
	for (const entry of near) points[entry]! += nearness(entry, pairs, collection, tuning);
	near.sort(byPoints);
	return { entries: kept, points };
}

/** Neighbours among the words of the query, by what the reader wrote. */
function pairsOf(concepts: readonly Concept[], rarities: readonly number[]): Pair[] {
	const words = [...concepts.entries()].filter(([, { insteadOf }]) => insteadOf === undefined);
	return words.slice(1).map(([number, { variants }], i) => {
		const [before, concept] = words[i]!;
		return {
			a: concept.variants[0]!.postings,
			b: variants[0]!.postings,
			rarity: Math.min(rarities[before]!, rarities[number]!),
		};
	});
}

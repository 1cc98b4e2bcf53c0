import { rarity } from '../rank/bm25.ts';
import type { Posting } from '../rank/postings.ts';

/**
 * Pagefind answers "flu" with "fluid" and "fluoride", too, and which of them depends on what was
 * fetched before. These settings make it say which entries hold the very word: with `termFrequency` 0
 * a page's score is
 *
 *     rarity × Σ over words w that begin so (times w stands there × nearness(w)) ÷ (mean page length ÷ 5)
 *
 * and with a steep `termSimilarity` the nearness of any longer word is nothing beside that of the word
 * itself. Dividing the known factors out leaves the times that the word itself stands there.
 */
export const RANKING = {
	termSimilarity: 40,
	termFrequency: 0,
	termSaturation: 2,
	pageLength: 0,
	diacriticSimilarity: 0,
	metaWeights: { title: 0 },
} as const;

/** Pagefind's `word_length_bonus` for a word of the query's own length, whose difference it counts as 1. */
const NEARNESS_OF_SAME = Math.exp(RANKING.termSimilarity * (Math.exp(-1 / 8) - 1));

/** What Pagefind divides the mean page length by to scale raw counts. */
const LENGTH_SCALE = 5;

/** Parts in which places count: a word that is written otherwise is given a part less (`index/record.ts`). */
const PARTS = 24;

/**
 * Counts below this are of longer words alone. One letter more weighs e^(-40 × 0.276), a 62,000th, so
 * not even a thousand of them reach it; the smallest true count is 23 parts.
 */
const LEAST = PARTS / 2;

/** A result of Pagefind with its page's number and shard. */
export interface Tallied {
	entry: number;
	shard: number;
	score: number;
	words: readonly number[];
	inTitle: boolean;
}

/** Sizes and mean lengths of the shards. */
export interface ShardSizes {
	starts: readonly number[];
	means: readonly number[];
}

/** Entries that hold the very word, with how often, and how often written otherwise, in the order of the results. */
export function exactCounts(results: readonly Tallied[], { starts, means }: ShardSizes): Posting[] {
	const holding = means.map(() => 0);
	for (const { shard } of results) holding[shard]! += 1;
	const units = means.map((mean, shard) => {
		const size = starts[shard + 1]! - starts[shard]!;
		return (rarity(size, holding[shard]!) * NEARNESS_OF_SAME * LENGTH_SCALE) / mean;
	});
	const postings: Posting[] = [];
	for (const { entry, shard, score, words, inTitle } of results) {
		const parts = Math.round((score / units[shard]!) * PARTS);
		if (parts < LEAST) continue;
		const count = Math.min(Math.ceil(parts / PARTS), words.length);
		postings.push({ entry, count, otherwise: Math.max(0, count * PARTS - parts), inTitle, places: words });
	}
	return postings;
}

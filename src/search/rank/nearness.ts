import { saturated } from './bm25.ts';
import type { Collection } from './rank.ts';
import type { Tuning } from './tuning.ts';

/** Two words that follow each other in the query, as they stand in an entry. */
export interface Pair {
	/** Places of each, ascending. */
	a: ArrayLike<number>;
	b: ArrayLike<number>;
	/** The rarity of the commoner of both. */
	rarity: number;
}

/**
 * What an entry gains because words of the query stand near each other in it, as they do in the query.
 * @param length its words
 */
export function nearness(pairs: readonly Pair[], length: number, { meanLength }: Collection, tuning: Tuning): number {
	let gain = 0;
	for (const { a, b, rarity } of pairs) {
		const near = countNear(a, b, tuning.window);
		gain += rarity * saturated(near, length / meanLength, tuning.saturation, tuning.lengthOfWhole);
	}
	return tuning.nearness * gain;
}

/** No entry gains more than this. @param rarities of the pairs whose words it holds */
export function mostNearness(rarities: readonly number[], { nearness, saturation }: Pick<Tuning, 'nearness' | 'saturation'>): number {
	return nearness * rarities.reduce((sum, rarity) => sum + rarity * (saturation + 1), 0);
}

/** How many places of `a` have one of `b` at most `window` away, but not at the same place; both ascending. */
export function countNear(a: ArrayLike<number>, b: ArrayLike<number>, window: number): number {
	let count = 0;
	let from = 0;
	for (let i = 0; i < a.length; i += 1) {
		const place = a[i]!;
		while (from < b.length && b[from]! < place - window) from += 1;
		for (let j = from; j < b.length && b[j]! <= place + window; j += 1) {
			if (b[j] === place) continue;
			count += 1;
			break;
		}
	}
	return count;
}

import { saturated } from './bm25.ts';
import { indexOfEntry, placesAt, type Postings } from './postings.ts';
import type { Collection } from './rank.ts';
import type { Tuning } from './tuning.ts';

/** Two concepts that follow each other in the query. */
export interface Pair {
	a: Postings;
	b: Postings;
	/** The rarity of the commoner of both. */
	rarity: number;
}

/** What an entry gains because words of the query stand near each other in it, as they do in the query. */
export function nearness(entry: number, pairs: readonly Pair[], { lengths, meanLength }: Collection, tuning: Tuning): number {
	let gain = 0;
	for (const { a, b, rarity } of pairs) {
		const [i, j] = [indexOfEntry(a, entry), indexOfEntry(b, entry)];
		if (i < 0 || j < 0) continue;
		const near = countNear(placesAt(a, i), placesAt(b, j), tuning.window);
		gain += rarity * saturated(near, lengths[entry]! / meanLength, tuning.saturation, tuning.lengthOfWhole);
	}
	return tuning.nearness * gain;
}

/** How many places of `a` have one of `b` at most `window` away, but not at the same place; both ascending. */
export function countNear(a: Uint32Array, b: Uint32Array, window: number): number {
	let count = 0;
	let from = 0;
	for (const place of a) {
		while (from < b.length && b[from]! < place - window) from += 1;
		for (let j = from; j < b.length && b[j]! <= place + window; j += 1) {
			if (b[j] === place) continue;
			count += 1;
			break;
		}
	}
	return count;
}

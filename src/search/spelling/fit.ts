import { indexOfEntry, type Postings } from '../rank/postings.ts';

/** Added to both counts, so that a word of two entries proves nothing by one. */
const DOUBT = 0.5;

/**
 * How well a word fits another of the query: the binary logarithm of how many entries hold both, against
 * how many would by chance. 0 is chance; 1 is twice as many.
 * @param size entries searched
 */
export function fit(a: Postings, b: Postings, size: number): number {
	const [few, many] = a.entries.length < b.entries.length ? [a, b] : [b, a];
	let both = 0;
	for (const entry of few.entries) if (indexOfEntry(many, entry) >= 0) both += 1;
	return Math.log2((both + DOUBT) / ((few.entries.length * many.entries.length) / size + DOUBT));
}

/** How well a word fits the one of the others that it fits best; 0 where there is no other. */
export function bestFit(word: Postings, others: readonly Postings[], size: number): number {
	return others.length === 0 ? 0 : Math.max(...others.map((other) => fit(word, other, size)));
}

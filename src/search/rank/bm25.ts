/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009),
 * over the whole entry and once more over its question alone.
 */

/** Saturation of term frequency: 1.2 is the literature's default; 0.8 to 2 change recall@10 by under a point. */
export const K1 = 1.2;

/**
 * Length normalisation of whole entries, full: answers run from three words to several thousand, and
 * a long one mentions many things it is not about. 0.75 costs 4 points of recall@10.
 */
export const LENGTH_WHOLE = 1;

/**
 * Length normalisation of questions, slight: a longer question tells more of the asker, not more
 * things besides. 0.3 costs 5 points of recall@10; 0 favours rambling.
 */
export const LENGTH_QUESTION = 0.1;

/**
 * What a match in the question weighs against one anywhere: an archive is asked in questions, and
 * the entry whose asker asked the same is wanted before one whose answer mentions the words.
 */
export const QUESTION_WEIGHT = 1;

/**
 * Rarity of a word: ln(1 + (N - n + 0.5) / (n + 0.5)), never negative.
 * @param entries N, entries searched
 * @param holding n, entries that hold the word
 */
export function rarity(entries: number, holding: number): number {
	return Math.log(1 + (entries - holding + 0.5) / (holding + 0.5));
}

/**
 * Saturated, length-normalised term frequency, from 0 to K1 + 1.
 * @param count times the word stands in the text
 * @param relativeLength the text's length over the mean length of such texts
 * @param normalisation b, from 0 (length doesn't matter) to 1
 */
export function saturated(count: number, relativeLength: number, normalisation: number): number {
	return (count * (K1 + 1)) / (count + K1 * (1 - normalisation + normalisation * relativeLength));
}

/**
 * The two halves of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
 * Beyond", 2009).
 */

/**
 * Rarity of a word: ln(1 + (N - n + 0.5) / (n + 0.5)), never negative.
 * @param entries N, entries searched
 * @param holding n, entries that hold the word
 */
export function rarity(entries: number, holding: number): number {
	return Math.log(1 + (entries - holding + 0.5) / (holding + 0.5));
}

/**
 * Saturated, length-normalised term frequency, from 0 to saturation + 1.
 * @param count times the word stands in the text
 * @param relativeLength the text's length over the mean length of such texts
 * @param saturation k1
 * @param normalisation b, from 0 (length doesn't matter) to 1
 */
export function saturated(count: number, relativeLength: number, saturation: number, normalisation: number): number {
	// An archive without a question has no mean length of questions, either.
	if (count === 0) return 0;
	return (count * (saturation + 1)) / (count + saturation * (1 - normalisation + normalisation * relativeLength));
}

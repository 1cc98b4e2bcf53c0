/**
 * What counts towards similarity, and how much. Each weight is a channel's share of the score:
 * within a channel the score is a cosine, so a pair that agrees in everything scores 1.
 * docs/similar.md has what each one adds, measured.
 */
export interface Signals {
	/** Stemmed words. */
	stems: number;
	/** Two neighbouring stemmed words: "blood pressure" is more than "blood" and "pressure". */
	phrases: number;
	/** Runs of four characters, which survive misspellings and link "hepatic" to "hepatitis". */
	grams: number;
	/** The same specialty: a prior, never a filter. */
	specialty: number;
	/** Topics named by the editor in common. */
	topics: number;
	/** How many times a word of the title counts against one of the question. */
	titleTimes: number;
	/** Times a term must occur for half of its full weight; BM25's k1 without the length part. */
	saturation: number;
}

/** The signals that the site is built with. */
export const SIGNALS: Signals = {
	stems: 1,
	phrases: 0.2,
	grams: 0.5,
	specialty: 0.05,
	topics: 0.1,
	titleTimes: 2,
	saturation: 1.2,
};

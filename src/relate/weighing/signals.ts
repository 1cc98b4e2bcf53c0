/**
 * What counts towards similarity, and how much. The first group are channels' shares of the score:
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

	/** The share that meaning fills at most of what words leave open of the whole score, where a model was asked. */
	meaning: number;
	/** The cosine of two vectors from which on they count as alike; most texts on anything are so much alike. */
	meaningFrom: number;

	/** How many times a word of the title counts against one of the question. */
	titleTimes: number;
	/** How many times a word of the answer's beginning counts; 0 for no look at the answer. */
	answerTimes: number;
	/** How many times a word counts in a sentence that asks, where others only tell. */
	askedTimes: number;
	/** How many times each of a word's families counts against a word; 0 for no families. */
	familyTimes: number;
	/** How many times a word of everyday life counts against another. */
	everydayTimes: number;
	/** The same for the runs of characters within it, which may be those of a misspelt word that says more. */
	everydayRunTimes: number;
	/** How many times each pair of characters within a longer Chinese word counts against a word. */
	partTimes: number;
	/** Whether synonyms count as one term. */
	synonyms: boolean;
	/** Times a term must occur for half of its full weight: k1 of BM25, whose length part the cosine takes over. */
	saturation: number;
	/** Exponent of the rarity of words: above 1, words that many entries share would count for less still. */
	rarityPower: number;
	/** The same for phrases and runs of characters: more, since templates are made of common ones. */
	runPower: number;
	/**
	 * Lengths below which an entry's channels are not brought, in weights of a term that occurs in one entry and ever so often in that:
	 * 0 for none, so that an entry of five words is as much like another that has one of them as an entry of fifty that has ten.
	 */
	leastLengths: { stems: number; phrases: number; grams: number };
	/** Rarity is told in steps of so many times as many entries; see weigh.ts. */
	rarityStep: number;
}

/** The signals that the site is built with. */
export const SIGNALS: Signals = {
	stems: 1,
	phrases: 0.7,
	grams: 0.8,
	specialty: 0.05,
	topics: 0.15,
	meaning: 0.25,
	meaningFrom: 0.4,
	titleTimes: 2,
	answerTimes: 0.5,
	askedTimes: 1.5,
	familyTimes: 2,
	everydayTimes: 0.3,
	everydayRunTimes: 0.75,
	partTimes: 0.5,
	synonyms: true,
	saturation: 3.2,
	rarityPower: 1,
	runPower: 1.8,
	leastLengths: { stems: 0, phrases: 0, grams: 0 },
	rarityStep: 4,
};

/**
 * In Chinese a title of ten characters would be nearest to other titles, of which it shares two: an entry must have more than that
 * to be measured by its own length (as A. Singhal, C. Buckley and M. Mitra pivot it, "Pivoted Document Length Normalization", SIGIR 1996).
 */
const CHINESE = /^zh\b/i;
const CHINESE_LENGTHS: Signals['leastLengths'] = { stems: 0.8, phrases: 1, grams: 1 };

/** The signals for entries of a language. @param lang a BCP 47 tag */
export function signalsFor(lang: string, signals: Signals = SIGNALS): Signals {
	return CHINESE.test(lang) ? { ...signals, leastLengths: CHINESE_LENGTHS } : signals;
}

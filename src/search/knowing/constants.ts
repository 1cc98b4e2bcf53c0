/** The constants by which search tells that it has no answer; docs/search.md says how they were found. */
export const EVIDENCE = {
	/** What a word counts that stands in an entry's answer alone, against one in its question: much is mentioned that an answer is not about. */
	mention: 0.5,
	/** What a character of an unknown Chinese word is asked for at least, as a share of what an unknown word is: two make one. */
	fragmentAsked: 0.5,
	/** What such a character counts where an entry holds it: it mostly means something else there. */
	fragmentHeld: 0.3,
	/** Best entries that are looked at: as many as a reader pages through. */
	depth: 50,
	/** Coverage that makes an answer, in an archive of a hundred entries. */
	least: 0.37,
	/**
	 * How much more it takes each time the archive is twice as large: in a small one readers' words are often
	 * missing though the matter is there; in a large one each word stands somewhere.
	 */
	growth: 0.03,
	/** And never more than this. */
	most: 0.6,
} as const;

/** Coverage that makes an answer. @param size entries searched */
export function leastCoverage(size: number): number {
	return Math.min(EVIDENCE.most, EVIDENCE.least + EVIDENCE.growth * Math.log2(Math.max(1, size) / 100));
}

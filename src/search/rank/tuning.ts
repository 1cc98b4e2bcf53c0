/**
 * The constants of ranking, each with its reason. Figures are recall@10 on the development queries
 * (see docs/search.md); the values are round, since nothing here deserves a second digit.
 */
export interface Tuning {
	/**
	 * Saturation of term frequency (BM25's k1): 1.2 is the literature's default, and anything from 0.8
	 * to 2 is within a point of it.
	 */
	saturation: number;
	/**
	 * Length normalisation of whole entries (BM25's b), full: answers run from three words to several
	 * thousand, and a long one mentions much that it is not about. The usual 0.75 costs 2 points.
	 */
	lengthOfWhole: number;
	/**
	 * Length normalisation of questions, slight: who asks at length tells more of the same matter. 0.4
	 * costs 6 points; 0 gains none, and favours rambling.
	 */
	lengthOfQuestion: number;
	/**
	 * What a match in the question weighs against one anywhere in the entry: readers ask in the words of
	 * askers, and want the entry whose asker asked the same before one whose answer mentions the words.
	 * Without it 9 points are lost. 2 gains another half here, where every entry sought is a question,
	 * and lets entries found by their answers fall behind.
	 */
	question: number;
	/**
	 * Saturation, length of questions and weight of a match in the question for pairs and single units of scripts without spaces.
	 * They say less each and recur by chance in other words: repeated they tell little, and a long question holds more of them.
	 * In a question they count by how rare they are among questions, since askers and doctors have different words. Each is
	 * within a point of its neighbours in Chinese (docs/search.md).
	 */
	saturationOfUnits: number;
	lengthOfQuestionInUnits: number;
	questionInUnits: number;
	/**
	 * How much an entry rises whose title holds all of the query, as a share of the query's rarity; the
	 * share that the title holds counts squared, so that one common word lifts nothing. It puts an entry
	 * first whose title was typed. The entries sought here have no titles, so it can only cost: nothing at
	 * 0.05 among the first ten, 2 points at 0.5.
	 */
	title: number;
	/**
	 * What two words of the query near each other in an entry count against a word of its own: the
	 * sequential dependence model gives such pairs 0.15 of the weight of words (Metzler and Croft, "A
	 * Markov Random Field Model for Term Dependencies", 2005). It orders entries that hold the same words,
	 * and neither gains nor costs here.
	 */
	nearness: number;
	/** How far apart words may be, in any order, and still be near: the model's 8. */
	window: number;
	/**
	 * What a synonym weighs against the reader's own word: less, since groups join what is near as well
	 * as what is the same, and enough to bring an entry that says it otherwise above those that say half.
	 */
	synonym: number;
	/**
	 * What a word counts in an entry that has it in no place as the reader typed it (`CO₂` for "co2", "tumor"
	 * for "tumour"), against one that does: just less, so that it decides among equals.
	 */
	unlike: number;
	/** Power of a word's rarity in its weight: 1, as in BM25; 0 makes all words alike. */
	rarity: number;
	/** 1 searches without stop words as long as others remain; 0 searches all words. */
	stopWords: 0 | 1;
	/**
	 * Words that, if a query has as many rarer ones, make it searched without the archive's commonest
	 * (those in a tenth of all entries): two or three such words halve the bytes of a sentence and change
	 * no figure. Fewer would lose "treatment" from "treatment of gout". Infinity keeps all.
	 */
	enoughWords: number;
	/** 1 corrects words that no entry holds; 0 leaves them. */
	correction: 0 | 1;
	/**
	 * Entries that hold less of the query's rarity than this share of what the best entry holds are left
	 * out: a sentence's commonest word alone makes no result. Queries of one word keep all.
	 */
	leastHeld: number;
}

/** What search uses. */
export const TUNING: Readonly<Tuning> = {
	saturation: 1.2,
	lengthOfWhole: 1,
	lengthOfQuestion: 0.05,
	question: 1.5,
	saturationOfUnits: 0.6,
	lengthOfQuestionInUnits: 0.4,
	questionInUnits: 1,
	title: 0.05,
	nearness: 0.1,
	window: 8,
	synonym: 0.6,
	unlike: 0.95,
	rarity: 1,
	stopWords: 1,
	enoughWords: 3,
	correction: 1,
	leastHeld: 0.25,
};

import { rarity, saturated } from './bm25.ts';
import { countBelow, placesAt, type Postings } from './postings.ts';
import type { Tuning } from './tuning.ts';

/** One way in which a word of the query may stand in an entry: as typed, or through a synonym. */
export interface Variant {
	postings: Postings;
	/** 1 for the reader's own word; below 1 for a synonym. */
	weight: number;
}

/** A word or phrase of the query with all its variants, the reader's own first. */
export interface Concept {
	variants: readonly Variant[];
}

/** What ranking knows of the entries searched, by number of the entry. */
export interface Collection {
	/** Entries that can be found. */
	size: number;
	/** Words of each entry, and of its title and question. */
	lengths: ArrayLike<number>;
	questionLengths: ArrayLike<number>;
	meanLength: number;
	meanQuestionLength: number;
}

/** Scores of all entries that hold a concept. */
export interface Scores {
	/** The entries, each once, in no order. */
	entries: number[];
	/** By entry. */
	points: Float64Array;
	/** Rarity of the concepts an entry holds, summed; by entry. */
	held: Float64Array;
	/** Rarity of each concept. */
	rarities: number[];
}

/**
 * Scores every entry that holds a concept: the sum over concepts of the best variant's weight × rarity ×
 * (BM25 over the whole entry + BM25 over its question), and the lift for its title.
 */
export function score(concepts: readonly Concept[], collection: Collection, tuning: Tuning): Scores {
	const all = collection.lengths.length;
	const scores: Scores = { entries: [], points: new Float64Array(all), held: new Float64Array(all), rarities: [] };
	const best = new Float64Array(all);
	const inTitle = new Float64Array(all);
	for (const { variants } of concepts) {
		const weight = rarityOf(variants, collection.size) ** tuning.rarity;
		scores.rarities.push(weight);
		const touched: number[] = [];
		for (const variant of variants) {
			const value = frequency(variant, collection, tuning);
			variant.postings.entries.forEach((entry, i) => {
				if (best[entry] === 0) {
					touched.push(entry);
					if (variant.postings.inTitle[i]) inTitle[entry]! += weight * variant.weight;
				}
				best[entry] = Math.max(best[entry]!, variant.weight * value(entry, i));
			});
		}
		for (const entry of touched) {
			if (scores.held[entry] === 0) scores.entries.push(entry);
			scores.points[entry]! += weight * best[entry]!;
			scores.held[entry]! += weight;
			best[entry] = 0;
		}
	}
	const sum = scores.rarities.reduce((total, one) => total + one, 0);
	for (const entry of scores.entries) scores.points[entry]! += (tuning.title * inTitle[entry]! ** 2) / sum;
	return scores;
}

/** A concept is as rare as its own word; where the archive lacks that, as its commonest synonym. */
function rarityOf(variants: readonly Variant[], size: number): number {
	const [own, ...others] = variants.map(({ postings }) => postings.entries.length);
	const holding = own ? own : Math.max(0, ...others);
	return rarity(size, holding);
}

/** Saturated frequency of a variant in the entry at an index of its postings: whole entry and question. */
function frequency({ postings }: Variant, collection: Collection, tuning: Tuning): (entry: number, index: number) => number {
	const { lengths, questionLengths, meanLength, meanQuestionLength } = collection;
	const { saturation, lengthOfWhole, lengthOfQuestion } = tuning;
	return (entry, index) => {
		const count = postings.counts[index]!;
		const asked = questionLengths[entry]!;
		const inQuestion = Math.min(count, countBelow(placesAt(postings, index), asked));
		const whole = saturated(count, lengths[entry]! / meanLength, saturation, lengthOfWhole);
		const question = saturated(inQuestion, asked / meanQuestionLength, saturation, lengthOfQuestion);
		return whole + tuning.question * question;
	};
}

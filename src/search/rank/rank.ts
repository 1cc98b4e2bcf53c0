import { LENGTH_QUESTION, LENGTH_WHOLE, QUESTION_WEIGHT, rarity, saturated } from './bm25.ts';
import type { Postings } from './postings.ts';

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
	/** Words of each entry and of its title and question. */
	lengths: ArrayLike<number>;
	questionLengths: ArrayLike<number>;
	meanLength: number;
	meanQuestionLength: number;
}

/** An entry and what it scores. */
export interface Scored {
	entry: number;
	score: number;
	/** By concept, the variant through which the entry was found best; -1 where it was not. */
	found: Int8Array;
}

/**
 * How much an entry rises whose title holds all of the query, as a share of the query's rarity; the
 * share of the query that the title holds counts squared, so that one common word lifts nothing.
 */
export const TITLE_LIFT = 0.15;

/**
 * Scores every entry that holds a concept, in no order. An entry's score is the sum over concepts of
 * the best variant's weight × rarity × (BM25 over the whole entry + BM25 over its question), and the
 * lift for its title.
 */
export function score(concepts: readonly Concept[], collection: Collection): Scored[] {
	const scored = new Map<number, Scored & { title: number }>();
	let allRarity = 0;
	concepts.forEach(({ variants }, concept) => {
		const weight = rarityOf(variants, collection.size);
		allRarity += weight;
		const best = bestOfConcept(variants, weight, collection);
		for (const [entry, { value, variant, inTitle }] of best) {
			let into = scored.get(entry);
			if (!into) {
				into = { entry, score: 0, found: new Int8Array(concepts.length).fill(-1), title: 0 };
				scored.set(entry, into);
			}
			into.score += value;
			into.found[concept] = variant;
			if (inTitle) into.title += weight * variants[variant]!.weight;
		}
	});
	for (const entry of scored.values()) entry.score += titleLift(entry.title, allRarity);
	return [...scored.values()];
}

function titleLift(inTitle: number, all: number): number {
	return all === 0 ? 0 : (TITLE_LIFT * inTitle * inTitle) / all;
}

/** A concept is as rare as its own word; where the archive lacks that, as its commonest synonym. */
function rarityOf(variants: readonly Variant[], size: number): number {
	const own = variants[0]?.postings.length ?? 0;
	const holding = own > 0 ? own : Math.max(0, ...variants.map(({ postings }) => postings.length));
	return rarity(size, holding);
}

interface Best {
	value: number;
	variant: number;
	inTitle: boolean;
}

function bestOfConcept(variants: readonly Variant[], rarityWeight: number, collection: Collection): Map<number, Best> {
	const best = new Map<number, Best>();
	variants.forEach(({ postings, weight }, variant) => {
		for (const { entry, count, positions, inTitle } of postings) {
			const asked = collection.questionLengths[entry]!;
			const inQuestion = Math.min(count, countBelow(positions, asked));
			const whole = saturated(count, collection.lengths[entry]! / collection.meanLength, LENGTH_WHOLE);
			const question = saturated(inQuestion, asked / collection.meanQuestionLength, LENGTH_QUESTION);
			const value = weight * rarityWeight * (whole + QUESTION_WEIGHT * question);
			const before = best.get(entry);
			// An entry that holds the reader's own word is found through that, whatever else it holds.
			if (before?.variant === 0) before.value = Math.max(before.value, value);
			else if (!before || value > before.value) best.set(entry, { value, variant, inTitle });
		}
	});
	return best;
}

/** How many of some ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
	let count = 0;
	while (count < ascending.length && ascending[count]! < limit) count += 1;
	return count;
}

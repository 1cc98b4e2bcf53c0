import { rarity, saturated } from './bm25.ts';
import { indexOfEntry, type Postings } from './postings.ts';
import type { Tuning } from './tuning.ts';

/** One way in which a word of the query may stand in an entry: as typed, or through a synonym. */
export interface Variant {
	postings: Postings;
	/** 1 for the reader's own word; below 1 for a synonym. */
	weight: number;
	/** True where it is of units of a script without spaces, not of words. */
	isOfUnits?: boolean;
}

/** A word or phrase of the query with all its variants, the reader's own first. */
export interface Concept {
	variants: readonly Variant[];
	/**
	 * Concepts before it, by number, whose words it says otherwise, as "myocardial infarction" says "heart"
	 * and "attack": it adds only what an entry's own words of theirs leave open, so that no word counts twice.
	 */
	insteadOf?: readonly number[];
	/** True where it says otherwise words of which one is in no entry: then it is as rare as its own words are, though what is left of theirs be common. */
	lacksWord?: boolean;
}

/** What ranking knows of the entries searched. */
export interface Collection {
	/** Entries that can be found. */
	size: number;
	/** One more than the highest number of an entry. */
	numbers: number;
	/** Mean words of an entry, and of its title and question. */
	meanLength: number;
	meanQuestionLength: number;
	/** Words of each entry, and of its title and question, rounded to few binary digits, by number of the entry. */
	lengths: Float32Array;
	askedLengths: Float32Array;
}

/** Scores of all entries that hold a concept. */
export interface Scores {
	/** The entries, each once, in no order. */
	entries: Uint32Array;
	/** By entry. */
	points: Float64Array;
	/** Rarity of the concepts an entry holds, summed; by its place in `entries`. */
	held: Float64Array;
	/** Rarity of each concept. */
	rarities: readonly number[];
}

/**
 * Scores every entry that holds a concept: the sum over concepts of the best variant's weight × rarity ×
 * (BM25 over the whole entry + BM25 over its question), and the lift for its title.
 */
export function score(concepts: readonly Concept[], collection: Collection, tuning: Tuning): Scores {
	const scoring = new Scoring(concepts, collection, tuning);
	for (const concept of concepts) scoring.add(concept);
	return scoring.finished();
}

/** The rarity of each concept: what stands for several words counts as they do together. */
export function raritiesOf(concepts: readonly Concept[], collection: Collection, tuning: Tuning): number[] {
	const rarities: number[] = [];
	for (const { variants, insteadOf = [], lacksWord } of concepts) {
		const replaced = insteadOf.reduce((sum, number) => sum + rarities[number]!, 0);
		const own = replaced > 0 && !lacksWord ? 0 : weigh(holding(variants), collection, tuning);
		rarities.push(Math.max(replaced, own));
	}
	return rarities;
}

/** What a word counts that so many entries hold. */
function weigh(entries: number, { size }: Collection, tuning: Tuning): number {
	return rarity(size, entries) ** tuning.rarity;
}

/** What scoring writes down and nobody reads after it. By entry, all zero before and after: */
interface Columns {
	held: Float64Array;
	inTitle: Float64Array;
	/** Of the concept being added: its best variant's points, its rarity, and its weight in the title. */
	best: Float64Array;
	bestHeld: Float64Array;
	bestInTitle: Float64Array;
	/** Entries that were met: of all concepts, and of the one being added. */
	entries: Uint32Array;
	touched: Uint32Array;
}

/** Columns of a collection that no scoring uses: to make some as long as an archive costs as much as to score. */
const SPARE = new WeakMap<Collection, Columns>();

function takeColumns(collection: Collection): Columns {
	const spare = SPARE.get(collection);
	SPARE.delete(collection);
	const column = (): Float64Array => new Float64Array(collection.numbers);
	const list = (): Uint32Array => new Uint32Array(collection.numbers);
	return spare ?? { held: column(), inTitle: column(), best: column(), bestHeld: column(), bestInTitle: column(), entries: list(), touched: list() };
}

/** Scores under construction. */
class Scoring {
	readonly #concepts: readonly Concept[];
	readonly #collection: Collection;
	readonly #tuning: Tuning;
	readonly #columns: Columns;
	/** How many entries were met. */
	#met = 0;
	readonly #points: Float64Array;
	readonly #rarities: readonly number[];
	#added = 0;
	#sum = 0;

	constructor(concepts: readonly Concept[], collection: Collection, tuning: Tuning) {
		this.#concepts = concepts;
		this.#collection = collection;
		this.#tuning = tuning;
		this.#columns = takeColumns(collection);
		this.#rarities = raritiesOf(concepts, collection, tuning);
		this.#points = new Float64Array(collection.numbers);
	}

	add({ variants, insteadOf = [] }: Concept): void {
		const rarities = this.#rarities;
		const { best, bestHeld, bestInTitle } = this.#columns;
		const replaced = insteadOf.reduce((sum, number) => sum + rarities[number]!, 0);
		const rarity = rarities[this.#added]!;
		this.#added += 1;
		this.#sum += rarity - replaced;
		// What stands for several words counts as they do together; for one word, or where one of them is nowhere, never more than its own rarity.
		const rarityOf = (entries: number): number => (replaced === rarity ? rarity : Math.min(rarity, weigh(entries, this.#collection, this.#tuning)));
		for (const entry of this.#findBest(variants, rarityOf)) {
			let [points, held, title] = [best[entry]!, bestHeld[entry]!, bestInTitle[entry]!];
			best[entry] = bestHeld[entry] = bestInTitle[entry] = 0;
			for (const number of insteadOf) {
				const index = indexOfEntry(this.#concepts[number]!.variants[0]!.postings, entry);
				if (index < 0) continue;
				const [own] = this.#concepts[number]!.variants;
				points -= this.#value(own!, rarities[number]!)(index);
				held -= rarities[number]!;
				if (own!.postings.inTitle[index]) title -= rarities[number]!;
			}
			this.#gain(entry, Math.max(0, points), Math.max(0, held), Math.max(0, title));
		}
	}

	/** Fills the columns of the best variant. @returns the entries that hold one */
	#findBest(variants: readonly Variant[], rarityOf: (entries: number) => number): Uint32Array {
		const { best, bestHeld, bestInTitle, touched } = this.#columns;
		let count = 0;
		for (const variant of variants) {
			const { postings } = variant;
			const rarity = rarityOf(postings.entries.length);
			const weight = variant.weight * rarity;
			const value = this.#value(variant, rarity);
			const { entries, inTitle } = postings;
			for (let i = 0; i < entries.length; i += 1) {
				const entry = entries[i]!;
				if (best[entry] === 0) {
					touched[count++] = entry;
					bestHeld[entry] = rarity;
					if (inTitle[i]) bestInTitle[entry] = weight;
				}
				best[entry] = Math.max(best[entry]!, variant.weight * value(i));
			}
		}
		return touched.subarray(0, count);
	}

	/**
	 * What a variant counts in an entry, by the entry's index in its postings: its rarity × (BM25 over the whole entry + BM25
	 * over its question); that of units in the question by their rarity among questions.
	 */
	#value({ postings, isOfUnits }: Variant, rarity: number): (index: number) => number {
		const { meanLength, meanQuestionLength, lengths, askedLengths } = this.#collection;
		const { lengthOfWhole, unlike } = this.#tuning;
		const { saturation, lengthOfQuestion, question } = isOfUnits ? forUnits(this.#tuning) : this.#tuning;
		const { entries, counts, asked, unlike: isUnlike } = postings;
		const asking = rarity + (isOfUnits ? this.#rarerInQuestions(postings) : 0);
		return (index) => {
			const entry = entries[index]!;
			const inWhole = saturated(counts[index]!, lengths[entry]! / meanLength, saturation, lengthOfWhole);
			const inQuestion = saturated(asked[index]!, askedLengths[entry]! / meanQuestionLength, saturation, lengthOfQuestion);
			return (rarity * inWhole + question * asking * inQuestion) * (isUnlike[index] ? unlike : 1);
		};
	}

	/** By how much a word is rarer among questions than among entries. */
	#rarerInQuestions({ entries, asked }: Postings): number {
		return weigh(filled(asked), this.#collection, this.#tuning) - weigh(entries.length, this.#collection, this.#tuning);
	}

	#gain(entry: number, points: number, held: number, title: number): void {
		const { held: allHeld, inTitle, entries } = this.#columns;
		if (allHeld[entry] === 0) entries[this.#met++] = entry;
		this.#points[entry]! += points;
		allHeld[entry]! += held;
		inTitle[entry]! += title;
	}

	/** The scores, with the lift for titles; nothing can be added then. */
	finished(): Scores {
		const [points, { held: allHeld, inTitle }] = [this.#points, this.#columns];
		const entries = this.#columns.entries.slice(0, this.#met);
		const held = new Float64Array(entries.length);
		for (let i = 0; i < entries.length; i += 1) {
			const entry = entries[i]!;
			points[entry]! += (this.#tuning.title * inTitle[entry]! ** 2) / this.#sum;
			held[i] = allHeld[entry]!;
			allHeld[entry] = inTitle[entry] = 0;
		}
		SPARE.set(this.#collection, this.#columns);
		return { entries, points, held, rarities: this.#rarities };
	}
}

/** Entries by which a concept is as rare as it is: those of its own word; where the archive lacks that, of its commonest synonym. */
function holding(variants: readonly Variant[]): number {
	const [own, ...others] = variants.map(({ postings }) => postings.entries.length);
	return own ? own : Math.max(0, ...others);
}

function forUnits({ saturationOfUnits, lengthOfQuestionInUnits, questionInUnits }: Tuning): Pick<Tuning, 'saturation' | 'lengthOfQuestion' | 'question'> {
	return { saturation: saturationOfUnits, lengthOfQuestion: lengthOfQuestionInUnits, question: questionInUnits };
}

/** How many numbers are above zero. */
function filled(numbers: Uint32Array): number {
	let count = 0;
	for (let i = 0; i < numbers.length; i += 1) if (numbers[i]! > 0) count += 1;
	return count;
}

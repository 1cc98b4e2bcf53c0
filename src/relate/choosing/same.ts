import type { Lists } from '../finding/best.ts';
import { asksUpTo, type Collection } from '../weighing/collection.ts';
import { ONE } from '../weighing/weigh.ts';

/** Pairs scored below this are not looked at: they differ in words that count. */
const SAME_SCORE = 0.7 * ONE * ONE;
/**
 * Share of words that two titles and questions must have in common to be much the same (Dice's coefficient on stems).
 * Every word counts alike here: "symptoms of asthma" and "treatment of asthma" agree in the rare word and are not the same.
 */
const SAME_WORDS = 0.93;

/** Tells which entries ask much the same question. */
export class SameFinder {
	readonly #collection: Collection;
	readonly #neighbours: Lists;
	/** 1 for the stems of one entry; all 0 between calls. */
	readonly #marked: Uint8Array;
	/** Counts that are known; 0 for those that are not. */
	readonly #asked: Uint8Array;

	constructor(collection: Collection, neighbours: Lists) {
		this.#collection = collection;
		this.#neighbours = neighbours;
		this.#marked = new Uint8Array(collection.keys.length);
		this.#asked = new Uint8Array(collection.facts.length);
	}

	/** How often much the same question as an entry's was asked, itself included, as far as its neighbours tell. */
	asked(row: number): number {
		if (this.#asked[row] === 0) {
			const { width, counts, rows, scores } = this.#neighbours;
			let asked = 1;
			for (let i = row * width; i < row * width + counts[row]!; i++) {
				if (this.same(row, rows[i]!, scores[i]!)) asked++;
			}
			this.#asked[row] = asked;
		}
		return this.#asked[row]!;
	}

	/** Whether two entries that score so high ask much the same. */
	same(row: number, other: number, score: number): boolean {
		if (score < SAME_SCORE) return false;
		const mine = this.#mark(row, 1);
		const { starts, terms } = this.#collection.counts;
		const end = asksUpTo(this.#collection, other);
		let common = 0;
		for (let i = starts[other]!; i < end; i++) common += this.#marked[terms[i]!]!;
		this.#mark(row, 0);
		return 2 * common >= SAME_WORDS * (mine + end - starts[other]!);
	}

	/** Marks the stems of an entry. @returns how many there are */
	#mark(row: number, mark: number): number {
		const { starts, terms } = this.#collection.counts;
		const end = asksUpTo(this.#collection, row);
		for (let i = starts[row]!; i < end; i++) this.#marked[terms[i]!] = mark;
		return end - starts[row]!;
	}
}

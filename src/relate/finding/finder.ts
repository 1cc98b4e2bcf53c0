import { Best, type Lists } from './best.ts';
import { Meaning } from './meaning.ts';
import type { Rows } from '../weighing/rows.ts';
import { ONE } from '../weighing/weigh.ts';

/** Entries that are scored in full for each entry: the best four of all are among them but for a few (docs/similar.md). */
export const SCORED = 64;
/** Candidates kept per entry: some to spare, so that an edit that takes some away needs no new search. */
export const CANDIDATES = 80;
/** Neighbours kept per entry: more than are shown, for near-duplicates fold and a set should be varied. */
export const NEIGHBOURS = 20;

/** All that searching reads; workers share it. */
export interface Index {
	/** Every term of each entry with its weight. */
	full: Rows;
	/** The terms by which each entry is found and finds others, with weights of one byte. */
	handles: Rows;
	/** `handles`, inverted. */
	postings: Rows;
	/** How many numbered terms there are. */
	terms: number;
	/** Vectors of meaning, end to end; empty where no model was asked. */
	vectors: Int8Array;
	/** The share of what words leave open that they fill at most, and the cosine from which on. */
	meaning: { share: number; from: number };
}

/** Finds, for one entry at a time, those that share its telling terms, and scores them. */
export class Finder {
	readonly #index: Index;
	/** Sum of products per entry; all 0 between calls. */
	readonly #sums: Uint32Array;
	readonly #touched: Uint32Array;
	/** The weights of one entry by term; all 0 between calls. */
	readonly #weights: Uint16Array;
	readonly #candidates = new Best(CANDIDATES);
	readonly #neighbours = new Best(NEIGHBOURS);

	readonly #meaning: Meaning | undefined;
	readonly #weigh: (row: number) => void;

	/** @param weigh is told each entry whose weights are about to be read, where not all are there from the start. */
	constructor(index: Index, weigh: (row: number) => void = () => undefined) {
		this.#weigh = weigh;
		const documents = index.full.starts.length - 1;
		this.#index = index;
		this.#sums = new Uint32Array(documents);
		this.#touched = new Uint32Array(documents);
		this.#weights = new Uint16Array(index.terms);
		if (index.vectors.length > 0) this.#meaning = new Meaning(index.vectors, documents);
	}

	/**
	 * Writes an entry's candidates: those that share the most of its telling terms.
	 * @returns whether that is all that share any
	 */
	search(row: number, into: Lists): boolean {
		this.eachSharing(row, (other, score) => this.#candidates.offer(other, score));
		const complete = !this.#candidates.overflowed;
		this.#candidates.flush(into, row);
		return complete;
	}

	/** Tells each entry that shares a telling term, with how much. */
	eachSharing(row: number, tell: (other: number, score: number) => void): void {
		const { starts, terms, values } = this.#index.handles;
		const { starts: from, terms: rows, values: weights } = this.#index.postings;
		const sums = this.#sums;
		let touched = 0;
		for (let i = starts[row]!; i < starts[row + 1]!; i++) {
			const weight = values[i]!;
			const end = from[terms[i]! + 1]!;
			for (let p = from[terms[i]!]!; p < end; p++) {
				const other = rows[p]!;
				if (sums[other] === 0) this.#touched[touched++] = other;
				sums[other]! += weight * weights[p]!;
			}
		}
		for (let i = 0; i < touched; i++) {
			const other = this.#touched[i]!;
			if (other !== row) tell(other, sums[other]!);
			sums[other] = 0;
		}
	}

	/** Scores an entry's first candidates in full and writes the best as its neighbours. */
	score(row: number, candidates: Lists, into: Lists): void {
		const { starts, terms, values } = this.#index.full;
		this.#weigh(row);
		for (let i = starts[row]!; i < starts[row + 1]!; i++) this.#weights[terms[i]!] = values[i]!;
		const from = row * candidates.width;
		const to = from + Math.min(SCORED, candidates.counts[row]!);
		for (let i = from; i < to; i++) this.#neighbours.offer(candidates.rows[i]!, this.#blended(row, candidates.rows[i]!));
		for (let i = starts[row]!; i < starts[row + 1]!; i++) this.#weights[terms[i]!] = 0;
		this.#neighbours.flush(into, row);
	}

	/** The full score of any two entries, whether or not one finds the other. */
	scoreOf(row: number, other: number): number {
		const { starts, terms, values } = this.#index.full;
		this.#weigh(row);
		for (let i = starts[row]!; i < starts[row + 1]!; i++) this.#weights[terms[i]!] = values[i]!;
		const product = this.#blended(row, other);
		for (let i = starts[row]!; i < starts[row + 1]!; i++) this.#weights[terms[i]!] = 0;
		return product;
	}

	/** Words, and meaning in what they leave open; a whole number, as words alone give. */
	#blended(row: number, other: number): number {
		const words = this.#product(other);
		if (!this.#meaning) return words;
		const { share, from } = this.#index.meaning;
		const alike = Math.max(0, (this.#meaning.cosine(row, other) - from) / (1 - from));
		return Math.round(words + share * alike * (ONE * ONE - words));
	}

	#product(other: number): number {
		const { starts, terms, values } = this.#index.full;
		this.#weigh(other);
		let sum = 0;
		for (let i = starts[other]!; i < starts[other + 1]!; i++) sum += this.#weights[terms[i]!]! * values[i]!;
		return sum;
	}
}

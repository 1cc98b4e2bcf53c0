import type { Allot } from '../weighing/rows.ts';

/** A fixed number of places per entry for others, best first; `counts[row]` of them are filled. */
export interface Lists {
	/** Places per row. */
	width: number;
	counts: Uint8Array;
	/** Row numbers of the others. */
	rows: Uint32Array;
	/** Their scores, whole numbers. */
	scores: Uint32Array;
}

/**
 * Empty lists.
 * @param allot makes memory, which workers may share
 */
export function listsFor(documents: number, width: number, allot: Allot): Lists {
	return {
		width,
		counts: new Uint8Array(allot(documents)),
		rows: new Uint32Array(allot(documents * width * 4)),
		scores: new Uint32Array(allot(documents * width * 4)),
	};
}

/** Keeps the best few of what it is offered, ties going to the lower row: a binary heap with the worst on top. */
export class Best {
	readonly #rows: Uint32Array;
	readonly #scores: Uint32Array;
	#size = 0;
	#overflowed = false;

	/** @param width how many to keep. */
	constructor(width: number) {
		this.#rows = new Uint32Array(width);
		this.#scores = new Uint32Array(width);
	}

	/** Takes one in, if it is among the best so far. A score of 0 is none. */
	offer(row: number, score: number): void {
		if (score === 0) return;
		if (this.#size < this.#rows.length) {
			this.#rise(this.#size++, row, score);
			return;
		}
		this.#overflowed = true;
		if (worse(this.#rows[0]!, this.#scores[0]!, row, score)) this.#sink(0, this.#size, row, score);
	}

	/** Whether more was offered than was kept. */
	get overflowed(): boolean {
		return this.#overflowed;
	}

	/** Writes what was kept as a row's list, best first, and forgets it. */
	flush(into: Lists, row: number): void {
		this.#overflowed = false;
		into.counts[row] = this.#size;
		const start = row * into.width;
		for (let size = this.#size; size > 0; size--) {
			into.rows[start + size - 1] = this.#rows[0]!;
			into.scores[start + size - 1] = this.#scores[0]!;
			this.#sink(0, size - 1, this.#rows[size - 1]!, this.#scores[size - 1]!);
		}
		this.#size = 0;
	}

	#rise(at: number, row: number, score: number): void {
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!worse(row, score, this.#rows[parent]!, this.#scores[parent]!)) break;
			this.#set(at, this.#rows[parent]!, this.#scores[parent]!);
			at = parent;
		}
		this.#set(at, row, score);
	}

	#sink(at: number, size: number, row: number, score: number): void {
		for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
			const right = child + 1;
			if (right < size && worse(this.#rows[right]!, this.#scores[right]!, this.#rows[child]!, this.#scores[child]!)) child = right;
			if (!worse(this.#rows[child]!, this.#scores[child]!, row, score)) break;
			this.#set(at, this.#rows[child]!, this.#scores[child]!);
			at = child;
		}
		this.#set(at, row, score);
	}

	#set(at: number, row: number, score: number): void {
		this.#rows[at] = row;
		this.#scores[at] = score;
	}
}

/** Whether the first comes after the second: scored lower, or the same with a higher row. */
export function worse(row: number, score: number, thanRow: number, thanScore: number): boolean {
	return score < thanScore || (score === thanScore && row > thanRow);
}

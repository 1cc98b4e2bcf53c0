import { ONE } from './weigh.ts';
import type { Rows } from './rows.ts';

/** Entries that are scored in full for each entry: enough that the best four are among them. */
export const CANDIDATES = 64;

/** A fixed number of neighbours per entry, best first; `counts[row]` of them are filled. */
export interface Neighbours {
	/** Places per row. */
	width: number;
	counts: Uint8Array;
	rows: Uint32Array;
	scores: Float32Array;
}

/** Room for the neighbours of so many entries. */
export function neighboursFor(documents: number, width: number): Neighbours {
	return {
		width,
		counts: new Uint8Array(documents),
		rows: new Uint32Array(documents * width),
		scores: new Float32Array(documents * width),
	};
}

/** Finds, for one entry at a time, those that share its telling terms, and scores them. */
export class Finder {
	readonly #full: Rows;
	readonly #handles: Rows;
	readonly #postings: Rows;
	readonly #sums: Uint32Array;
	readonly #touched: Uint32Array;
	readonly #query: Uint16Array;
	readonly #heap: Best;

	/** @param terms how many numbered terms there are. */
	constructor(full: Rows, handles: Rows, postings: Rows, terms: number) {
		this.#full = full;
		this.#handles = handles;
		this.#postings = postings;
		this.#sums = new Uint32Array(full.starts.length - 1);
		this.#touched = new Uint32Array(full.starts.length - 1);
		this.#query = new Uint16Array(terms);
		this.#heap = new Best(CANDIDATES);
	}

	/** Writes one entry's neighbours; ties go to the lower row. */
	find(row: number, into: Neighbours): void {
		const rows = this.#gather(row);
		this.#spread(row, true);
		const best = new Best(into.width);
		for (const other of rows) best.offer(other, this.#dot(other));
		this.#spread(row, false);
		const found = best.sorted();
		into.counts[row] = found.length;
		found.forEach(([other, score], i) => {
			into.rows[row * into.width + i] = other;
			into.scores[row * into.width + i] = score / (ONE * ONE);
		});
	}

	/** The similarity of any two entries, whether or not one finds the other. */
	score(row: number, other: number): number {
		this.#spread(row, true);
		const score = this.#dot(other);
		this.#spread(row, false);
		return score / (ONE * ONE);
	}

	#gather(row: number): number[] {
		const { starts, terms, values } = this.#handles;
		let touched = 0;
		for (let i = starts[row]!; i < starts[row + 1]!; i++) {
			const weight = values[i]!;
			const to = this.#postings.starts[terms[i]! + 1]!;
			for (let p = this.#postings.starts[terms[i]!]!; p < to; p++) {
				const other = this.#postings.terms[p]!;
				if (this.#sums[other] === 0) this.#touched[touched++] = other;
				this.#sums[other]! += weight * this.#postings.values[p]!;
			}
		}
		this.#heap.clear();
		for (let i = 0; i < touched; i++) {
			const other = this.#touched[i]!;
			if (other !== row) this.#heap.offer(other, this.#sums[other]!);
			this.#sums[other] = 0;
		}
		return this.#heap.sorted().map(([other]) => other);
	}

	#spread(row: number, on: boolean): void {
		const { starts, terms, values } = this.#full;
		for (let i = starts[row]!; i < starts[row + 1]!; i++) this.#query[terms[i]!] = on ? values[i]! : 0;
	}

	#dot(other: number): number {
		const { starts, terms, values } = this.#full;
		let sum = 0;
		for (let i = starts[other]!; i < starts[other + 1]!; i++) sum += this.#query[terms[i]!]! * values[i]!;
		return sum;
	}
}

/** Keeps the best few of what it is offered: a binary heap with the worst on top. */
export class Best {
	readonly #rows: Uint32Array;
	readonly #scores: Float64Array;
	#size = 0;

	/** @param width how many to keep. */
	constructor(width: number) {
		this.#rows = new Uint32Array(width);
		this.#scores = new Float64Array(width);
	}

	/** Forgets all. */
	clear(): void {
		this.#size = 0;
	}

	/** Takes one in, if it is among the best so far. Scores of 0 are none. */
	offer(row: number, score: number): void {
		if (score <= 0) return;
		if (this.#size < this.#rows.length) {
			this.#up(this.#size++, row, score);
		} else if (this.#worse(this.#rows[0]!, this.#scores[0]!, row, score)) {
			this.#down(row, score);
		}
	}

	/** Best first; ties by the lower row. */
	sorted(): [row: number, score: number][] {
		return Array.from({ length: this.#size }, (_, i): [number, number] => [this.#rows[i]!, this.#scores[i]!]).sort(
			(a, b) => b[1] - a[1] || a[0] - b[0],
		);
	}

	#worse(row: number, score: number, thanRow: number, thanScore: number): boolean {
		return score < thanScore || (score === thanScore && row > thanRow);
	}

	#up(at: number, row: number, score: number): void {
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!this.#worse(row, score, this.#rows[parent]!, this.#scores[parent]!)) break;
			this.#set(at, this.#rows[parent]!, this.#scores[parent]!);
			at = parent;
		}
		this.#set(at, row, score);
	}

	#down(row: number, score: number): void {
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= this.#size) break;
			const right = child + 1;
			if (right < this.#size && this.#worse(this.#rows[right]!, this.#scores[right]!, this.#rows[child]!, this.#scores[child]!)) {
				child = right;
			}
			if (!this.#worse(this.#rows[child]!, this.#scores[child]!, row, score)) break;
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

/** Makes memory, which threads may share. */
export type Allot = (bytes: number) => ArrayBufferLike;

/** Memory of this thread's own. */
export const own: Allot = (bytes) => new ArrayBuffer(bytes);

/** Rows of numbered terms with a value each, end to end in typed arrays. */
export interface Rows {
	/** Row r lies from `starts[r]` to `starts[r + 1]`. */
	starts: Uint32Array;
	terms: Uint32Array;
	values: Uint16Array;
}

/** Builds {@link Rows} one row, or one run of rows, at a time. */
export class RowsBuilder {
	#starts: Uint32Array;
	#terms: Uint32Array;
	#values: Uint16Array;
	#rows = 0;
	#size = 0;

	/** @param like rows of about the size to come, so that room is made once. */
	constructor(like?: Rows) {
		this.#starts = new Uint32Array(roomFor(like?.starts.length ?? 0));
		this.#terms = new Uint32Array(roomFor(like?.terms.length ?? 0));
		this.#values = new Uint16Array(roomFor(like?.terms.length ?? 0));
	}

	/** Adds to the row under way. */
	push(term: number, value: number): void {
		this.#makeRoom(1);
		this.#terms[this.#size] = term;
		this.#values[this.#size] = value;
		this.#size++;
	}

	/** Ends the row under way. */
	endRow(): void {
		this.#rows++;
		if (this.#rows === this.#starts.length) this.#starts = grown(this.#starts, new Uint32Array(this.#rows * 2));
		this.#starts[this.#rows] = this.#size;
	}

	/** Adds a run of rows as it stands in others. */
	copyRun(from: Rows, first: number, end: number): void {
		const start = from.starts[first]!;
		const stop = from.starts[end]!;
		this.#makeRoom(stop - start);
		this.#terms.set(from.terms.subarray(start, stop), this.#size);
		this.#values.set(from.values.subarray(start, stop), this.#size);
		for (let row = first; row < end; row++) {
			this.#size += from.starts[row + 1]! - from.starts[row]!;
			this.endRow();
		}
	}

	/**
	 * What was built. The builder must not be used after.
	 * @param allot makes the memory that it is copied into; without, it stays where it is
	 */
	finish(allot?: Allot): Rows {
		const starts = this.#starts.subarray(0, this.#rows + 1);
		const terms = this.#terms.subarray(0, this.#size);
		const values = this.#values.subarray(0, this.#size);
		if (!allot) return { starts, terms, values };
		return {
			starts: grown(starts, new Uint32Array(allot(starts.byteLength))),
			terms: grown(terms, new Uint32Array(allot(terms.byteLength))),
			values: grown(values, new Uint16Array(allot(values.byteLength))),
		};
	}

	#makeRoom(more: number): void {
		if (this.#size + more <= this.#terms.length) return;
		const room = Math.max(this.#size + more, this.#terms.length * 2);
		this.#terms = grown(this.#terms, new Uint32Array(room));
		this.#values = grown(this.#values, new Uint16Array(room));
	}
}

/**
 * Turns rows of terms into rows of row numbers, ascending: an inverted index.
 * @param wanted 1 for each term whose row is wanted, where the others may be left empty
 */
export function inverted(rows: Rows, terms: number, allot: Allot = own, wanted?: Uint8Array): Rows {
	const starts = new Uint32Array(allot((terms + 1) * 4));
	for (const term of rows.terms) if (wanted === undefined || wanted[term] === 1) starts[term + 1]!++;
	for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
	const next = starts.slice(0, terms);
	const size = starts[terms]!;
	const into = { starts, terms: new Uint32Array(allot(size * 4)), values: new Uint16Array(allot(size * 2)) };
	for (let row = 0; row + 1 < rows.starts.length; row++) {
		for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
			if (wanted !== undefined && wanted[rows.terms[i]!] !== 1) continue;
			const at = next[rows.terms[i]!]!++;
			into.terms[at] = row;
			into.values[at] = rows.values[i]!;
		}
	}
	return into;
}

/** A little more than so many. */
function roomFor(many: number): number {
	return Math.ceil(many * 1.02) + 1024;
}

function grown<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
	to.set(from);
	return to;
}

/** Rows of numbered terms with a value each, end to end in typed arrays. */
export interface Rows {
	/** Row r lies from `starts[r]` to `starts[r + 1]`. */
	starts: Uint32Array;
	terms: Uint32Array;
	values: Uint16Array;
}

/** Builds {@link Rows} one row at a time. */
export class RowsBuilder {
	#starts = new Uint32Array(1024);
	#terms = new Uint32Array(65536);
	#values = new Uint16Array(65536);
	#rows = 0;
	#size = 0;

	/** Adds to the row under way. */
	push(term: number, value: number): void {
		if (this.#size === this.#terms.length) this.#grow(1);
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

	/** Adds a whole row as it stands in others. */
	copyRow(from: Rows, row: number): void {
		const start = from.starts[row]!;
		const end = from.starts[row + 1]!;
		this.#grow(end - start);
		this.#terms.set(from.terms.subarray(start, end), this.#size);
		this.#values.set(from.values.subarray(start, end), this.#size);
		this.#size += end - start;
		this.endRow();
	}

	/** What was built, cut to size. */
	finish(): Rows {
		return {
			starts: this.#starts.slice(0, this.#rows + 1),
			terms: this.#terms.slice(0, this.#size),
			values: this.#values.slice(0, this.#size),
		};
	}

	#grow(more: number): void {
		let room = this.#terms.length;
		while (room < this.#size + more) room *= 2;
		if (room === this.#terms.length) return;
		this.#terms = grown(this.#terms, new Uint32Array(room));
		this.#values = grown(this.#values, new Uint16Array(room));
	}
}

/** Turns rows of terms into rows of row numbers, ascending: an inverted index. */
export function inverted(rows: Rows, terms: number): Rows {
	const starts = new Uint32Array(terms + 1);
	for (const term of rows.terms) starts[term + 1]!++;
	for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
	const next = starts.slice(0, terms);
	const into = { starts, terms: new Uint32Array(rows.terms.length), values: new Uint16Array(rows.terms.length) };
	for (let row = 0; row + 1 < rows.starts.length; row++) {
		for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
			const at = next[rows.terms[i]!]!++;
			into.terms[at] = row;
			into.values[at] = rows.values[i]!;
		}
	}
	return into;
}

function grown<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
	to.set(from);
	return to;
}

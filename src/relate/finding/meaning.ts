/** Compares vectors of meaning. Their numbers are whole, so that a cosine is the same wherever it is taken. */
export class Meaning {
	readonly #vectors: Int8Array;
	readonly #size: number;
	/** Lengths by row; 0 where not yet taken. */
	readonly #lengths: Float64Array;

	/** @param vectors end to end, one for each of `documents` */
	constructor(vectors: Int8Array, documents: number) {
		if (vectors.length % documents !== 0) throw new Error(`${vectors.length} numbers make no vectors for ${documents} entries.`);
		this.#vectors = vectors;
		this.#size = vectors.length / documents;
		this.#lengths = new Float64Array(documents);
	}

	/** From -1 to 1; 0 where one of both has no text. */
	cosine(row: number, other: number): number {
		const length = this.#lengthOf(row) * this.#lengthOf(other);
		return length === 0 ? 0 : this.#product(row, other) / length;
	}

	#lengthOf(row: number): number {
		if (this.#lengths[row] === 0) this.#lengths[row] = Math.sqrt(this.#product(row, row));
		return this.#lengths[row]!;
	}

	#product(row: number, other: number): number {
		const vectors = this.#vectors;
		const size = this.#size;
		let a = row * size;
		let b = other * size;
		let sum = 0;
		for (const end = a + size; a < end; a++, b++) sum += vectors[a]! * vectors[b]!;
		return sum;
	}
}

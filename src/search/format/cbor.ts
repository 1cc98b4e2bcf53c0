/** What came is not what Pagefind writes. */
export class CborError extends Error {
	override name = 'CborError';
}

/** Major types of CBOR that Pagefind's files hold. */
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/**
 * Reads CBOR (RFC 8949) item by item: integers, texts and heads of arrays of known length.
 * @throws CborError from each method, where something else comes or the bytes end
 */
export class CborReader {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	/** Offset of the next item. */
	at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	unsigned(): number {
		return this.#head(UNSIGNED);
	}

	text(): string {
		const length = this.#head(TEXT);
		const from = this.at;
		this.at += length;
		if (this.at > this.#bytes.length) throw new CborError('Text runs past the end');
		return new TextDecoder().decode(this.#bytes.subarray(from, this.at));
	}

	/** @returns the number of items that follow */
	array(): number {
		return this.#head(ARRAY);
	}

	/** Passes over one item, whatever it is of what Pagefind writes. */
	skip(): void {
		for (let left = 1; left > 0; left -= 1) {
			const major = (this.#bytes[this.at] ?? 0) >> 5;
			const value = this.#head(major);
			if (major === TEXT) this.at += value;
			else if (major === ARRAY) left += value;
			else if (major > NEGATIVE) throw new CborError(`Kind ${major} at byte ${this.at}`);
		}
		if (this.at > this.#bytes.length) throw new CborError('Text runs past the end');
	}

	#head(major: number): number {
		const from = this.at;
		if (from >= this.#bytes.length) throw new CborError('Cut short');
		const head = this.#bytes[from]!;
		if (head >> 5 !== major) throw new CborError(`Kind ${head >> 5} at byte ${from}, expected ${major}`);
		const info = head & 31;
		if (info < 24) {
			this.at += 1;
			return info;
		}
		const width = 2 ** (info - 24);
		if (info > 26 || from + 1 + width > this.#bytes.length) throw new CborError(`Length of kind ${info} at byte ${from}`);
		this.at += 1 + width;
		if (width === 1) return this.#view.getUint8(from + 1);
		return width === 2 ? this.#view.getUint16(from + 1) : this.#view.getUint32(from + 1);
	}
}

/** Writes what {@link CborReader} reads, each number in the fewest bytes. */
export class CborWriter {
	readonly #bytes: number[] = [];
	readonly #encoder = new TextEncoder();

	unsigned(value: number): this {
		return this.#head(UNSIGNED, value);
	}

	text(value: string): this {
		const bytes = this.#encoder.encode(value);
		this.#head(TEXT, bytes.length);
		this.#bytes.push(...bytes);
		return this;
	}

	/** Begins an array of so many items. */
	array(length: number): this {
		return this.#head(ARRAY, length);
	}

	bytes(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#bytes);
	}

	#head(major: number, value: number): this {
		const kind = major << 5;
		if (value < 24) this.#bytes.push(kind | value);
		else if (value < 256) this.#bytes.push(kind | 24, value);
		else if (value < 65_536) this.#bytes.push(kind | 25, value >> 8, value & 255);
		else this.#bytes.push(kind | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
		return this;
	}
}

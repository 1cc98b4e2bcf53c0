/** Bytes that a writer begins with: most words of an archive stand in one entry. */
const FIRST_SIZE = 16;

/** Whole numbers in as few bytes as they need: seven bits each, the lowest first, the eighth set where more follow. */
export class VarintWriter {
	#bytes = new Uint8Array(FIRST_SIZE);
	length = 0;

	/** @param number a whole number from 0 to 2^31 - 1 */
	put(number: number): void {
		if (this.length + 5 > this.#bytes.length) this.#grow(this.length + 5);
		let left = number;
		for (; left > 127; left >>>= 7) this.#bytes[this.length++] = (left & 127) | 128;
		this.#bytes[this.length++] = left;
	}

	/** Bytes as they are. */
	putBytes(bytes: Uint8Array): void {
		if (this.length + bytes.length > this.#bytes.length) this.#grow(this.length + bytes.length);
		this.#bytes.set(bytes, this.length);
		this.length += bytes.length;
	}

	/** What was written; it is overwritten by nothing that follows. */
	bytes(): Uint8Array<ArrayBuffer> {
		return this.#bytes.subarray(0, this.length);
	}

	#grow(least: number): void {
		const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
		larger.set(this.bytes());
		this.#bytes = larger;
	}
}

/** Reads what {@link VarintWriter} wrote. */
export class VarintReader {
	readonly #bytes: Uint8Array;
	/** Offset of the next number. */
	at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** @throws RangeError where the bytes end */
	next(): number {
		let [number, shift] = [0, 0];
		for (;;) {
			const byte = this.#bytes[this.at];
			if (byte === undefined) throw new RangeError(`Cut short at byte ${this.at}`);
			this.at += 1;
			number |= (byte & 127) << shift;
			if (byte < 128) return number;
			shift += 7;
		}
	}

	/** The next numbers. @throws RangeError */
	many(count: number): Uint32Array<ArrayBuffer> {
		const numbers = new Uint32Array(count);
		for (let i = 0; i < count; i += 1) numbers[i] = this.next();
		return numbers;
	}

	/** Passes over some numbers. @throws RangeError */
	skip(count: number): void {
		for (let left = count; left > 0; this.at += 1) {
			const byte = this.#bytes[this.at];
			if (byte === undefined) throw new RangeError(`Cut short at byte ${this.at}`);
			if (byte < 128) left -= 1;
		}
	}

	/** The next bytes as they are. @throws RangeError */
	bytes(length: number): Uint8Array {
		this.at += length;
		if (this.at > this.#bytes.length) throw new RangeError(`Cut short at byte ${this.#bytes.length}`);
		return this.#bytes.subarray(this.at - length, this.at);
	}
}

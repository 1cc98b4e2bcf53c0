/** A list of 32-bit whole numbers that grows. */
export class NumberList {
	#numbers: Uint32Array;
	#size: number;

	/** @param from numbers to begin with; they are copied. */
	constructor(from: Uint32Array = new Uint32Array(0)) {
		this.#numbers = new Uint32Array(Math.ceil(from.length * 1.02) + 1024);
		this.#numbers.set(from);
		this.#size = from.length;
	}

	/** How many there are. */
	get size(): number {
		return this.#size;
	}

	/** Adds one at the end. */
	push(number: number): void {
		if (this.#size === this.#numbers.length) this.#grow(1);
		this.#numbers[this.#size++] = number;
	}

	/** Adds many at the end. */
	append(numbers: Uint32Array): void {
		if (this.#size + numbers.length > this.#numbers.length) this.#grow(numbers.length);
		this.#numbers.set(numbers, this.#size);
		this.#size += numbers.length;
	}

	/** Adds to the number at a place; a place just past the end is made. */
	addAt(place: number, more: number): void {
		if (place === this.#size) this.push(0);
		this.#numbers[place]! += more;
	}

	/** The numbers; the list must not be used after. */
	finish(): Uint32Array {
		return this.#numbers.subarray(0, this.#size);
	}

	#grow(more: number): void {
		const former = this.#numbers;
		this.#numbers = new Uint32Array(Math.max(former.length * 2, this.#size + more));
		this.#numbers.set(former);
	}
}

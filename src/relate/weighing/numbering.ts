/** Bits of a key that {@link filterOf} tells keys apart by. */
const FILTER_BITS = 16;

function filterPlace(key: number): number {
	return Math.imul(key, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

/** 1 at the place of each key: nearly all others have other places, and a look into an array is less than one into a set. */
function filterOf(keys: ReadonlySet<number>): Uint8Array {
	const filter = new Uint8Array(1 << FILTER_BITS);
	for (const key of keys) filter[filterPlace(key)] = 1;
	return filter;
}

/** Numbers 32-bit keys in the order they come: a hash table with open addressing in one typed array. */
export class Numbering {
	#keys: Uint32Array<ArrayBuffer>;
	#size = 0;
	/** Number + 1 of the key in each slot; 0 for a free one. Always at most half full. */
	#slots: Uint32Array<ArrayBuffer>;

	/**
	 * @param keys numbered from 0 on, as {@link Numbering.keys} gave them
	 * @param asked all that numbers will be asked for: of a million keys and an edit of some hundred the others need not be found
	 */
	constructor(keys: Uint32Array = new Uint32Array(0), asked?: ReadonlySet<number>) {
		let room = 1 << 16;
		while (room < 4 * keys.length) room *= 2;
		this.#keys = new Uint32Array(room / 2);
		this.#slots = new Uint32Array(room);
		this.#keys.set(keys);
		this.#size = keys.length;
		const maybe = asked && filterOf(asked);
		for (let number = 0; number < keys.length; number++) {
			const key = keys[number]!;
			if (maybe === undefined || (maybe[filterPlace(key)] === 1 && asked!.has(key))) this.#slots[this.#slotOf(key)] = number + 1;
		}
	}

	/** How many keys there are. */
	get size(): number {
		return this.#size;
	}

	/** The number of a key; a new one gets the next. */
	numberOf(key: number): number {
		const slot = this.#slotOf(key);
		const known = this.#slots[slot]!;
		if (known > 0) return known - 1;
		if (this.#size === this.#keys.length) {
			this.#grow();
			return this.numberOf(key);
		}
		this.#keys[this.#size++] = key;
		this.#slots[slot] = this.#size;
		return this.#size - 1;
	}

	/** The keys in the order of their numbers. */
	keys(): Uint32Array<ArrayBuffer> {
		return this.#keys.slice(0, this.#size);
	}

	#slotOf(key: number): number {
		const mask = this.#slots.length - 1;
		// Keys are hashes already, but their low bits are few channels: Fibonacci hashing spreads them.
		let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
		while (this.#slots[slot]! > 0 && this.#keys[this.#slots[slot]! - 1] !== key) slot = (slot + 1) & mask;
		return slot;
	}

	#grow(): void {
		const keys = this.keys();
		this.#keys = new Uint32Array(keys.length * 2);
		this.#keys.set(keys);
		this.#slots = new Uint32Array(keys.length * 4);
		keys.forEach((key, number) => {
			this.#slots[this.#slotOf(key)] = number + 1;
		});
	}
}

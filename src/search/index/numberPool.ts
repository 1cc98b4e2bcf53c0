/** Bytes of a block of memory, as a power of two: lists of all words share them. */
const BLOCK_BITS = 20;
const BLOCK = 1 << BLOCK_BITS;

/** Bytes of a list's first piece: most words of an archive stand in one entry. Each piece is twice as long as the one before, */
const FIRST = 16;
/** up to so many. */
const LONGEST = 1 << 14;

/** Bytes at the end of a piece that tell where the next one begins. */
const LINK = 4;

/** A list of numbers in a {@link NumberPool}. */
export interface PooledList {
	/** Where it begins, where its next byte goes, and where its last piece ends. */
	readonly first: number;
	at: number;
	end: number;
	/** Bytes of its last piece. */
	size: number;
}

/**
 * Many lists of whole numbers that grow at the same time, as varints in pieces of common blocks: an array for each
 * word of an archive would take several times its numbers.
 */
export class NumberPool {
	readonly #blocks: Uint8Array[] = [];
	/** Where the next piece may begin. */
	#free = 0;

	/** Begins a list. */
	open(): PooledList {
		const first = this.#take(FIRST);
		return { first, at: first, end: first + FIRST - LINK, size: FIRST };
	}

	/** Adds a number to a list. @param number a whole number from 0 to 2^31 - 1 */
	put(list: PooledList, number: number): void {
		let left = number;
		for (; left > 127; left >>>= 7) this.#putByte(list, (left & 127) | 128);
		this.#putByte(list, left);
	}

	/** The varints of a list, one after the other. */
	bytes({ first, at, end, size: last }: PooledList): Uint8Array {
		const pieces: Uint8Array[] = [];
		let [from, size] = [first, FIRST];
		while (from + size - LINK !== end) {
			const [block, start] = [this.#blocks[from >>> BLOCK_BITS]!, from % BLOCK];
			const link = start + size - LINK;
			pieces.push(block.subarray(start, link));
			from = new DataView(block.buffer).getUint32(link);
			size = Math.min(size * 2, last);
		}
		pieces.push(this.#blocks[from >>> BLOCK_BITS]!.subarray(from % BLOCK, (from % BLOCK) + at - from));
		return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
	}

	#putByte(list: PooledList, byte: number): void {
		if (list.at === list.end) this.#extend(list);
		this.#blocks[list.at >>> BLOCK_BITS]![list.at & (BLOCK - 1)] = byte;
		list.at += 1;
	}

	#extend(list: PooledList): void {
		const size = Math.min(list.size * 2, LONGEST);
		const next = this.#take(size);
		new DataView(this.#blocks[list.end >>> BLOCK_BITS]!.buffer).setUint32(list.end % BLOCK, next);
		[list.at, list.end, list.size] = [next, next + size - LINK, size];
	}

	/** @returns where so many bytes begin that are in one block */
	#take(bytes: number): number {
		const isFull = this.#free % BLOCK === 0 || (this.#free % BLOCK) + bytes > BLOCK;
		if (isFull) this.#free = this.#blocks.push(new Uint8Array(BLOCK)) * BLOCK - BLOCK;
		const from = this.#free;
		this.#free += bytes;
		return from;
	}
}

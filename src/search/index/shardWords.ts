import type { TextClass } from '../format/textBlocks.ts';

/**
 * Which words stand in each page of a shard. The index tells that of stems alone, and the vocabulary needs
 * whole words, so this is kept beside it, for builds alone.
 */
export class ShardWords {
	readonly #words: readonly string[];
	readonly #held: Uint32Array;
	readonly #ends: Uint32Array;

	/**
	 * @param words in plain letters
	 * @param held numbers of words, those of one page after those of another
	 * @param ends where those of each page end
	 */
	constructor(words: readonly string[], held: Uint32Array, ends: Uint32Array) {
		this.#words = words;
		this.#held = held;
		this.#ends = ends;
	}

	/** Words with the number of pages that hold each. */
	get counts(): [word: string, pages: number][] {
		return [...this.countInto(new Map())];
	}

	/** Adds the number of pages that hold each word. @returns what it was added to */
	countInto(counts: Map<string, number>): Map<string, number> {
		const own = new Uint32Array(this.#words.length);
		for (const number of this.#held) own[number]! += 1;
		this.#words.forEach((word, number) => counts.set(word, (counts.get(word) ?? 0) + own[number]!));
		return counts;
	}

	/** The same with the pages in another order. @param order which of them each page is to be */
	inOrder(order: readonly number[]): ShardWords {
		const [held, ends] = [new Uint32Array(this.#held.length), new Uint32Array(order.length)];
		let to = 0;
		order.forEach((own, page) => {
			const from = own === 0 ? 0 : this.#ends[own - 1]!;
			held.set(this.#held.subarray(from, this.#ends[own]), to);
			ends[page] = to += this.#ends[own]! - from;
		});
		return new ShardWords(this.#words, held, ends);
	}

	/** The same where some pages hold other words; of words that no page holds any more none is left. */
	edited(pages: ReadonlyMap<number, readonly string[]>): ShardWords {
		const added = [...pages.values()].reduce((sum, { length }) => sum + length, 0);
		const [held, ends] = [new Uint32Array(this.#held.length + added), new Uint32Array(this.#ends.length)];
		const numbers = new Map<string, number>();
		const numberOf = (word: string): number => {
			let number = numbers.get(word);
			if (number === undefined) numbers.set(word, (number = numbers.size));
			return number;
		};
		const renumbered = new Int32Array(this.#words.length).fill(-1);
		let [from, to] = [0, 0];
		this.#ends.forEach((end, page) => {
			const own = pages.get(page);
			for (const word of own ?? []) held[to++] = numberOf(word);
			for (let at = from; own === undefined && at < end; at += 1) {
				const number = this.#held[at]!;
				if (renumbered[number]! < 0) renumbered[number] = numberOf(this.#words[number]!);
				held[to++] = renumbered[number]!;
			}
			from = end;
			ends[page] = to;
		});
		return new ShardWords([...numbers.keys()], held.subarray(0, to), ends);
	}

	/** As bytes: a line of JSON, then the two columns, which share its memory. @param kept what is kept beside the words */
	encode(kept: KeptBeside): Uint8Array[] {
		const head = { words: this.#words, held: this.#held.length, pages: this.#ends.length, kept } satisfies Head;
		return [Buffer.from(`${JSON.stringify(head)}\n`), bytesOf(this.#held), bytesOf(this.#ends)];
	}

	/** Reads what {@link encode} wrote, joined. */
	static decode(bytes: Uint8Array): { words: ShardWords; kept: KeptBeside } {
		const end = bytes.indexOf(LINE_END);
		const { words, held, pages, kept } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Head;
		// A copy, so that the numbers begin where numbers of four bytes may.
		const numbers = new Uint32Array(new Uint8Array(bytes.subarray(end + 1)).buffer);
		return { words: new ShardWords(words, numbers.subarray(0, held), numbers.subarray(held, held + pages)), kept };
	}
}

interface Head {
	words: readonly string[];
	held: number;
	pages: number;
	kept: KeptBeside;
}

/** What is kept of a shard beside its words. */
export interface KeptBeside {
	sums: WordSums;
	/** Of a shard as it was built: how its texts are laid out, and which document each page has. */
	built?: { texts: readonly TextClass[]; order: readonly number[] };
}

/** Words of all entries of a shard, and of their titles and questions. */
export interface WordSums {
	words: number;
	askedWords: number;
}

const LINE_END = 10;

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}

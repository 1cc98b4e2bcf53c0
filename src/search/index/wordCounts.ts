import { VarintReader, VarintWriter } from '../format/varints.ts';
import type { IndexWord } from '../text/tokens.ts';
import { isUnspaced } from '../text/unspaced.ts';
import { foldWord } from '../text/words.ts';
import { ShardWords } from './shardWords.ts';

/** Letters of a counted word at least: single ones are initials and list marks. */
const SHORTEST = 2;

/** And at most: longer ones are addresses and run-together text. */
const LONGEST = 24;

/** A word, by its number, and the last entry that it was met in. */
interface Count {
	number: number;
	last: number;
}

/**
 * Gathers which words stand in each entry, as they were written, in plain letters: words of letters alone, and
 * pairs of them with a hyphen between (`co-amoxiclav`), which others write as one.
 */
export class WordCounts {
	readonly #words = new Map<string, Count>();
	/** By word of a text, of which a language has few: each is folded once. Null where it is not counted. */
	readonly #known = new Map<IndexWord, Count | null>();
	readonly #pairs = new Map<string, Count | null>();
	/** Words of all entries, one entry after the other, and where each entry's end. */
	readonly #held = new VarintWriter();
	#size = 0;
	readonly #ends: number[] = [];

	/** Counts the words of one entry. */
	add(words: readonly IndexWord[]): void {
		words.forEach((word, i) => {
			let count = this.#known.get(word);
			if (count === undefined) this.#known.set(word, (count = this.#countOf(foldWord(word.written), SHORTEST)));
			this.#count(count);
			if (isHyphened(word)) this.#countPair(words, i);
		});
		this.#ends.push(this.#size);
	}

	/** What was gathered, words in the order in which they were first met. */
	get words(): ShardWords {
		return new ShardWords([...this.#words.keys()], new VarintReader(this.#held.bytes()).many(this.#size), Uint32Array.from(this.#ends));
	}

	/** Counts two words with a hyphen between that are no part of a longer chain. */
	#countPair(words: readonly IndexWord[], at: number): void {
		const [before, first, second] = [words[at - 1], words[at]!.token, words[at + 1]!];
		const isChain = (before && isHyphened(before)) || isHyphened(second);
		if (isChain || !LETTERS.test(first) || !LETTERS.test(second.token)) return;
		const pair = `${first}-${second.token}`;
		let count = this.#pairs.get(pair);
		if (count === undefined) this.#pairs.set(pair, (count = this.#countOf(pair, SHORTEST + 1)));
		this.#count(count);
	}

	#count(count: Count | null): void {
		const entry = this.#ends.length + 1;
		if (count === null || count.last === entry) return;
		count.last = entry;
		this.#held.put(count.number);
		this.#size += 1;
	}

	#countOf(folded: string, shortest: number): Count | null {
		const isCounted = folded.length >= shortest && folded.length <= LONGEST && COUNTED.test(folded) && !isUnspaced(folded);
		if (!isCounted) return null;
		let count = this.#words.get(folded);
		if (!count) this.#words.set(folded, (count = { number: this.#words.size, last: 0 }));
		return count;
	}
}

/** Whether a hyphen joins a word to the next one. */
function isHyphened({ written }: IndexWord): boolean {
	return written.endsWith('`') && /[-‐‑]`$/u.test(written);
}

const LETTERS = /^\p{L}+$/u;
const COUNTED = /^\p{L}+(?:-\p{L}+)?$/u;

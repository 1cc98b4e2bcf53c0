import type { IndexWord } from '../text/tokens.ts';
import { foldWord } from '../text/words.ts';

/** Letters of a counted word at least: single ones are initials and list marks. */
const SHORTEST = 2;

/** And at most: longer ones are addresses and run-together text. */
const LONGEST = 24;

/** A word, and the last entry that it was counted in. */
interface Count {
	/** In plain letters. */
	word: string;
	entries: number;
	last: number;
}

/**
 * In how many entries each word stands, as it was written, in plain letters: words of letters alone, and
 * pairs of them with a hyphen between (`co-amoxiclav`), which others write as one.
 */
export class WordCounts {
	#entries = 0;
	readonly #words = new Map<string, Count>();
	/** By word of a text, of which a language has few: each is folded once. Null where it is not counted. */
	readonly #known = new Map<IndexWord, Count | null>();
	readonly #pairs = new Map<string, Count | null>();

	/** Counts the words of one entry. */
	add(words: readonly IndexWord[]): void {
		this.#entries += 1;
		words.forEach((word, i) => {
			let count = this.#known.get(word);
			if (count === undefined) this.#known.set(word, (count = this.#countOf(foldWord(word.written), SHORTEST)));
			this.#count(count);
			if (isHyphened(word)) this.#countPair(words, i);
		});
	}

	/** Words and their entries, in the order in which they were first met. */
	get counts(): [word: string, entries: number][] {
		return [...this.#words.values()].map(({ word, entries }) => [word, entries]);
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
		if (count === null || count.last === this.#entries) return;
		count.last = this.#entries;
		count.entries += 1;
	}

	#countOf(folded: string, shortest: number): Count | null {
		const isCounted = folded.length >= shortest && folded.length <= LONGEST && COUNTED.test(folded);
		if (!isCounted) return null;
		let count = this.#words.get(folded);
		if (!count) this.#words.set(folded, (count = { word: folded, entries: 0, last: 0 }));
		return count;
	}
}

/** Whether a hyphen joins a word to the next one. */
function isHyphened({ written }: IndexWord): boolean {
	return written.endsWith('`') && /[-‐‑]`$/u.test(written);
}

const LETTERS = /^\p{L}+$/u;
const COUNTED = /^\p{L}+(?:-\p{L}+)?$/u;

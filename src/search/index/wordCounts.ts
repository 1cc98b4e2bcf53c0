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
	/** By word of the index, of which a language has few: each is folded once. Null where it is not counted. */
	readonly #tokens = new Map<string, Count | null>();

	/**
	 * Counts the words of one entry.
	 * @param words as they were written
	 * @param tokens the words of the index, one for each
	 */
	add(words: readonly string[], tokens: readonly string[]): void {
		this.#entries += 1;
		words.forEach((word, i) => {
			this.#count(word, () => foldWord(word), SHORTEST);
			if (HYPHENED.test(word)) this.#countPair(tokens[i]!, tokens[i + 1] ?? '', words, i);
		});
	}

	/** Words and their entries, in the order in which they were first met. */
	get counts(): [word: string, entries: number][] {
		return [...this.#words.values()].map(({ word, entries }) => [word, entries]);
	}

	/** Counts two words with a hyphen between that are no part of a longer chain. */
	#countPair(first: string, second: string, words: readonly string[], at: number): void {
		const isChain = (at > 0 && HYPHENED.test(words[at - 1]!)) || HYPHENED.test(words[at + 1] ?? '');
		if (isChain || !LETTERS.test(first) || !LETTERS.test(second)) return;
		this.#count(`${first}-${second}`, () => `${first}-${second}`, SHORTEST + 1);
	}

	#count(key: string, fold: () => string, shortest: number): void {
		let count = this.#tokens.get(key);
		if (count === undefined) this.#tokens.set(key, (count = this.#countOf(fold(), shortest)));
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

/** A word that a hyphen joins to the next one. */
const HYPHENED = /[-‐‑]`$/u;
const LETTERS = /^\p{L}+$/u;
const COUNTED = /^\p{L}+(?:-\p{L}+)?$/u;

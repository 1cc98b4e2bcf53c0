import { foldWord, withoutAccents } from '../text/words.ts';

/** Letters of a counted word at least: single ones are initials and list marks. */
const SHORTEST = 2;

/** And at most: longer ones are addresses and run-together text. */
const LONGEST = 24;

/** A word, and the last entry that it was counted in. */
interface Count {
	/** Without accents. */
	word: string;
	entries: number;
	last: number;
}

/** In how many entries each word stands, without accents; words of letters alone. */
export class WordCounts {
	#entries = 0;
	readonly #words = new Map<string, Count>();
	/** By token, of which a language has few: each is folded once. Null where it is not counted. */
	readonly #tokens = new Map<string, Count | null>();

	/** Counts the words of one entry's index text. */
	add(indexText: string): void {
		this.#entries += 1;
		for (const token of indexText.split(' ')) {
			let count = this.#tokens.get(token);
			if (count === undefined) this.#tokens.set(token, (count = this.#countOf(token)));
			if (count === null || count.last === this.#entries) continue;
			count.last = this.#entries;
			count.entries += 1;
		}
	}

	/** Words and their entries, in the order in which they were first met. */
	get counts(): [word: string, entries: number][] {
		return [...this.#words.values()].map(({ word, entries }) => [word, entries]);
	}

	#countOf(token: string): Count | null {
		const folded = foldWord(token);
		const isCounted = folded.length >= SHORTEST && folded.length <= LONGEST && /^\p{L}+$/u.test(folded);
		if (!isCounted) return null;
		const word = ASCII.test(folded) ? folded : withoutAccents(folded);
		let count = this.#words.get(word);
		if (!count) this.#words.set(word, (count = { word, entries: 0, last: 0 }));
		return count;
	}
}

/** Letters that have no accents. */
const ASCII = /^[a-z]+$/;

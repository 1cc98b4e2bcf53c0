import { foldWord, withoutAccents } from '../text/words.ts';

/** Letters of a counted word at least: single ones are initials and list marks. */
const SHORTEST = 2;

/** And at most: longer ones are addresses and run-together text. */
const LONGEST = 24;

/** In how many entries each word stands, without accents; words of letters alone. */
export class WordCounts {
	readonly counts = new Map<string, number>();
	/** The word of each token seen, undefined where it is not counted: a language has few, and each takes long. */
	readonly #words = new Map<string, string | undefined>();

	/** Counts the words of one entry's index text. */
	add(indexText: string): void {
		const seen = new Set<string>();
		for (const token of indexText.split(' ')) {
			const word = this.#wordOf(token);
			if (word !== undefined) seen.add(word);
		}
		for (const word of seen) {
			const key = ASCII.test(word) ? word : withoutAccents(word);
			this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
		}
	}

	#wordOf(token: string): string | undefined {
		const known = this.#words.get(token);
		if (known !== undefined || this.#words.has(token)) return known;
		const folded = foldWord(token);
		const isCounted = folded.length >= SHORTEST && folded.length <= LONGEST && /^\p{L}+$/u.test(folded);
		const word = isCounted ? folded : undefined;
		this.#words.set(token, word);
		return word;
	}
}

/** Letters that have no accents. */
const ASCII = /^[a-z]+$/;

import { foldWord, withoutAccents } from '../text/words.ts';

/** Letters of a counted word at least: single ones are initials and list marks. */
const SHORTEST = 2;

/** And at most: longer ones are addresses and run-together text. */
const LONGEST = 24;

/** In how many entries each word stands, without accents; words of letters alone. */
export class WordCounts {
	readonly counts = new Map<string, number>();

	/** Counts the words of one entry's index text. */
	add(indexText: string): void {
		const seen = new Set<string>();
		for (const token of indexText.split(' ')) {
			const word = foldWord(token);
			if (word.length < SHORTEST || word.length > LONGEST || seen.has(word) || !/^\p{L}+$/u.test(word)) continue;
			seen.add(word);
		}
		for (const word of seen) {
			const key = withoutAccents(word);
			this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
		}
	}
}

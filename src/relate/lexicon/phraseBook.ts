import type { Word, WordSplitter } from '../terms/words.ts';

/** A phrase found in a text: how many words it has, and what it is filed under. */
export interface Phrase {
	length: number;
	under: number;
}

interface Filed {
	/** Stems after the first. */
	rest: number[];
	under: number;
}

/** Finds known phrases in texts, by stems. */
export class PhraseBook {
	readonly #splitter: WordSplitter;
	readonly #byFirst = new Map<number, Filed[]>();

	constructor(splitter: WordSplitter) {
		this.#splitter = splitter;
	}

	/** Files a phrase under a number. Of two that begin at the same word the longer is found, then that of the lower number. */
	file(phrase: string, under: number): void {
		const [first, ...rest] = this.#splitter.split(phrase).map((word) => word.stem);
		if (first === undefined) return;
		const list = this.#byFirst.get(first) ?? [];
		list.push({ rest, under });
		list.sort((a, b) => b.rest.length - a.rest.length || a.under - b.under);
		this.#byFirst.set(first, list);
	}

	/** The phrase that begins at a word, if any does. */
	at(words: readonly Word[], place: number): Phrase | undefined {
		const filed = this.#byFirst.get(words[place]!.stem)?.find(({ rest }) => rest.every((stem, i) => words[place + 1 + i]?.stem === stem));
		return filed && { length: filed.rest.length + 1, under: filed.under };
	}
}

import { WordSplitter } from '../terms/words.ts';

/** Knows which words and phrases stand in one group of synonyms, in any of their forms. */
export class GroupedWords {
	readonly #splitter: WordSplitter;
	/** Numbers of groups by the stems of their words. */
	readonly #groups = new Map<string, number[]>();

	constructor(groups: readonly (readonly string[])[], lang: string) {
		this.#splitter = new WordSplitter(lang);
		groups.forEach((group, number) => {
			for (const word of group) this.#groups.set(this.#keyOf(word), [...this.#numbersOf(word), number]);
		});
	}

	/** Whether two words stand in one group, or are forms of one. */
	join(one: string, other: string): boolean {
		return this.#keyOf(one) === this.#keyOf(other) || this.#numbersOf(one).some((number) => this.#numbersOf(other).includes(number));
	}

	#keyOf(phrase: string): string {
		return this.#splitter.split(phrase).map(({ stem }) => stem).join(' ');
	}

	#numbersOf(phrase: string): number[] {
		return this.#groups.get(this.#keyOf(phrase)) ?? [];
	}
}

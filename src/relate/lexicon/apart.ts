/** Knows which words must never stand for one another. */
export class Apart {
	/** The numbers of a word's lists. */
	readonly #lists = new Map<string, number[]>();

	/** @param lists of words of which none may stand for another, in any case */
	constructor(lists: readonly (readonly string[])[]) {
		lists.forEach((list, number) => {
			for (const word of list) this.#lists.set(folded(word), [...this.#listsOf(word), number]);
		});
	}

	/** Whether two words must never stand for one another. */
	parts(one: string, other: string): boolean {
		const lists = this.#listsOf(one);
		return lists.length > 0 && folded(one) !== folded(other) && this.#listsOf(other).some((list) => lists.includes(list));
	}

	/** A group's words without those that must never stand for one before them. */
	keep(group: readonly string[]): string[] {
		const kept: string[] = [];
		for (const word of group) if (!kept.some((other) => this.parts(word, other))) kept.push(word);
		return kept;
	}

	#listsOf(word: string): readonly number[] {
		return this.#lists.get(folded(word)) ?? [];
	}
}

function folded(word: string): string {
	return word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

import { asksUpTo } from './collection.ts';
import { FUNCTION_WORDS } from './lexicon/functionWords.ts';
import type { Space } from './space.ts';

/** Words or topics that tell why a card is there. */
const MOST_REASONS = 3;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const LETTER = /\p{L}/u;

/** Says in a few words why entries are shown with one entry. */
export class Reasons {
	readonly #space: Space;
	/** Weights of the stems in the one entry's title and question that tell something, by term. */
	readonly #weights = new Map<number, number>();

	/** @param row the one entry */
	constructor(space: Space, row: number) {
		this.#space = space;
		space.weigh(row);
		const { starts, terms, values } = space.index.full;
		const end = asksUpTo(space.collection, row);
		for (let i = starts[row]!; i < end; i++) {
			const term = terms[i]!;
			if (space.statistics.tells[term] === 1) this.#weights.set(term, values[i]!);
		}
	}

	/** Why another is shown: the topics in common, then the words that count most. */
	for(other: number, sharedTopics: readonly string[]): string[] {
		const found = sharedTopics.slice(0, MOST_REASONS);
		const said = found.map((name) => name.toLowerCase());
		for (const word of this.#sharedWords(other)) {
			if (found.length === MOST_REASONS) break;
			if (said.some((one) => one.includes(word.toLowerCase()))) continue;
			said.push(word.toLowerCase());
			found.push(word);
		}
		return found;
	}

	/** Words that both have, as the other writes them, those that count most first. */
	#sharedWords(other: number): string[] {
		const { collection, index, weigh } = this.#space;
		const { starts, terms, values } = index.full;
		weigh(other);
		const words = collection.wordStarts[other]!;
		const shared: { word: string; worth: number }[] = [];
		for (let i = 0; i < collection.wordStarts[other + 1]! - words; i++) {
			const at = starts[other]! + i;
			const weight = this.#weights.get(terms[at]!);
			if (weight === undefined) continue;
			const word = collection.spellings[collection.words[words + i]!]!;
			const small = word.toLowerCase();
			if (!LETTER.test(word) || FUNCTION_WORDS.has(small)) continue;
			shared.push({ word: TWO_CAPITALS.test(word) ? word : small, worth: weight * values[at]! });
		}
		shared.sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1));
		return shared.map(({ word }) => word);
	}
}

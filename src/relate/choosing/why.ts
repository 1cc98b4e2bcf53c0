import { asksUpTo } from '../weighing/collection.ts';
import { COUNT_UNIT } from '../weighing/features.ts';
import { isEverydayWord } from '../lexicon/everydayWords.ts';
import type { Space } from '../finding/space.ts';

/** Words or topics that tell why a card is there. */
const MOST_REASONS = 3;
/** Two words with so many first letters in common, and most of both, are forms or misspellings of one. */
const LIKE_LETTERS = 4;
const LIKE_SHARE = 0.6;
/** Occurrences of a word that a text is about: it stands in the title, which counts more than once, or comes again. */
const ABOUT = 2;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const LETTER = /\p{L}/u;
const APOSTROPHE = /['’]/g;

/** Says in a few words why entries are shown with one entry. */
export class Reasons {
	readonly #space: Space;
	/** Weights of the stems in the one entry's title and question that tell something, by term. */
	readonly #weights = new Map<number, number>();

	/** Words of the one entry's title and question that tell something, in lower case, phrases taken apart. */
	readonly #words: string[] = [];

	/** @param row the one entry */
	constructor(space: Space, row: number) {
		this.#space = space;
		space.weigh(row);
		const { starts, terms, values } = space.index.full;
		const end = asksUpTo(space.collection, row);
		for (let i = starts[row]!; i < end; i++) {
			if (space.statistics.tells[terms[i]!] === 0) continue;
			const word = this.#wordAt(row, i).toLowerCase();
			if (!LETTER.test(word) || isEverydayWord(word.replace(APOSTROPHE, ''))) continue;
			this.#weights.set(terms[i]!, values[i]!);
			this.#words.push(...tellingParts(word));
		}
	}

	/**
	 * Why another is shown: the topics in common, then the words that count most. Beside a topic, words
	 * said in passing explain nothing ("Fatty liver, aunt and birthdays").
	 */
	for(other: number, sharedTopics: readonly string[]): string[] {
		const found = sharedTopics.slice(0, MOST_REASONS);
		const said = found.map((name) => name.toLowerCase());
		for (const word of this.#sharedWords(other, found.length > 0)) {
			if (found.length === MOST_REASONS) break;
			const small = word.toLowerCase();
			if (said.some((one) => one.includes(small) || areForms(one, small))) continue;
			said.push(small);
			found.push(word);
		}
		return found;
	}

	/**
	 * Words that both have, as the other writes them, those that count most first.
	 * @param aboutOnly leave out what the other says in passing
	 */
	#sharedWords(other: number, aboutOnly: boolean): string[] {
		const { collection, index, weigh } = this.#space;
		const { starts, terms, values } = index.full;
		weigh(other);
		const end = asksUpTo(collection, other);
		const shared: { word: string; worth: number }[] = [];
		const alike: { word: string; worth: number }[] = [];
		for (let i = starts[other]!; i < end; i++) {
			if (aboutOnly && collection.counts.values[i]! < ABOUT * COUNT_UNIT) continue;
			const word = this.#wordAt(other, i);
			const weight = this.#weights.get(terms[i]!);
			if (weight !== undefined) shared.push({ word, worth: weight * values[i]! });
			else if (shared.length === 0 && this.#space.statistics.tells[terms[i]!] === 1 && this.#isFormOfMine(word)) alike.push({ word, worth: values[i]! });
		}
		const found = shared.length > 0 ? shared : alike;
		return found.map(({ word, worth }) => ({ word: TWO_CAPITALS.test(word) ? word : word.toLowerCase(), worth }))
			.sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
			.map(({ word }) => word);
	}

	/** Whether a word, or one of a phrase, is a form of one of the entry's own. */
	#isFormOfMine(word: string): boolean {
		return tellingParts(word.toLowerCase()).some((part) => this.#words.some((mine) => areForms(mine, part)));
	}

	/** The word as written whose stem stands at a place in an entry's row. */
	#wordAt(row: number, place: number): string {
		const { counts, words, wordStarts, spellings } = this.#space.collection;
		return spellings[words[wordStarts[row]! + place - counts.starts[row]!]!]!;
	}
}

function tellingParts(phrase: string): string[] {
	return phrase.split(' ').filter((word) => !isEverydayWord(word.replace(APOSTROPHE, '')));
}

function areForms(a: string, b: string): boolean {
	let common = 0;
	while (common < a.length && a[common] === b[common]) common++;
	return common >= LIKE_LETTERS && common >= LIKE_SHARE * Math.max(a.length, b.length);
}

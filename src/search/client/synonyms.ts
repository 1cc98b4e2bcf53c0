import { tellsAsWhole } from '../text/phrases.ts';
import { isUnspaced } from '../text/unspaced.ts';
import type { SpokenWord } from '../text/words.ts';
import type { QueryReader, QueryTerm } from './query.ts';

/** Synonyms added for one word or phrase at most, the first of its group: each costs a fetch. */
export const MOST_SYNONYMS = 3;

/** What a query's words mean besides. */
export interface Meaning {
	/** The word or phrase of the query, as typed. */
	word: string;
	/** The index's words of the query that it consists of. */
	parts: string[];
	also: QueryTerm[];
	/** True where they are the same words in other spellings: as good as the reader's own. */
	isSpelling?: true;
}

/**
 * Words that may stand between those of a phrase, stop words not counted: "eyes turned yellow" is
 * "yellow eyes". More would join what belongs to different things.
 */
const BETWEEN = 1;

/** A word or phrase of a group, as the index parts it. */
interface Phrase {
	text: string;
	parts: string[];
	/** Its parts that are no stop words, of which it needs two to be found in another order, none of them a character of Chinese. */
	telling: string[];
	group: readonly string[];
}

/** Where a phrase stands in a query: places of its words. */
interface Found {
	phrase: Phrase;
	places: number[];
}

/** Finds the words and phrases of a query that mean the same as others. */
export class Synonyms {
	/** Phrases by each of their words. */
	readonly #phrases = new Map<string, Set<Phrase>>();
	readonly #reader: QueryReader;

	/**
	 * @param groups words and phrases that mean the same
	 */
	constructor(groups: readonly (readonly string[])[], reader: QueryReader) {
		this.#reader = reader;
		for (const group of groups) for (const text of group) this.#add(text, group);
	}

	/** Whether a word stands in a group by itself: then it is spelt right, even where no entry holds it. */
	lists(word: string): boolean {
		return forms(word).some((form) => [...(this.#phrases.get(form) ?? [])].some(({ parts }) => parts.length === 1));
	}

	/** Words and phrases of a query that have synonyms, in its order; the longest first choice, no word twice. */
	of(spoken: readonly SpokenWord[]): Meaning[] {
		const said = spoken.flatMap((word) => word.parts);
		const found = this.#candidates(said).sort((a, b) => b.places.length - a.places.length || span(a) - span(b) || a.places[0]! - b.places[0]!);
		const taken = new Set<number>();
		const chosen = found.filter(({ places }) => {
			if (places.some((place) => taken.has(place))) return false;
			for (const place of places) taken.add(place);
			return true;
		});
		return chosen.sort((a, b) => a.places[0]! - b.places[0]!).flatMap((one) => this.#meaning(one, said));
	}

	#meaning({ phrase, places }: Found, said: readonly string[]): Meaning[] {
		const others = phrase.group.filter((text) => text !== phrase.text).map((text) => this.#term(text));
		const own = phrase.parts.join(' ');
		const isMore = ({ parts }: QueryTerm): boolean => parts.length > 0 && parts.join(' ') !== own && !this.#says(parts, phrase);
		const also = others.filter(isMore).slice(0, MOST_SYNONYMS);
		return also.length > 0 ? [{ word: phrase.text, parts: places.map((place) => said[place]!), also }] : [];
	}

	/** A word or phrase of a group, for who writes another one. */
	#term(text: string): QueryTerm {
		const term = this.#reader.term(text);
		return tellsAsWhole(term.parts, (word) => this.#reader.isStopWord(word)) ? { ...term, literal: true } : term;
	}

	/** Whether words hold all that tell of a phrase: what holds "diabetes mellitus" is found by "diabetes" before it. */
	#says(parts: readonly string[], { telling }: Phrase): boolean {
		return telling.length > 0 && telling.every((word) => parts.some((part) => isForm(part, word)));
	}

	#add(text: string, group: readonly string[]): void {
		const { parts } = this.#reader.term(text);
		const phrase = { text, parts, group, telling: parts.filter((part) => !this.#reader.isStopWord(part)) };
		for (const part of parts) this.#phrases.set(part, (this.#phrases.get(part) ?? new Set()).add(phrase));
	}

	/** Every place of every phrase. */
	#candidates(said: readonly string[]): Found[] {
		const possible = new Set(said.flatMap((word) => forms(word).flatMap((form) => [...(this.#phrases.get(form) ?? [])])));
		const telling = [...said.keys()].filter((place) => !this.#reader.isStopWord(said[place]!));
		return [...possible].flatMap((phrase) => {
			const asWritten = inOrder(phrase, said);
			if (asWritten.length > 0 || phrase.telling.length < 2 || phrase.telling.some(isUnspaced)) return asWritten;
			return near(phrase, said, telling);
		});
	}
}

/** Where a phrase stands word for word. */
function inOrder(phrase: Phrase, said: readonly string[]): Found[] {
	return [...said.keys()]
		.filter((at) => phrase.parts.every((part, i) => isForm(said[at + i], part)))
		.map((at) => ({ phrase, places: phrase.parts.map((_, i) => at + i) }));
}

/** Where a phrase's telling words stand near each other, in any order. */
function near(phrase: Phrase, said: readonly string[], telling: readonly number[]): Found[] {
	const width = phrase.telling.length + BETWEEN;
	return telling.flatMap((_, from) => {
		const window = telling.slice(from, from + width);
		const places = phrase.telling.map((part) => window.find((place) => isForm(said[place], part)));
		return places.includes(undefined) || new Set(places).size < places.length ? [] : [{ phrase, places: (places as number[]).sort((a, b) => a - b) }];
	});
}

function span({ places }: Found): number {
	return places.at(-1)! - places[0]!;
}

/** A word, its plural with an s, and what it may be the plural of. */
function forms(word: string): string[] {
	return [word, `${word}s`, word.replace(/s$/, '')];
}

/** The same word, or its plural with an s. */
function isForm(said: string | undefined, listed: string): boolean {
	return said !== undefined && (said === listed || said === `${listed}s` || `${said}s` === listed);
}

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
}

/** A word or phrase of a group, as the index parts it. */
interface Phrase {
	text: string;
	parts: string[];
	group: readonly string[];
}

/** Finds the words and phrases of a query that mean the same as others. */
export class Synonyms {
	/** Phrases by their first word. */
	readonly #phrases = new Map<string, Phrase[]>();
	readonly #reader: QueryReader;

	/**
	 * @param groups words and phrases that mean the same
	 */
	constructor(groups: readonly (readonly string[])[], reader: QueryReader) {
		this.#reader = reader;
		for (const group of groups) for (const text of group) this.#add(text, group);
	}

	/** Words and phrases of a query that have synonyms; the longest phrase at each place, none twice. */
	of(spoken: readonly SpokenWord[]): Meaning[] {
		const parts = spoken.flatMap((word) => word.parts);
		const found: Meaning[] = [];
		for (let at = 0; at < parts.length; at += 1) {
			const phrase = this.#at(parts, at);
			if (!phrase) continue;
			const others = phrase.group.filter((text) => text !== phrase.text).map((text) => this.#reader.term(text));
			const own = phrase.parts.join(' ');
			const also = others.filter((term) => term.parts.length > 0 && term.parts.join(' ') !== own).slice(0, MOST_SYNONYMS);
			if (also.length > 0) found.push({ word: phrase.text, parts: phrase.parts, also });
			at += phrase.parts.length - 1;
		}
		return found;
	}

	#add(text: string, group: readonly string[]): void {
		const { parts } = this.#reader.term(text);
		const [first] = parts;
		if (first === undefined) return;
		const list = this.#phrases.get(first) ?? [];
		list.push({ parts, group, text });
		this.#phrases.set(first, list);
	}

	#at(parts: readonly string[], at: number): Phrase | undefined {
		const first = parts[at]!;
		const begun = [first, `${first}s`, first.replace(/s$/, '')].flatMap((word) => this.#phrases.get(word) ?? []);
		return begun
			.filter((phrase) => phrase.parts.every((part, i) => isForm(parts[at + i], part)))
			.reduce<Phrase | undefined>((best, phrase) => (best && best.parts.length >= phrase.parts.length ? best : phrase), undefined);
	}
}

/** The same word, or its plural with an s. */
function isForm(said: string | undefined, listed: string): boolean {
	return said === listed || said === `${listed}s` || `${said ?? ''}s` === listed;
}

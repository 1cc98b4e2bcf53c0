import { joinPhrase, likelyPhrase } from '../rank/phrase.ts';
import { markUnlike, NO_POSTINGS, type Postings } from '../rank/postings.ts';
import { isUnspaced } from '../text/parting.ts';
import type { Stem } from '../text/stemming/stem.ts';
import { Kept } from './kept.ts';
import type { QueryTerm } from './query.ts';
import type { Words } from './words.ts';

/** Words whose postings are kept: those of the query being typed and of some before it. */
const KEPT_WORDS = 48;

/** A word of a term that is looked for. */
interface SearchedWord {
	word: string;
	/** Its place in the term. */
	offset: number;
}

/** Where a term stands in an entry. */
export interface Stand {
	/** Place of its first word. */
	start: number;
	/** Places of all its words that are the term's own. */
	words: number[];
}

/** The postings of words and phrases, each word asked for once while it is kept. */
export class WordLists {
	readonly #words: Words;
	readonly #isStopWord: (word: string) => boolean;
	readonly #stem: Stem;
	readonly #kept = new Kept<string, Postings>(KEPT_WORDS);
	/** By term: words with what was typed otherwise, and phrases that were joined. */
	readonly #terms = new Kept<string, Postings>(KEPT_WORDS);

	/** @param isStopWord words that phrases are searched without, any word standing in their place */
	constructor(words: Words, stem: Stem, isStopWord: (word: string) => boolean) {
		[this.#words, this.#stem, this.#isStopWord] = [words, stem, isStopWord];
	}

	/** Entries that hold a term: its words one after the other. */
	async of(term: QueryTerm): Promise<Postings> {
		const { parts, plain, literal } = term;
		return await this.#terms.of(`${parts.join(' ')}|${plain.map(Number).join('')}|${Number(literal ?? false)}`, () => this.#join(term));
	}

	/** Begins to fetch what terms take, chunks and places at once, so that those which come to be asked for wait for one round trip. */
	ahead(terms: readonly QueryTerm[]): void {
		for (const term of terms) {
			const searched = this.#searched(term);
			for (const { word } of searched) this.#words.ahead(word, searched.length > 1);
		}
	}

	/**
	 * Entries that may hold a term, as far as chunks tell, without the places at which its words stand.
	 * @param most entries that each of its words may have; where one has more, none of them is likely
	 */
	async likely(term: QueryTerm, most: number): Promise<Postings> {
		const alone = await this.#alone(term);
		return alone.some(({ entries }) => entries.length > most) ? NO_POSTINGS : likelyPhrase(alone);
	}

	/** Whether it takes places to know which entries hold a term. */
	isPhrase(term: QueryTerm): boolean {
		return this.#searched(term).length > 1;
	}

	/**
	 * Where a term stands in an entry.
	 * @param stems of the entry's words
	 */
	standsIn(term: QueryTerm, stems: readonly string[]): Stand[] {
		const wanted = term.parts.map((part) => (part === '' ? undefined : this.#stem(part)));
		const isAt = ({ offset }: SearchedWord, start: number): boolean => stems[start + offset] === wanted[offset];
		const searched = this.#searched(term);
		const [first, ...others] = searched;
		if (!first) return [];
		const starts = [...stems.keys()].map((at) => at - first.offset).filter((start) => isAt(first, start) && others.every((word) => isAt(word, start)));
		return starts.map((start) => ({
			start: Math.max(0, start),
			words: wanted.flatMap((stem, offset) => (searched.some((word) => word.offset === offset) || (stem !== undefined && stem === stems[start + offset]) ? [start + offset] : [])),
		}));
	}

	/** A phrase's stop words cost more than all its other words, and "blood in the stool" needs none. */
	#searched({ parts, literal }: QueryTerm): SearchedWord[] {
		const words = [...parts.entries()].map(([offset, word]): SearchedWord => ({ offset, word })).filter(({ word }) => word !== '');
		// A character of Chinese may be a word that tells nothing, and part of one that does.
		const telling = words.filter(({ word }) => literal === true || isUnspaced(word) || !this.#isStopWord(word));
		return telling.length > 0 ? telling : words;
	}

	async #join(term: QueryTerm): Promise<Postings> {
		const alone = await this.#alone(term);
		if (alone.length < 2) return alone[0] ?? NO_POSTINGS;
		// Where they stand is worth fetching only where all of them do.
		if (alone.some(({ entries }) => entries.length === 0)) return NO_POSTINGS;
		const searched = this.#searched(term);
		return joinPhrase((await this.#alone(term, true)).map((postings, i) => ({ offset: searched[i]!.offset, postings })));
	}

	/** The postings of each word of a term. */
	async #alone(term: QueryTerm, placed = false): Promise<Postings[]> {
		return await Promise.all(this.#searched(term).map(async (word) => markUnlike(await this.#once(word, placed), term.plain[word.offset] ?? true)));
	}

	#once({ word }: SearchedWord, placed: boolean): Promise<Postings> {
		return this.#kept.of(placed ? `${word} @` : word, () => this.#words.exact(word, placed));
	}
}

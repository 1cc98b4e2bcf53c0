import { joinPhrase, likelyPhrase } from '../rank/phrase.ts';
import { markUnlike, NO_POSTINGS, type Postings } from '../rank/postings.ts';
import { asInside, insideWord } from '../text/inside.ts';
import type { LanguageRules } from '../text/languages.ts';
import { tellingWords, termOfPhrase } from '../text/phrases.ts';
import { isUnspaced } from '../text/unspaced.ts';
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
	/** Whether it was typed as the index has it. */
	plain: boolean;
}

/** Where a term stands in an entry. */
export interface Stand {
	/** Place of its first word. */
	start: number;
	/** Places of all its words that are the term's own. */
	words: number[];
}

/** The words of an entry, as they are compared with those of a query. */
export interface ReadWords {
	/** Words of the index, and their stems, one for each word. */
	tokens: readonly string[];
	stems: readonly string[];
}

/** What lists are made with. */
export interface WordListsSetting {
	words: Words;
	stem: Stem;
	/** Words that phrases are searched without, any word standing in their place. */
	isStopWord: (word: string) => boolean;
	rules?: LanguageRules;
	/** Whether the index holds a phrase as a term of its own (`text/phrases.ts`), in all of its shards. */
	hasTerm?: (phrase: string) => boolean;
}

/** The postings of words and phrases, each word asked for once while it is kept. */
export class WordLists {
	readonly #words: Words;
	readonly #isStopWord: (word: string) => boolean;
	readonly #stem: Stem;
	readonly #rules: LanguageRules;
	readonly #hasTerm: (phrase: string) => boolean;
	readonly #kept = new Kept<string, Postings>(KEPT_WORDS);
	/** By term: words with what was typed otherwise, and phrases that were joined. */
	readonly #terms = new Kept<string, Postings>(KEPT_WORDS);

	constructor({ words, stem, isStopWord, rules = {}, hasTerm = () => false }: WordListsSetting) {
		[this.#words, this.#stem, this.#isStopWord, this.#rules, this.#hasTerm] = [words, stem, isStopWord, rules, hasTerm];
	}

	/** Entries that hold a term: its words one after the other. */
	async of(term: QueryTerm): Promise<Postings> {
		const { parts, plain, literal, quoted } = term;
		return await this.#terms.of(`${parts.join(' ')}|${plain.map(Number).join('')}|${Number(literal ?? false)}${Number(quoted)}`, () => this.#join(term));
	}

	/** Begins to fetch what terms take, chunks and places at once, so that those which come to be asked for wait for one round trip. */
	ahead(terms: readonly QueryTerm[]): void {
		for (const term of terms) {
			const searched = this.#searched(term);
			for (const { word } of searched) this.#words.ahead(word, this.isPhrase(term));
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
		return this.#searched(term).length > 1 && !isPlainRun(term);
	}

	/** Where a term stands in an entry. */
	standsIn(term: QueryTerm, words: ReadWords): Stand[] {
		const { stems } = words;
		const wanted = term.parts.map((part) => (part === '' ? undefined : this.#stem(part)));
		const isAt = ({ offset }: SearchedWord, start: number): boolean => stems[start + offset] === wanted[offset] || this.#isInside(term.parts[offset]!, words, start + offset);
		const searched = this.#telling(term);
		const [first, ...others] = searched;
		if (!first) return [];
		const starts = [...stems.keys()].map((at) => at - first.offset).filter((start) => isAt(first, start) && others.every((word) => isAt(word, start)));
		return starts.map((start) => ({
			start: Math.max(0, start),
			words: wanted.flatMap((stem, offset) => (searched.some((word) => word.offset === offset) || (stem !== undefined && stem === stems[start + offset]) ? [start + offset] : [])),
		}));
	}

	/** Whether a word that stands inside of others does so at a place. */
	#isInside(part: string, { tokens, stems }: ReadWords, at: number): boolean {
		const word = insideWord(part);
		const [token, stem] = [tokens[at], stems[at]];
		if (word === undefined || token === undefined || stem === undefined || token === word) return false;
		const { unmarked, compounds, prefixes } = this.#rules;
		if (unmarked) return this.#stem(asInside(unmarked(token))) === this.#stem(part);
		const own = insideWord(this.#stem(part))!;
		return (compounds === true && token.includes(own)) || (prefixes !== undefined && token.endsWith(word));
	}

	/** What is looked up for a term: of phrases their own term where the index has one, units that touch as pairs, which it holds. */
	#searched(term: QueryTerm): SearchedWord[] {
		const words = this.#telling(term);
		const phrase = termOfPhrase(words, this.#stem);
		if (phrase !== undefined && this.#hasTerm(phrase)) return [{ word: phrase, offset: words[0]!.offset, plain: words.every(({ plain }) => plain) }];
		if (words.length < 2 || !words.every(({ word, offset }, i) => isUnspaced(word) && offset === words[0]!.offset + i)) return words;
		return words.slice(1).map(({ word }, i) => ({ offset: words[i]!.offset, word: words[i]!.word + word, plain: (term.plain[words[i]!.offset] ?? true) && (term.plain[words[i]!.offset + 1] ?? true) }));
	}

	#telling({ parts, plain, literal }: QueryTerm): SearchedWord[] {
		return tellingWords(parts, this.#isStopWord, literal === true).map(({ word, offset }) => ({ word, offset, plain: plain[offset] ?? true }));
	}

	async #join(term: QueryTerm): Promise<Postings> {
		const alone = await this.#alone(term);
		if (alone.length < 2) return alone[0] ?? NO_POSTINGS;
		// Where they stand is worth fetching only where all of them do.
		if (alone.some(({ entries }) => entries.length === 0)) return NO_POSTINGS;
		if (isPlainRun(term)) return likelyPhrase(alone);
		const searched = this.#searched(term);
		return joinPhrase((await this.#alone(term, true)).map((postings, i) => ({ offset: searched[i]!.offset, postings })));
	}

	/** The postings of each word of a term. */
	async #alone(term: QueryTerm, placed = false): Promise<Postings[]> {
		return await Promise.all(this.#searched(term).map(async (word) => markUnlike(await this.#once(word, placed), word.plain)));
	}

	#once({ word }: SearchedWord, placed: boolean): Promise<Postings> {
		return this.#kept.of(placed ? `${word} @` : word, () => this.#words.exact(word, placed));
	}
}

/** A word of three and more units that nobody quoted: an entry that has all its pairs has it, so near that nobody waits for places. */
function isPlainRun({ parts, quoted }: QueryTerm): boolean {
	return !quoted && parts.length > 2 && parts.every((part) => part !== '' && isUnspaced(part));
}

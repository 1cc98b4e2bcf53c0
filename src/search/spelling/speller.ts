import { Corrector, type Candidate, type Likelier } from './correct.ts';
import { isForm } from './forms.ts';
import { restParts } from './rests.ts';
import { decodeVocabulary, firstLetter, type KnownWord } from './vocabulary.ts';

/**
 * A word that costs no more is meant, without asking for words of other first letters: one letter is
 * wrong in it, and 32 entries hold it.
 */
const NEAR_ENOUGH = 0.5;

/** Gets the text of a part of the vocabulary. */
export type FetchPart = (path: string) => Promise<string>;

/** Where the words of a vocabulary are. */
export interface VocabularyFiles {
	/** Parts by first letter, ascending. */
	byLetter: readonly { from: string; path: string }[];
	/** Paths of the parts of `partByRest`, by their numbers; none where the vocabulary is small. */
	byRest: readonly string[];
}

/** Corrects words to those of a vocabulary, of which it fetches no more than it needs. */
export class Speller {
	readonly #parts: VocabularyFiles['byLetter'];
	readonly #rests: VocabularyFiles['byRest'];
	readonly #fetch: FetchPart;
	readonly #isStopWord: (word: string) => boolean;
	readonly #words = new Map<string, Promise<KnownWord[]>>();
	readonly #correctors = new Map<string, Promise<Corrector>>();

	constructor({ byLetter, byRest }: VocabularyFiles, fetch: FetchPart, isStopWord: (word: string) => boolean) {
		this.#parts = byLetter;
		this.#rests = byRest;
		this.#fetch = fetch;
		this.#isStopWord = isStopWord;
	}

	/** As {@link Corrector.candidates}: words that begin as the typed one does, and others where none of these is near. */
	async candidates(typed: string): Promise<Candidate[]> {
		const own = await this.#corrector(this.#partOf(typed));
		const near = own.candidates(typed);
		if ((near[0] && near[0].cost <= NEAR_ENOUGH) || own.formOf(typed) !== undefined) return near;
		return (await this.#corrector(this.#allOf(typed))).candidates(typed);
	}

	/** As {@link Corrector.likelier}. */
	async likelier(typed: string, entries: number): Promise<Likelier | undefined> {
		return (await this.#corrector(this.#partOf(typed))).likelier(typed, entries);
	}

	/** As {@link Corrector.formOf}. */
	async formOf(typed: string): Promise<string | undefined> {
		return (await this.#corrector(this.#partOf(typed))).formOf(typed);
	}

	/** As {@link Corrector.compoundOf}. */
	async compoundOf(typed: string): Promise<string | undefined> {
		return (await this.#corrector(this.#partOf(typed))).compoundOf(typed);
	}

	/**
	 * The commonest words that begin so, one of each form; none that tells nothing.
	 * @param typed in lower case, without accents
	 */
	async completions(typed: string, most: number): Promise<KnownWord[]> {
		const words = await this.#vocabulary(this.#partOf(typed));
		const longer = words.filter(({ word }) => word.length > typed.length && word.startsWith(typed) && !this.#isStopWord(word));
		longer.sort((a, b) => b.magnitude - a.magnitude || a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
		const chosen: KnownWord[] = [];
		for (const one of longer) {
			if (chosen.length === most) break;
			if (!chosen.some(({ word }) => isForm(word, one.word))) chosen.push(one);
		}
		return chosen;
	}

	/** The part that holds the words which begin as one does. */
	#partOf(word: string): { from: string; path: string }[] {
		const part = this.#parts.findLast(({ from }) => from <= firstLetter(word)) ?? this.#parts[0];
		return part ? [part] : [];
	}

	/** Parts that hold all words near to one, whatever they begin with. */
	#allOf(word: string): { path: string }[] {
		if (this.#rests.length === 0) return [...this.#parts];
		return [...this.#partOf(word), ...restParts(word, this.#rests.length).map((part) => ({ path: this.#rests[part]! }))];
	}

	async #corrector(parts: readonly { path: string }[]): Promise<Corrector> {
		const key = parts.map(({ path }) => path).join(' ');
		return await remembered(this.#correctors, key, async () => {
			return new Corrector(await this.#vocabulary(parts), this.#isStopWord);
		});
	}

	async #vocabulary(parts: readonly { path: string }[]): Promise<KnownWord[]> {
		const words = await Promise.all(parts.map(({ path }) => remembered(this.#words, path, async () => decodeVocabulary(await this.#fetch(path)))));
		return [...new Map(words.flat().map((known) => [known.word, known])).values()];
	}
}

/** What was made for a key before, or is made now. */
function remembered<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
	const known = made.get(key) ?? make();
	made.set(key, known);
	return known;
}

import { joinPhrase } from '../rank/phrase.ts';
import { markUnlike, type Postings } from '../rank/postings.ts';
import { isUnspaced } from '../text/parting.ts';
import type { PagefindIndex } from './pagefind.ts';
import type { QueryTerm } from './query.ts';

/** Words whose postings are kept: those of the query being typed and of some before it. */
const KEPT_WORDS = 48;

/** The postings of words and phrases, each word asked of Pagefind once while it is kept. */
export class WordLists {
	readonly #pagefind: PagefindIndex;
	readonly #isStopWord: (word: string) => boolean;
	readonly #kept = new Map<string, Promise<Postings>>();

	/** @param isStopWord words that phrases are searched without, any word standing in their place */
	constructor(pagefind: PagefindIndex, isStopWord: (word: string) => boolean) {
		this.#pagefind = pagefind;
		this.#isStopWord = isStopWord;
	}

	/** Entries that hold a term: its words one after the other. */
	async of(term: QueryTerm): Promise<Postings> {
		return await this.#join(term);
	}

	/** A phrase's stop words cost more than all its other words, and "blood in the stool" needs none. */
	async #join({ parts, plain, literal }: QueryTerm): Promise<Postings> {
		const words = [...parts.entries()].map(([offset, word]) => ({ offset, word })).filter(({ word }) => word !== '');
		// A character of Chinese may be a word that tells nothing, and part of one that does.
		const telling = words.filter(({ word }) => literal === true || isUnspaced(word) || !this.#isStopWord(word));
		const searched = telling.length > 0 ? telling : words;
		return joinPhrase(
			await Promise.all(
				searched.map(async ({ word, offset }) => ({ offset, postings: markUnlike(await this.#once(word), plain[offset] ?? true) })),
			),
		);
	}

	#once(word: string): Promise<Postings> {
		const postings = this.#kept.get(word) ?? this.#pagefind.exact(word);
		// Asked for last, dropped last.
		this.#kept.delete(word);
		this.#kept.set(word, postings);
		if (this.#kept.size > KEPT_WORDS) this.#kept.delete(this.#kept.keys().next().value!);
		return postings;
	}
}

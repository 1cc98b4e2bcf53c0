import { joinPhrase } from '../rank/phrase.ts';
import type { Postings } from '../rank/postings.ts';
import type { PagefindIndex } from './pagefind.ts';
import type { QueryTerm } from './query.ts';

/** Words whose postings are kept: those of the query being typed and of some before it. */
const KEPT_WORDS = 48;

/** The postings of words and phrases, each word asked of Pagefind once while it is kept. */
export class WordLists {
	readonly #pagefind: PagefindIndex;
	readonly #kept = new Map<string, Promise<Postings>>();

	constructor(pagefind: PagefindIndex) {
		this.#pagefind = pagefind;
	}

	/** Entries that hold a term: its words one after the other. */
	async of({ parts }: QueryTerm): Promise<Postings> {
		return joinPhrase(await Promise.all(parts.map((word) => this.#once(word, () => this.#pagefind.exact(word)))));
	}

	/** Entries that hold a term whose last word is still being typed. */
	async beginning({ parts }: QueryTerm): Promise<Postings> {
		const last = parts.length - 1;
		const lists = parts.map((word, i) =>
			i < last ? this.#once(word, () => this.#pagefind.exact(word)) : this.#once(`${word}*`, () => this.#pagefind.beginning(word)),
		);
		return joinPhrase(await Promise.all(lists));
	}

	#once(key: string, ask: () => Promise<Postings>): Promise<Postings> {
		const postings = this.#kept.get(key) ?? ask();
		// Asked for last, dropped last.
		this.#kept.delete(key);
		this.#kept.set(key, postings);
		if (this.#kept.size > KEPT_WORDS) this.#kept.delete(this.#kept.keys().next().value!);
		return postings;
	}
}

import { trueWordFile, type TrueWordParts } from '../format/manifest.ts';
import { decodeFilter, partOf } from './wordFilter.ts';

/** One that ends so has another plural. */
const HISSES = /(?:[sxz]|sh|ch)$/;

/** Tells true words from misspelt ones; fetches the part of a list that a word would be in. */
export class TrueWords {
	readonly #list: TrueWordParts;
	readonly #fetch: (path: string) => Promise<Uint8Array>;
	readonly #parts = new Map<number, Promise<(word: string) => boolean>>();

	constructor(list: TrueWordParts, fetch: (path: string) => Promise<Uint8Array>) {
		this.#list = list;
		this.#fetch = fetch;
	}

	/**
	 * Whether a word is spelt right, itself or as the plural of one that is.
	 * @param word in lower case, without accents
	 */
	async has(word: string): Promise<boolean> {
		const singular = word.replace(/s$/, '');
		if (await this.#holds(word)) return true;
		return singular !== word && !HISSES.test(singular) && (await this.#holds(singular));
	}

	async #holds(word: string): Promise<boolean> {
		const part = partOf(word, this.#list.parts);
		let known = this.#parts.get(part);
		if (!known) this.#parts.set(part, (known = this.#fetch(trueWordFile(this.#list.path, part)).then(decodeFilter)));
		return (await known)(word);
	}
}


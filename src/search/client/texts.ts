import { type ManifestShard } from '../format/manifest.ts';
import { textPlace } from '../format/places.ts';
import { decodeText, type EntryText } from '../format/text.ts';
import type { Fetch } from './fetching.ts';
import { Kept } from './kept.ts';
import { fetchAs, startsOf } from './words.ts';

/** Texts that are kept: those of a page of results and of some before it. */
const KEPT_TEXTS = 40;

/** Fetches the texts of entries. */
export class TextReader {
	readonly #fetch: Fetch;
	readonly #folder: string;
	readonly #shards: readonly ManifestShard[];
	readonly #starts: readonly number[];
	readonly #kept = new Kept<number, EntryText>(KEPT_TEXTS);

	/** @param folder address of `pagefind/`, with a trailing slash */
	constructor(fetch: Fetch, folder: string, shards: readonly ManifestShard[]) {
		[this.#fetch, this.#folder, this.#shards, this.#starts] = [fetch, folder, shards, startsOf(shards)];
	}

	/** The text of an entry. @throws SearchUnavailable */
	of(entry: number): Promise<EntryText> {
		return this.#kept.of(entry, () => this.#read(entry));
	}

	async #read(entry: number): Promise<EntryText> {
		// Of shards without entries, the last begins where the entry's own does.
		const number = this.#starts.findLastIndex((start) => start <= entry);
		const { path, edited } = this.#shards[number]!;
		const page = entry - this.#starts[number]!;
		return await fetchAs(this.#fetch, this.#folder + path + textPlace(page, edited?.[page.toString(36)]), decodeText);
	}
}

import { chunkOf, type ChunkTable } from '../format/chunkTable.ts';
import { revised, SHARD_PAGES, type ManifestShard } from '../format/manifest.ts';
import { chunkPlace, placesPlace } from '../format/places.ts';
import { unpack } from '../format/pack.ts';
import { unpackTable } from '../format/pages.ts';
import { Chunk, decodePlaces } from '../format/postings.ts';
import { NO_POSTINGS, type Places, type Postings } from '../rank/postings.ts';
import { isPhraseTerm } from '../text/phrases.ts';
import type { Stem } from '../text/stemming/stem.ts';
import { SearchUnavailable } from '../types.ts';
import { fetchBytes, type Fetch } from './fetching.ts';
import { Kept } from './kept.ts';

/** Chunks, and files of places, that are kept unpacked: those of the query being typed and of some before it. */
const KEPT_CHUNKS = 64;

/** A shard as far as it is open. */
interface OpenShard {
	folder: string;
	/** Number of its first entry. */
	start: number;
	table: ChunkTable;
}

/** Where the words of an index are found. */
export interface WordsSetting {
	fetch: Fetch;
	/** Address of the folder `pagefind/`, with a trailing slash. */
	folder: string;
	shards: readonly ManifestShard[];
	stem: Stem;
}

/** The words of a language's index: of each the entries that hold it, over all shards, fetched when they are asked for. */
export class Words {
	readonly #fetch: Fetch;
	readonly #shards: readonly OpenShard[];
	readonly #stem: Stem;
	readonly #chunks = new Kept<string, Chunk>(KEPT_CHUNKS);
	readonly #places = new Kept<string, Uint8Array<ArrayBuffer>>(KEPT_CHUNKS);

	private constructor({ fetch, stem }: WordsSetting, shards: readonly OpenShard[]) {
		[this.#fetch, this.#stem, this.#shards] = [fetch, stem, shards];
	}

	/** Fetches what tells where words are. @throws SearchUnavailable */
	static async open(setting: WordsSetting): Promise<Words> {
		const { fetch, folder, shards } = setting;
		const tables = await Promise.all(
			shards.map(async ({ path, revision }) => await fetchAs(fetch, `${folder}${path}${revised(SHARD_PAGES, revision)}`, unpackTable)),
		);
		const starts = startsOf(shards);
		return new Words(setting, shards.map(({ path }, i) => ({ folder: `${folder}${path}`, start: starts[i]!, table: tables[i]! })));
	}

	/**
	 * Entries that hold a word's stem, or a phrase.
	 * @param word or the term of a phrase
	 * @param placed with the places at which it stands
	 * @throws SearchUnavailable
	 */
	async exact(word: string, placed = false): Promise<Postings> {
		const term = this.#termOf(word);
		const found = this.#shards.map(async (shard) => {
			const number = chunkOf(shard.table, term);
			if (number < 0) return [];
			const chunk = await this.#chunk(shard, number);
			const n = chunk.find(term);
			return n < 0 ? [] : [await this.#postings(shard, number, chunk, n, placed)];
		});
		return inARow((await Promise.all(found)).flat());
	}

	/**
	 * Begins to fetch what a word takes.
	 * @param placed with the places at which it stands
	 */
	ahead(word: string, placed: boolean): void {
		const term = this.#termOf(word);
		for (const shard of this.#shards) {
			const number = chunkOf(shard.table, term);
			if (number < 0) continue;
			// What cannot be had is told where the word is asked for.
			this.#chunk(shard, number).catch(() => undefined);
			if (placed) this.#placesIn(shard, number).catch(() => undefined);
		}
	}

	/** Phrases are made of stems. */
	#termOf(word: string): string {
		return isPhraseTerm(word) ? word : this.#stem(word);
	}

	#chunk({ folder, table }: OpenShard, number: number): Promise<Chunk> {
		const address = folder + chunkPlace(table.names[number]!);
		return this.#chunks.of(address, () => fetchAs(this.#fetch, address, (bytes) => new Chunk(bytes)));
	}

	#placesIn({ folder, table }: OpenShard, number: number): Promise<Uint8Array<ArrayBuffer>> {
		const address = folder + placesPlace(table.names[number]!);
		return this.#places.of(address, () => fetchAs(this.#fetch, address, (bytes) => bytes));
	}

	async #placesOf(shard: OpenShard, number: number, before: number, counts: Uint32Array): Promise<Places> {
		const bytes = await this.#placesIn(shard, number);
		try {
			return placesOf(counts, decodePlaces(bytes, before, counts));
		} catch (cause) {
			throw damaged(shard.folder + placesPlace(shard.table.names[number]!), cause);
		}
	}

	async #postings(shard: OpenShard, number: number, chunk: Chunk, n: number, placed: boolean): Promise<Postings> {
		const { start } = shard;
		const { pages, counts, asked, otherwise, inTitle } = chunk.postings(n);
		const places = placed ? await this.#placesOf(shard, number, chunk.placesBefore(n), counts) : undefined;
		return {
			entries: start === 0 ? pages : shifted(pages, start),
			counts, asked, otherwise, inTitle,
			unlike: new Uint8Array(pages.length),
			...(places && { places }),
		};
	}
}

// Loops, since a common word has ten thousand entries: what calls a function for each takes ten times as long.

function shifted(numbers: Uint32Array, by: number): Uint32Array {
	const all = new Uint32Array(numbers.length);
	for (let i = 0; i < all.length; i += 1) all[i] = numbers[i]! + by;
	return all;
}

/** Numbers of the first entry of each shard, and, last, of all entries. */
export function startsOf(shards: readonly ManifestShard[]): number[] {
	const starts = [0];
	for (const { entries } of shards) starts.push(starts.at(-1)! + entries);
	return starts;
}

/** Fetches and reads a packed file. @throws SearchUnavailable */
export async function fetchAs<T>(fetch: Fetch, address: string, read: (bytes: Uint8Array<ArrayBuffer>) => T): Promise<T> {
	const bytes = await fetchBytes(fetch, address);
	try {
		return read(await unpack(bytes));
	} catch (cause) {
		throw damaged(address, cause);
	}
}

function damaged(address: string, cause: unknown): SearchUnavailable {
	return new SearchUnavailable(`${address} is damaged.`, { cause });
}

function placesOf(counts: Uint32Array, all: Uint32Array): Places {
	const starts = new Uint32Array(counts.length + 1);
	counts.forEach((count, i) => (starts[i + 1] = starts[i]! + count));
	return { starts, all };
}

/** Postings of one shard after those of another. */
function inARow(lists: readonly Postings[]): Postings {
	const filled = lists.filter(({ entries }) => entries.length > 0);
	if (filled.length < 2) return filled[0] ?? NO_POSTINGS;
	const numbers = (of: (list: Postings) => Uint32Array): Uint32Array => joined(filled.map(of), (length) => new Uint32Array(length));
	const flags = (of: (list: Postings) => Uint8Array): Uint8Array => joined(filled.map(of), (length) => new Uint8Array(length));
	const counts = numbers((list) => list.counts);
	const isPlaced = filled.every(({ places }) => places);
	return {
		entries: numbers(({ entries }) => entries),
		counts,
		asked: numbers(({ asked }) => asked),
		otherwise: numbers(({ otherwise }) => otherwise),
		inTitle: flags(({ inTitle }) => inTitle),
		unlike: flags(({ unlike }) => unlike),
		...(isPlaced && { places: placesOf(counts, numbers(({ places }) => places!.all)) }),
	};
}

/** Columns one after the other. */
function joined<T extends Uint8Array | Uint32Array>(columns: readonly T[], make: (length: number) => T): T {
	const all = make(columns.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const column of columns) {
		all.set(column, at);
		at += column.length;
	}
	return all;
}

import { revised, SHARD_PAGES, type ManifestShard } from '../format/manifest.ts';
import { asUnpackedPagefind, unpack } from '../format/pack.ts';
import type { MetadataPage } from '../format/metadata.ts';
import { unpackMetadata } from '../format/pages.ts';
import { toPostings, type Postings } from '../rank/postings.ts';
import { SearchUnavailable } from '../types.ts';
import { exactCounts, RANKING, type Tallied } from './exactness.ts';
import { fetchBytes, type FetchWatch } from './fetching.ts';

/** One of Pagefind's results, as far as the client reads it. */
export interface PagefindResult {
	id: string;
	score: number;
	words: number[];
	matchedMetaFields?: string[];
}

/** An instance of Pagefind's own client. */
export interface PagefindInstance {
	mergeIndex: (path: string, options: object) => Promise<void>;
	search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

/** `pagefind.js`, as far as the client uses it. */
export interface PagefindModule {
	createInstance: (options: object) => PagefindInstance;
}

/** The pages of all shards in one row, shard after shard. */
export interface Pages {
	/** Number by id of Pagefind's. */
	numbers: ReadonlyMap<string, number>;
	ids: readonly string[];
	lengths: readonly number[];
	/** Number of the first page of each shard, and, last, of all pages. */
	starts: readonly number[];
	/** Mean words of a page, by shard. */
	means: readonly number[];
}

/** Pagefind over all shards of a language. */
export interface PagefindIndex {
	pages: Pages;
	/** Entries that hold a word's stem, ascending. */
	exact: (word: string) => Promise<Postings>;
}

export interface PagefindSetting {
	load: (address: string) => Promise<PagefindModule>;
	watch: FetchWatch;
	/** Address of the folder `pagefind/`, with a trailing slash. */
	folder: string;
	shards: readonly ManifestShard[];
	build: string;
}

/**
 * Opens Pagefind over some shards, merged into one.
 * @throws SearchUnavailable
 */
export async function openPagefind({ load, watch, folder, shards, build }: PagefindSetting): Promise<PagefindIndex> {
	const module = load(`${folder}${shards[0]?.path ?? ''}pagefind.js`);
	// Awaited below; until then a failure is not unhandled.
	module.catch(() => undefined);
	const pages = joinPages(await Promise.all(shards.map((shard) => fetchPages(watch, folder, shard))));
	const [first, ...rest] = shards.map(({ path, language }) => ({ basePath: `${folder}${path}`, language }));
	if (!first) throw new SearchUnavailable('The search index has no shard.');
	const options = { ranking: RANKING, metaCacheTag: build };
	const instance = await attempt(watch, async () => {
		const { createInstance } = await module;
		const opened = createInstance({ ...options, ...first, noWorker: true });
		await Promise.all(rest.map(({ basePath, language }) => opened.mergeIndex(basePath, { ...options, language })));
		// Nothing else waits until the metadata is there; searching nothing fetches no chunk.
		await opened.search('');
		return opened;
	});
	return {
		pages,
		async exact(word) {
			const { results } = await attempt(watch, () => instance.search(word));
			return toPostings(exactCounts(tally(results, pages), pages));
		},
	};
}

/** Runs something of Pagefind's until it ends or one of its fetches fails. */
async function attempt<T>(watch: FetchWatch, work: () => Promise<T>): Promise<T> {
	try {
		return await watch.during(work);
	} catch (cause) {
		if (cause instanceof SearchUnavailable) throw cause;
		throw new SearchUnavailable('The search index could not be opened.', { cause });
	}
}

/** Fetches a shard's pages, and has Pagefind read its metadata from them. */
async function fetchPages(watch: FetchWatch, folder: string, { path, entries, revision }: ManifestShard): Promise<MetadataPage[]> {
	const address = `${folder}${path}${revised(SHARD_PAGES, revision)}`;
	const bytes = await fetchBytes(watch.fetch, address);
	try {
		const { pages, metadata } = unpackMetadata(await unpack(bytes));
		if (pages.length !== entries) throw new Error(`${pages.length} pages for ${entries} entries`);
		watch.give(`${folder}${path}`, '.pf_meta', asUnpackedPagefind(metadata));
		return pages;
	} catch (cause) {
		throw new SearchUnavailable(`${address} is damaged.`, { cause });
	}
}

function joinPages(shards: readonly MetadataPage[][]): Pages {
	const all = shards.flat();
	const starts = [0];
	for (const shard of shards) starts.push(starts.at(-1)! + shard.length);
	return {
		ids: all.map(({ id }) => id),
		lengths: all.map(({ length }) => length),
		starts,
		means: shards.map((pages) => pages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, pages.length)),
		numbers: new Map(all.map(({ id }, number) => [id, number])),
	};
}

function tally(results: readonly PagefindResult[], { numbers, starts }: Pages): Tallied[] {
	return results
		.map(({ id, score, words, matchedMetaFields }): Tallied => {
			const entry = numbers.get(id);
			if (entry === undefined) throw new SearchUnavailable(`Pagefind found the page ${id}, which no shard holds.`);
			let shard = 0;
			while (starts[shard + 1]! <= entry) shard += 1;
			return { entry, shard, score, words, inTitle: matchedMetaFields?.includes('title') ?? false };
		})
		.sort((a, b) => a.entry - b.entry);
}

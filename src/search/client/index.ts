import { SearchUnavailable, type SearchAnswer, type SearchClient, type SearchClientOptions } from '../types.ts';
import { connect, type Connection } from './connection.ts';
import { fetchFirst } from './firstFiles.ts';

/** Connections of the page by what they search: the box and the page of results share one. */
const connections = new Map<string, Connection>();

/** First files that were fetched ahead, by what is searched, and since when. */
const ahead = new Map<string, { first: Promise<ArrayBuffer | undefined>; since: number }>();

/** Milliseconds for which a first file that was fetched ahead is used: the site may have another index by then. */
const FRESH_MS = 120_000;

/** Fetches what a search begins with, ahead of the first. */
export function fetchAhead({ base, lang }: SearchClientOptions): void {
	const folder = folderOf(base);
	ahead.set(keyOf(folder, lang), { first: fetchFirst(fetch, folder, lang), since: performance.now() });
}

function takeFirst(folder: string, lang: string): Promise<ArrayBuffer | undefined> {
	const key = keyOf(folder, lang);
	const known = ahead.get(key);
	// Its bytes go to the worker: they can be used once.
	ahead.delete(key);
	return known && performance.now() - known.since < FRESH_MS ? known.first : fetchFirst(fetch, folder, lang);
}

function folderOf(base: string): string {
	return new URL(`${base}pagefind/`, location.href).href;
}

function keyOf(folder: string, lang: string): string {
	return `${lang} ${folder}`;
}

/**
 * The search of one site in one language. All work is done in a worker, so that the page stays free
 * while the reader types; the worker begins with the first call. After a failure the next call begins
 * anew with whatever index the site has then.
 */
export function createSearchClient({ base, lang }: SearchClientOptions): SearchClient {
	const folder = folderOf(base);
	const key = keyOf(folder, lang);

	function connection(): Connection {
		const known = connections.get(key);
		if (known) return known;
		const made = connect(folder, lang, takeFirst(folder, lang), () => {
			if (connections.get(key) === made) connections.delete(key);
		});
		connections.set(key, made);
		return made;
	}

	return {
		async prepare() {
			await connection().call('prepare', []);
		},
		async search(query, filters = {}, { signal, exact = false, keep = [] } = {}) {
			const asked = { query, filters, exact, keep };
			const head = await connection().call('search', [asked], { signal });
			const load: SearchAnswer['load'] = (from, count, onSome) => connection().call('load', [asked, from, count], { onSome });
			return { ...head, load, counts: () => connection().call('counts', [asked]) };
		},
		suggest: (query, count, { signal, keep = [] } = {}) => connection().call('suggest', [query, count, keep], { signal }),
	};
}

export { SearchUnavailable };

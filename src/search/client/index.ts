import { SearchUnavailable, type SearchAnswer, type SearchClient, type SearchClientOptions } from '../types.ts';
import { connect, type Connection } from './connection.ts';

/** Connections of the page by what they search: the box and the page of results share one. */
const connections = new Map<string, Connection>();

/**
 * The search of one site in one language. All work is done in a worker, so that the page stays free
 * while the reader types; the worker begins with the first call. After a failure the next call begins
 * anew with whatever index the site has then.
 */
export function createSearchClient({ base, lang }: SearchClientOptions): SearchClient {
	const folder = new URL(`${base}pagefind/`, location.href).href;
	const key = `${lang} ${folder}`;

	function connection(): Connection {
		const known = connections.get(key);
		if (known) return known;
		const made = connect(folder, lang, () => {
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
			const { reading, total, facets } = await connection().call('search', [asked], signal);
			const load: SearchAnswer['load'] = (from, count) => connection().call('load', [asked, from, count]);
			return { reading, total, facets, load };
		},
		suggest: (query, count, { signal } = {}) => connection().call('suggest', [query, count], signal),
	};
}

export { SearchUnavailable };

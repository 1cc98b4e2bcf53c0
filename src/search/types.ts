/** What the search index needs of an entry: plain text and the facts that filter. */
export interface SearchDocument {
	/** The entry's id; documents are fed to the index in id order. */
	id: string;
	/** The entry's address, a site path without base. */
	path: string;
	lang: string;
	title: string;
	question: string;
	answer: string;
	more: string;
	/** The day asked, `YYYY-MM-DD`. */
	date: string;
	age: string;
	sex: string;
	/** Ids and the names readers see. */
	specialty: { id: string; name: string };
	doctor: { id: string; name: string };
	topics: { id: string; name: string }[];
	/** SHA-256 of everything above that is indexed: what decides whether it must be indexed again. */
	hash: string;
}

/** The facets, in the order in which readers see them. Values are ids, except for years and bands. */
export const FACETS = ['specialty', 'age', 'sex', 'year', 'doctor'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen facet values; several of one facet widen, different facets narrow. */
export type Filters = Partial<Record<Facet, string[]>>;

/** One found entry. */
export interface SearchHit {
	id: string;
	/** Site path without base. */
	path: string;
	title: string;
	doctor: string;
	specialty: string;
	/** The day asked, `YYYY-MM-DD`. */
	date: string;
	/** The passage that matched, in pieces; `mark` where the reader's words stand. Plain text: never HTML. */
	excerpt: { text: string; mark: boolean }[];
	/** The section the passage comes from. */
	section: 'question' | 'answer' | 'more';
	/** Synonyms through which it was found ("myocardial infarction" for "heart attack"); empty for literal matches. */
	through: string[];
	score: number;
}

/** Words of a query that are right as they are: some, in lower case without apostrophes, or all of them. */
export type KeptWords = 'all' | readonly string[];

/** How the query was read. */
export interface QueryReading {
	/** The query as typed. */
	typed: string;
	/** The corrected query, where words were unknown; the results are for this one. */
	corrected: string | undefined;
	/** Content words searched, in the order typed. */
	words: string[];
	/** Synonyms added, by the word they stand for. */
	synonyms: { word: string; also: string[] }[];
}

/** What the archive knows of a query. */
export interface Knowledge {
	/** Entries about it, among the best fifty before filters; with none the archive has no answer, whatever is found. */
	entries: number;
	/** Words of the query that no entry holds, as typed. */
	missing: string[];
}

/** Entries by facet and value; the commonest value first. */
export type FacetCounts = Record<Facet, { value: string; label: string; count: number }[]>;

/** The answer to one query. Hits load in pages: `load(0, 10)`, then `load(10, 10)`. */
export interface SearchAnswer {
	reading: QueryReading;
	/** Undefined where no words were asked. */
	knowledge: Knowledge | undefined;
	/** Number of ranked entries after filters. */
	total: number;
	/**
	 * Some of its hits.
	 * @param onSome given the next of them, in order, as soon as nothing can stand before these, while others are still fetched
	 * @throws SearchUnavailable
	 */
	load(from: number, count: number, onSome?: (hits: SearchHit[]) => void): Promise<SearchHit[]>;
	/**
	 * Counts for this query, each before that facet's own choice narrows it. What they take is fetched for them: ask for
	 * them when the hits are there.
	 * @throws SearchUnavailable
	 */
	counts: () => Promise<FacetCounts>;
}

/** Why a search failed: the index could not be fetched, or what came was not an index. */
export class SearchUnavailable extends Error {
	override name = 'SearchUnavailable';
}

/** The search of one site in one language, in the browser, from static files. */
export interface SearchClient {
	/** Fetches what every query needs, so that the first answer comes sooner. @throws SearchUnavailable */
	prepare(): Promise<void>;
	/**
	 * Answers a query; the empty query with filters lists entries by date, newest first.
	 * @param options.exact search exactly what was typed, without correction
	 * @param options.keep words that are not corrected
	 * @throws SearchUnavailable
	 * @throws DOMException AbortError when the signal aborts
	 */
	search(
		query: string,
		filters?: Filters,
		options?: { signal?: AbortSignal; exact?: boolean; keep?: KeptWords },
	): Promise<SearchAnswer>;
	/**
	 * The first results for a query still being typed, whose last word may be half a word.
	 * @param options.keep words that are not corrected
	 * @throws SearchUnavailable
	 * @throws DOMException AbortError when the signal aborts
	 */
	suggest(query: string, count: number, options?: { signal?: AbortSignal; keep?: KeptWords }): Promise<SearchHit[]>;
}

/** Where the client finds things. */
export interface SearchClientOptions {
	/** The site's base path with a trailing slash. */
	base: string;
	/** The language of the entries to search. */
	lang: string;
}

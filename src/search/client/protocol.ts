import type { Facet, Filters, QueryReading, SearchHit } from '../types.ts';

/** An answer without its hits, which stay in the worker until they are asked for. */
export interface AnswerHead {
	/** By which hits are asked for. */
	answer: number;
	reading: QueryReading;
	total: number;
	facets: Record<Facet, { value: string; label: string; count: number }[]>;
}

/** What a page asks of the worker, by name; each with what it is given and what it gives back. */
export interface Calls {
	prepare: { given: []; back: null };
	search: { given: [query: string, filters: Filters, exact: boolean]; back: AnswerHead };
	load: { given: [answer: number, from: number, count: number]; back: SearchHit[] };
	suggest: { given: [query: string, count: number]; back: SearchHit[] };
}

export type CallName = keyof Calls;

/** From the page to the worker: where the index is, then calls and what is no longer wanted. */
export type Request =
	| { kind: 'open'; folder: string; lang: string }
	| { [K in CallName]: { kind: 'call'; id: number; name: K; given: Calls[K]['given'] } }[CallName]
	| { kind: 'abort'; id: number };

/** From the worker to the page. An error says whether the index could not be had, or the program failed. */
export type Reply =
	| { id: number; kind: 'done'; back: Calls[CallName]['back'] }
	| { id: number; kind: 'failed'; unavailable: boolean; error: Error };

import type { Tuning } from '../rank/tuning.ts';
import type { FacetCounts, Filters, KeptWords, Knowledge, QueryReading, SearchHit } from '../types.ts';

/** What is searched. Hits are asked for by it, so that any worker can give them. */
export interface Asked {
	query: string;
	filters: Filters;
	/** Without correction. */
	exact: boolean;
	/** Words that are not corrected. */
	keep?: KeptWords;
	/** Whether the last word may be half a word. */
	typing?: boolean;
}

/** An answer without its hits. */
export interface AnswerHead {
	reading: QueryReading;
	/** Undefined where no words were asked. */
	knowledge: Knowledge | undefined;
	total: number;
}

/** What a page asks of the worker, by name; each with what it is given and what it gives back. */
export interface Calls {
	prepare: { given: []; back: null };
	search: { given: [asked: Asked]; back: AnswerHead };
	load: { given: [asked: Asked, from: number, count: number]; back: SearchHit[] };
	counts: { given: [asked: Asked]; back: FacetCounts };
	suggest: { given: [query: string, count: number, keep: KeptWords]; back: SearchHit[] };
}

export type CallName = keyof Calls;

/**
 * From the page to the worker: where the index is, its first file where the page fetches it, then calls and what is
 * no longer wanted. Other constants of ranking than the usual are for measuring what each does.
 */
export type Request =
	| { kind: 'open'; folder: string; lang: string; isFirstComing?: boolean; tuning?: Partial<Tuning> }
	| { kind: 'first'; first: ArrayBuffer | undefined }
	| { [K in CallName]: { kind: 'call'; id: number; name: K; given: Calls[K]['given'] } }[CallName]
	| { kind: 'abort'; id: number };

/** From the worker to the page: hits as they come, then the end. An error says whether the index could not be had, or the program failed. */
export type Reply =
	| { id: number; kind: 'some'; hits: SearchHit[] }
	| { id: number; kind: 'done'; back: Calls[CallName]['back'] }
	| { id: number; kind: 'failed'; unavailable: boolean; error: Error };

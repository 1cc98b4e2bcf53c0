import type { Facet, FacetCounts, SearchAnswer, SearchHit } from '../../../search/types.ts';
import { asksNothing, chosen, NOTHING, tidyQuery, toggle, type SearchRequest } from './address.ts';

/**
 * Where the page stands:
 * - `idle`: nothing is asked
 * - `loading`, `slow`: the newest request is under way (slow after two seconds)
 * - `ready`: the answer to the newest request is shown, or its first hits while others come
 * - `failed`, `offline`: the newest request could not be answered
 */
export type Phase = 'idle' | 'loading' | 'slow' | 'ready' | 'failed' | 'offline';

/** Everything the search page shows. */
export interface SearchState {
	request: SearchRequest;
	/** Number of the newest request; what comes back for an older one is dropped. */
	turn: number;
	phase: Phase;
	/** The last answer; while the next is under way it stays, so that nothing jumps. */
	answer: SearchAnswer | undefined;
	/** The hits of `answer` fetched so far. */
	hits: SearchHit[];
	/** Whether further hits of this answer come by themselves, are fetched for the reader, or could not be. */
	more: 'rest' | 'coming' | 'loading' | 'failed';
	/** What filters show: counts of the last answer that was counted; they come after the hits. */
	counts: FacetCounts | undefined;
	/** Whether the reader sees the filters: on a phone they are closed at first. */
	seesFilters: boolean;
	/** Whether the counts could not be had. */
	isUncounted: boolean;
}

/** What can happen to the page. `turn` says to which request something belongs. */
export type Action =
	| { type: 'typed'; text: string }
	| { type: 'toggled'; facet: Facet; value: string }
	| { type: 'widened' }
	| { type: 'insisted' }
	| { type: 'moved'; request: SearchRequest }
	| { type: 'retried' }
	| { type: 'slowed'; turn: number }
	| { type: 'answered'; turn: number; answer: SearchAnswer; hits: SearchHit[]; more?: 'coming' }
	| { type: 'came'; turn: number; hits: SearchHit[] }
	| { type: 'counted'; turn: number; counts: FacetCounts }
	| { type: 'uncounted'; turn: number }
	| { type: 'failed'; turn: number; online: boolean }
	| { type: 'asked-more' }
	| { type: 'looked'; seesFilters: boolean }
	| { type: 'got-more'; turn: number; hits: SearchHit[] }
	| { type: 'failed-more'; turn: number };

/** The page before anything was asked. */
export const START: SearchState = {
	request: NOTHING,
	turn: 0,
	phase: 'idle',
	answer: undefined,
	hits: [],
	more: 'rest',
	counts: undefined,
	seesFilters: false,
	isUncounted: false,
};

/** True while an answer is under way. */
export function isBusy(state: SearchState): boolean {
	return state.phase === 'loading' || state.phase === 'slow';
}

/** True once the newest request is answered, and nothing more comes by itself. */
export function isSettled({ phase, more }: SearchState): boolean {
	return phase === 'ready' && more !== 'coming';
}

/** True where the reader sees counts, or names that come with them. */
export function wantsCounts({ seesFilters, request }: SearchState): boolean {
	return seesFilters || chosen(request.filters).length > 0;
}

/** Number of hits that can still be fetched. */
export function remaining(state: SearchState): number {
	return Math.max(0, (state.answer?.total ?? 0) - state.hits.length);
}

function ask(state: SearchState, request: SearchRequest): SearchState {
	const turn = state.turn + 1;
	if (asksNothing(request)) return { ...START, request, turn, seesFilters: state.seesFilters };
	return { ...state, request, turn, phase: 'loading', more: 'rest', isUncounted: false };
}

function onReader(state: SearchState, action: Action): SearchState {
	const { request } = state;
	switch (action.type) {
		case 'typed': {
			const query = tidyQuery(action.text);
			return query === request.query ? state : ask(state, { ...request, query, exact: false });
		}
		case 'toggled':
			return ask(state, { ...request, filters: toggle(request.filters, action.facet, action.value) });
		case 'widened':
			return ask(state, { ...request, filters: {} });
		case 'insisted':
			return ask(state, { ...request, exact: true });
		case 'moved':
			return ask(state, action.request);
		case 'retried':
			return ask(state, request);
		case 'looked':
			return action.seesFilters === state.seesFilters ? state : { ...state, seesFilters: action.seesFilters };
		case 'asked-more':
			return remaining(state) > 0 && isSettled(state) && state.more !== 'loading'
				? { ...state, more: 'loading' }
				: state;
		default:
			return state;
	}
}

function onIndex(state: SearchState, action: Action): SearchState {
	switch (action.type) {
		case 'slowed':
			return state.phase === 'loading' ? { ...state, phase: 'slow' } : state;
		case 'answered':
			if (!isBusy(state)) return state;
			return { ...state, phase: 'ready', answer: action.answer, hits: action.hits, more: action.more ?? 'rest' };
		case 'failed':
			if (!isBusy(state)) return state;
			return { ...state, phase: action.online ? 'failed' : 'offline', answer: undefined, hits: [] };
		case 'came':
			return { ...state, hits: [...state.hits, ...action.hits] };
		case 'counted':
			return { ...state, counts: action.counts };
		case 'uncounted':
			return { ...state, counts: undefined, isUncounted: true };
		case 'got-more':
			return { ...state, hits: [...state.hits, ...action.hits], more: 'rest' };
		case 'failed-more':
			return { ...state, more: 'failed' };
		default:
			return state;
	}
}

/** The page after something happened; the same object where nothing changes. */
export function reduce(state: SearchState, action: Action): SearchState {
	if (!('turn' in action)) return onReader(state, action);
	return action.turn === state.turn ? onIndex(state, action) : state;
}

import { chosen } from '../address.ts';
import type { SearchState } from '../state.ts';
import type { Context } from './context.ts';
import { unansweredHeading } from './unanswered.ts';

/** The heading over the results: what is found, or why nothing stands there yet. */
export function summaryText(state: SearchState, context: Pick<Context, 'messages' | 'topics' | 'lang'>): string {
	const { messages } = context;
	const { search } = messages;
	const { phase, request, answer } = state;
	switch (phase) {
		case 'idle':
			return '';
		case 'loading':
			// A query with filters needs what filters know; any other does not wait for it.
			return state.counts === undefined && chosen(request.filters).length > 0 ? search.loadingFilters : search.loading;
		case 'slow':
			return search.slow;
		case 'failed':
			return search.failedHeading;
		case 'offline':
			return search.offlineHeading;
		case 'ready': {
			const total = answer?.total ?? 0;
			const unanswered = unansweredHeading(state, context);
			if (unanswered !== undefined) return unanswered;
			if (request.query === '') return search.resultsFiltered(total);
			if (total === 0) return search.nothingHeading(request.query);
			// The field above says what was asked, the note below how it was read.
			return messages.counts.results(total);
		}
	}
}

/**
 * What a screen reader is told after a change: empty to take back what was not yet said, undefined
 * where nothing happened that is worth saying.
 */
export function announcement(state: SearchState, before: SearchState, context: Pick<Context, 'messages' | 'topics' | 'lang'>): string | undefined {
	const { search } = context.messages;
	if (state.more === 'failed' && before.more !== 'failed') return search.failed;
	if (state.answer === before.answer && before.more === 'loading' && state.hits.length > before.hits.length) {
		return search.loaded(state.hits.length, state.answer?.total ?? 0);
	}
	if (state.phase === before.phase && state.turn === before.turn) return undefined;
	// Between two answers there is nothing to say, unless the next is slow to come.
	if (state.phase === 'loading' && state.answer !== undefined) return '';
	const { phase, request, answer } = state;
	if (unansweredHeading(state, context) !== undefined) return summaryText(state, context);
	if (phase !== 'ready' || request.query === '' || !answer?.total) return summaryText(state, context);
	return search.results(answer.total, answer.reading.corrected ?? request.query);
}

import type { SearchHit } from '../../../../search/types.ts';
import { tidyQuery } from '../address.ts';

/** What the list under the search box shows. */
export interface Suggestions {
	/** The query, without space around it. */
	query: string;
	/** Number of the newest query; what comes back for an older one is dropped. */
	turn: number;
	hits: readonly SearchHit[];
	/** True where `hits` belong to `query`; until then the last ones stay. */
	settled: boolean;
	/** Place of the chosen row: the hits, then the row that leads to all results; -1 for none. */
	active: number;
}

/** What can happen to the list. */
export type SuggestionAction =
	| { type: 'typed'; text: string }
	| { type: 'suggested'; turn: number; hits: readonly SearchHit[] }
	| { type: 'moved'; by: 1 | -1 }
	| { type: 'closed' };

/** The list before anything was typed. */
export const NO_SUGGESTIONS: Suggestions = { query: '', turn: 0, hits: [], settled: true, active: -1 };

/** Number of rows: the hits, and the row that leads to all results where something was typed. */
export function rowCount({ hits, query }: Suggestions): number {
	return query === '' ? 0 : hits.length + 1;
}

/** Steps through the rows and, between the last and the first, the field itself (-1). */
function step(list: Suggestions, by: 1 | -1): number {
	const places = rowCount(list) + 1;
	return ((list.active + 1 + by + places) % places) - 1;
}

/** Where the chosen row stands among other hits: the same entry, or the row that leads to all results; -1 where it is gone. */
function sameRow({ hits, active }: Suggestions, next: readonly SearchHit[]): number {
	if (active === hits.length) return next.length;
	return next.findIndex(({ id }) => id === hits[active]?.id);
}

/** The list after something happened; the same object where nothing changes. */
export function suggest(list: Suggestions, action: SuggestionAction): Suggestions {
	switch (action.type) {
		case 'typed': {
			const query = tidyQuery(action.text);
			if (query === list.query) return list;
			const turn = list.turn + 1;
			if (query === '') return { ...NO_SUGGESTIONS, turn };
			return { ...list, query, turn, settled: false, active: -1 };
		}
		case 'suggested':
			return action.turn === list.turn ? { ...list, hits: action.hits, settled: true, active: sameRow(list, action.hits) } : list;
		case 'moved':
			return { ...list, active: step(list, action.by) };
		case 'closed':
			return list.active === -1 ? list : { ...list, active: -1 };
	}
}

import { loadMessages } from '../../../messages/load.ts';
import { createSearchClient } from '../../../../search/client/index.ts';
import { tidyQuery } from '../address.ts';
import { SearchUnavailable } from '../../../../search/types.ts';
import { createGuard } from '../danger/guard.ts';
import type { HelpData } from '../danger/help.ts';
import { el } from '../dom.ts';
import { createFetcher } from './fetcher.ts';
import { createList } from './list.ts';
import type { Panel } from './panel.ts';
import { leadToResults } from './results.ts';
import { NO_SUGGESTIONS, suggest, type SuggestionAction } from './suggestions.ts';

/** Suggestions shown at most: what fits above a phone's keyboard. */
const MOST = 6;

/** Lets the box suggest entries while the reader types. */
export async function attachSuggestions(panel: Panel): Promise<void> {
	const { layer, form, field } = panel;
	const lang = layer.dataset['lang'] ?? document.documentElement.lang;
	const words = loadMessages(lang);
	const place = el('div', { class: 'search-danger' });
	const help = JSON.parse(layer.dataset['help'] ?? '') as HelpData;
	const guard = createGuard(place, lang, help, words);
	guard.watch(tidyQuery(field.value));
	const { search } = await words;
	form.append(place);
	const list = createList(panel, search, form.action, lang);
	const fetcher = createFetcher({
		connect: () => guard.guarded(createSearchClient({ base: import.meta.env.BASE_URL, lang })),
		count: MOST,
		found: (turn, hits) => dispatch({ type: 'suggested', turn, hits }),
		// The row that leads to all results stays; the search page says what is wrong.
		failed(turn, error) {
			if (!(error instanceof SearchUnavailable)) reportError(error);
			dispatch({ type: 'suggested', turn, hits: [] });
		},
	});
	let state = NO_SUGGESTIONS;

	function dispatch(action: SuggestionAction): void {
		const before = state;
		state = suggest(state, action);
		if (state === before) return;
		if (state.turn !== before.turn) fetcher.ask(state.turn, state.query);
		list.draw(state, before);
	}

	function type(): void {
		guard.watch(tidyQuery(field.value));
		dispatch({ type: 'typed', text: field.value });
	}

	const prepareResults = leadToResults(panel, list);
	field.addEventListener('input', type);
	layer.addEventListener('toggle', () => {
		if (!panel.isOpen) dispatch({ type: 'closed' });
	});
	field.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (panel.isOpen) dispatch({ type: 'moved', by: event.key === 'ArrowDown' ? 1 : -1 });
			else panel.open();
		} else if (event.key === 'Enter' && state.active >= 0) {
			event.preventDefault();
			list.follow(state.active);
		}
	});
	void fetcher.warm().then(prepareResults);
	type();
}

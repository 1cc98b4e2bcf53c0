import { chosen } from '../address.ts';
import { part, setText } from '../dom.ts';
import { isBusy, isSettled, remaining, type SearchState } from '../state.ts';
import { createAnnouncer } from './announcer.ts';
import { drawChips } from './chips.ts';
import type { Context } from './context.ts';
import { PAGE_SIZE } from './controller.ts';
import { createFilters } from './filters.ts';
import { placeFilters } from './filtersPlace.ts';
import { drawHits, emptyList, focusHit } from './hits.ts';
import { drawNotes } from './notes.ts';
import { announcement, summaryText } from './summary.ts';
import { unansweredHeading } from './unanswered.ts';
import { drawTroubles, leadsNowhere } from './troubles.ts';

/** What stands below the search page's form. */
export interface View {
	draw: (state: SearchState, before: SearchState) => void;
	/** Tells what the reader sees of it. */
	tell: () => void;
}

/** Draws the search page below its form; `root` is the page's template. */
export function createView(root: HTMLElement, context: Context): View {
	const { search } = context.messages;
	const results = part(root, '[data-results]', HTMLElement);
	const summary = part(root, '[data-summary]', HTMLElement);
	const idle = root.querySelectorAll<HTMLElement>('[data-idle]');
	const browse = part(root, '[data-browse]', HTMLElement);
	const notes = part(root, '[data-notes]', HTMLElement);
	const chips = part(root, '[data-chips]', HTMLElement);
	const troubles = part(root, '[data-troubles]', HTMLElement);
	const nearest = part(root, '[data-nearest]', HTMLElement);
	let list = part(root, '[data-hits]', HTMLElement);
	const more = part(root, '[data-more]', HTMLButtonElement);
	const shown = part(root, '[data-shown]', HTMLElement);
	const side = part(root, '[data-filters]', HTMLElement);
	const drawFilters = createFilters(part(side, '[data-facets]', HTMLElement), context);
	const toggle = part(root, '[data-filters-toggle]', HTMLButtonElement);
	const close = part(side, '[data-filters-close]', HTMLButtonElement);
	const say = createAnnouncer(part(root, '[data-live]', HTMLElement));

	more.addEventListener('click', () => context.dispatch({ type: 'asked-more' }));
	const filters = placeFilters(root, summary, (seesFilters) => context.dispatch({ type: 'looked', seesFilters }));

	function drawMore(state: SearchState, before: SearchState): void {
		const left = remaining(state);
		const total = state.answer?.total ?? 0;
		more.hidden = left === 0 || !isSettled(state);
		setText(more, state.more === 'failed' ? search.retry : state.more === 'loading' ? search.loading : search.loadMore);
		more.setAttribute('aria-disabled', String(state.more === 'loading'));
		// Where all fit on the first page, the heading has said how many they are.
		const progress = total > PAGE_SIZE && state.more !== 'coming' ? search.loaded(state.hits.length, total) : '';
		setText(shown, state.more === 'failed' ? search.failed : progress);
		const grew = state.answer === before.answer && state.hits.length > before.hits.length;
		if (grew && before.more === 'loading') focusHit(list, before.hits.length);
	}

	function drawSide(state: SearchState): void {
		const count = chosen(state.request.filters).length;
		// There from the first keystroke, so that the results below it do not move when they come.
		const broken = state.phase === 'failed' || state.phase === 'offline';
		filters.show(!(state.phase === 'idle' || leadsNowhere(state) || (broken && count === 0)));
		setText(toggle, count === 0 ? search.filters : `${search.filters} (${count})`);
		setText(close, search.showResults(state.answer?.total ?? 0));
		drawFilters(state);
	}

	function draw(state: SearchState, before: SearchState): void {
		for (const element of idle) element.hidden = state.phase !== 'idle';
		browse.hidden = state.phase !== 'idle' && !leadsNowhere(state);
		results.hidden = state.phase === 'idle';
		results.setAttribute('aria-busy', String(isBusy(state) || state.more === 'coming'));
		// While the next answer is under way, the last one's heading stays, unless that takes long.
		if (state.phase !== 'loading' || state.answer === undefined) setText(summary, summaryText(state, context));
		drawChips(chips, state, context, summary);
		drawNotes(notes, state, context, summary);
		drawTroubles(troubles, state, context, summary);
		nearest.hidden = state.hits.length === 0 || unansweredHeading(state, context) === undefined;
		if (state.answer !== before.answer) list = emptyList(list);
		drawHits(list, state.hits, context);
		drawMore(state, before);
		drawSide(state);
		const said = announcement(state, before, context);
		if (said !== undefined) say(said);
	}
	return { draw, tell: () => filters.tell() };
}

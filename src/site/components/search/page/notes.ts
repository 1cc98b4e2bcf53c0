import { formatAddress } from '../address.ts';
import { el } from '../dom.ts';
import { pagesWith } from '../nearby.ts';
import type { SearchState } from '../state.ts';
import type { Context } from './context.ts';

function insist(state: SearchState, typed: string, { messages, dispatch }: Context, elsewhere: HTMLElement): HTMLElement {
	const address = formatAddress({ ...state.request, exact: true });
	const link = el('a', { href: address }, messages.search.searchInsteadFor(typed));
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		dispatch({ type: 'insisted' });
		elsewhere.focus();
	});
	return link;
}

/**
 * Draws how the query was read: its correction, with the way back, and the synonyms searched; and pages of the site's own that hold its words.
 * @param elsewhere what gets the focus when the way back was taken
 */
export function drawNotes(box: Element, state: SearchState, context: Context, elsewhere: HTMLElement): void {
	const { search } = context.messages;
	const reading = state.answer?.reading;
	const notes: HTMLElement[] = [];
	if (reading?.corrected !== undefined) {
		const strong = el('strong', {}, search.showingResultsFor(reading.corrected));
		notes.push(el('p', {}, strong, ' ', insist(state, reading.typed, context, elsewhere)));
	}
	for (const { word, also } of reading?.synonyms ?? []) {
		notes.push(el('p', { class: 'soft small' }, search.alsoSearched(word, also)));
	}
	const pages = state.answer === undefined ? [] : pagesWith(state.request.query, context);
	if (pages.length > 0) {
		const links = pages.map(({ title, path }) => el('li', {}, el('a', { class: 'go', href: context.href(path) }, title)));
		notes.push(el('div', { class: 'search-pages' }, el('p', {}, search.pages), el('ul', { class: 'bare' }, ...links)));
	}
	box.replaceChildren(...notes);
}

import { FACETS, type Facet } from '../../../../search/types.ts';
import { el, part, reconcile, setText } from '../dom.ts';
import { facetValues, type FacetValue } from '../facets.ts';
import { formatNumber } from '../../../messages/format.ts';
import type { SearchState } from '../state.ts';
import type { Context } from './context.ts';

/** Values of a facet shown before "show all": a list that can be taken in at a glance. */
const FEW = 8;

/** Facets that stand open from the start; the others are long or seldom of use. */
const OPEN: readonly Facet[] = ['specialty', 'age', 'sex'];

function box(facet: Facet, { value }: FacetValue, { dispatch }: Context): HTMLElement {
	const input = el('input', { type: 'checkbox', name: facet, value });
	input.addEventListener('change', () => dispatch({ type: 'toggled', facet, value }));
	return el('li', {}, el('label', {}, input, el('span', { class: 'facet-name' }), el('span', { class: 'count' })));
}

function updateBox(element: HTMLElement, one: FacetValue, { lang, messages }: Context): void {
	const input = part(element, 'input', HTMLInputElement);
	input.checked = one.chosen;
	input.setAttribute('aria-label', one.count === undefined ? one.label : messages.search.facetValue(one.label, one.count));
	setText(part(element, '.facet-name', HTMLElement), one.label);
	setText(part(element, '.count', HTMLElement), one.count === undefined ? '' : formatNumber(lang, one.count));
}

/** One facet: a disclosure with its checkboxes. */
function createFacet(facet: Facet, context: Context): { element: HTMLElement; draw: (state: SearchState) => void } {
	const { search } = context.messages;
	const list = el('ul', { class: 'bare facet-values' });
	const more = el('button', { type: 'button', class: 'facet-more' });
	const fieldset = el('fieldset', {}, el('legend', { class: 'visually-hidden' }, search.facet[facet]), list, more);
	const element = el('details', { class: 'facet', open: OPEN.includes(facet) }, el('summary', {}, search.facet[facet]), fieldset);
	let all = false;
	let before = false;
	let values: FacetValue[] = [];

	function drawValues(): void {
		const shown = all ? values : values.filter((one, at) => at < FEW || one.chosen);
		reconcile(list, shown, (one) => one.value, (one) => box(facet, one, context), (item, one) => updateBox(item, one, context));
		more.hidden = values.length <= FEW;
		more.setAttribute('aria-expanded', String(all));
		setText(more, all ? search.showFewerValues : search.showAllValues(values.length));
	}
	more.addEventListener('click', () => {
		all = !all;
		drawValues();
	});
	return {
		element,
		draw({ counts, request }) {
			values = facetValues(facet, counts, request.filters, context.labels, context.lang);
			element.hidden = values.length === 0;
			const some = values.some((one) => one.chosen);
			if (some && !before) element.open = true;
			before = some;
			drawValues();
		},
	};
}

/** What stands in the panel while filters are not there: that they come, or that they could not be had, and a way to try again. */
function createNote({ messages: { search }, dispatch }: Context): { element: HTMLElement; draw: (state: SearchState) => void } {
	const text = el('span');
	const retry = el('button', { type: 'button', class: 'button quiet' }, search.retry);
	retry.addEventListener('click', () => dispatch({ type: 'retried' }));
	const element = el('p', { class: 'soft small' }, text, ' ', retry);
	return {
		element,
		draw({ counts, isUncounted }) {
			element.hidden = counts !== undefined;
			retry.hidden = !isUncounted;
			setText(text, isUncounted ? search.filtersFailed : search.filtersComing);
		},
	};
}

/** Fills the panel of filters; the result draws it for a state. */
export function createFilters(panel: HTMLElement, context: Context): (state: SearchState) => void {
	const parts = [createNote(context), ...FACETS.map((facet) => createFacet(facet, context))];
	panel.append(...parts.map(({ element }) => element));
	return (state) => {
		for (const one of parts) one.draw(state);
	};
}

import { chosen } from '../address.ts';
import { el, reconcile } from '../dom.ts';
import type { SearchState } from '../state.ts';
import type { Context } from './context.ts';

interface Chip {
	key: string;
	text: string;
	label: string;
	press: () => void;
}

function chips(state: SearchState, { messages, labels, dispatch }: Context): Chip[] {
	const { search } = messages;
	const picked = chosen(state.request.filters).map(({ facet, value }): Chip => {
		const text = labels(facet, value);
		return {
			key: `${facet}:${value}`,
			text,
			label: search.removeFilter(search.facet[facet], text),
			press: () => dispatch({ type: 'toggled', facet, value }),
		};
	});
	if (picked.length < 2) return picked;
	const all = search.clearFilters;
	return [...picked, { key: 'all', text: all, label: all, press: () => dispatch({ type: 'widened' }) }];
}

function chipItem(chip: Chip, list: Element, elsewhere: HTMLElement): HTMLElement {
	const button = el('button', { type: 'button', class: chip.key === 'all' ? 'chip chip-all' : 'chip' });
	button.addEventListener('click', () => {
		const at = [...list.children].indexOf(button.parentElement!);
		chip.press();
		// The pressed chip is gone: go on from the one that took its place.
		const next = list.children[at] ?? list.children[at - 1];
		(next?.querySelector('button') ?? elsewhere).focus();
	});
	return el('li', {}, button);
}

/**
 * Draws the chosen filters as buttons that take them away.
 * @param elsewhere what gets the focus when the last one is gone
 */
export function drawChips(list: HTMLElement, state: SearchState, context: Context, elsewhere: HTMLElement): void {
	const items = chips(state, context);
	list.hidden = items.length === 0;
	reconcile(
		list,
		items,
		(chip) => chip.key,
		(chip) => chipItem(chip, list, elsewhere),
		(element, chip) => {
			const button = element.firstElementChild!;
			if (button.textContent !== chip.text) button.textContent = chip.text;
			button.setAttribute('aria-label', chip.label);
		},
	);
}

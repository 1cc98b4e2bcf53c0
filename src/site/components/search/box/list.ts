import type { SearchMessages } from '../../../messages/index.ts';
import type { SearchHit } from '../../../../search/types.ts';
import { href } from '../../href.ts';
import { dirOf } from '../../direction.ts';
import { el, fill, reconcile, setText } from '../dom.ts';
import { wordsIn } from '../passage.ts';
import { formatAddress } from '../address.ts';
import type { Panel } from './panel.ts';
import type { Suggestions } from './suggestions.ts';
import { showWork } from './work.ts';

/** Milliseconds of work after which it is said: what comes sooner says itself. */
const PATIENCE_MS = 1000;

/** The list of suggestions under the field. */
export interface SuggestionList {
	draw: (list: Suggestions, before: Suggestions) => void;
	/** Goes where a row leads. */
	follow: (row: number) => void;
	/** Shows that the box works, and says so where it takes long. */
	work: (isWorking: boolean) => void;
}

interface Row {
	key: string;
	title: string;
	detail: string;
	address: string;
}

function rows({ query, hits }: Suggestions, messages: SearchMessages, searchPage: string): Row[] {
	if (query === '') return [];
	const found = hits.map((hit: SearchHit): Row => ({
		key: hit.id,
		title: hit.title,
		detail: messages.answeredBy(hit.doctor, hit.specialty),
		address: href(hit.path),
	}));
	const all = searchPage + formatAddress({ query, exact: false, filters: {} });
	return [...found, { key: '', title: messages.dialog.allResults(query), detail: '', address: all }];
}

/** Options are links, so that they open in a new tab as links do; the keys go through the field. */
function option(row: Row, id: string): HTMLElement {
	return el(
		'a',
		{ id: `${id}-${row.key === '' ? 'all' : row.key}`, role: 'option', tabindex: -1, class: row.key === '' ? 'suggestion suggestion-all' : 'suggestion' },
		el('span', { class: 'suggestion-title' }),
		el('span', { class: 'suggestion-detail' }),
	);
}

/** Writes a title in its own direction, where it is another than before. */
function writeTitle(element: Element, title: string, lang: string): void {
	if (element.textContent === title) return;
	fill(element, wordsIn(lang, title));
	const direction = dirOf(lang, title);
	if (direction === undefined) element.removeAttribute('dir');
	else element.setAttribute('dir', direction);
}

function keysHint({ dialog: { keys } }: SearchMessages): HTMLElement {
	const hint = (key: string, text: string): HTMLElement => el('span', {}, el('kbd', {}, key), ' ', text);
	return el('p', { class: 'suggestion-keys', 'aria-hidden': 'true' }, hint('↑ ↓', keys.move), hint('↵', keys.open), hint('Esc', keys.close));
}

/** Puts an empty list under a panel's field and makes the field its combobox. */
export function createList({ form, field }: Panel, messages: SearchMessages, searchPage: string, lang: string): SuggestionList {
	const id = `${field.id}-suggestions`;
	const box = el('div', { id, role: 'listbox', 'aria-label': messages.dialog.label, class: 'suggestions', hidden: true });
	const status = el('p', { role: 'status', class: 'visually-hidden' });
	const hint = el('p', { class: 'suggestion-hint' }, messages.hints[0]);
	form.append(hint, box, keysHint(messages), status);
	for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' })) {
		field.setAttribute(name, value);
	}

	let timer: ReturnType<typeof setTimeout> | undefined;
	function work(isWorking: boolean): void {
		showWork(form, isWorking);
		clearTimeout(timer);
		if (isWorking) timer = setTimeout(() => setText(status, messages.loading), PATIENCE_MS);
		else if (status.textContent === messages.loading) setText(status, '');
	}

	function choose(active: number): void {
		for (const [at, row] of [...box.children].entries()) row.setAttribute('aria-selected', String(at === active));
		const chosen = box.children[active];
		if (chosen === undefined) field.removeAttribute('aria-activedescendant');
		else field.setAttribute('aria-activedescendant', chosen.id);
		chosen?.scrollIntoView({ block: 'nearest' });
	}

	return {
		work,
		draw(list, before) {
			if (list.settled !== before.settled || !list.settled) work(!list.settled);
			reconcile(box, rows(list, messages, searchPage), (row) => row.key, (row) => option(row, id), (element, row) => {
				element.setAttribute('href', row.address);
				writeTitle(element.firstElementChild!, row.title, lang);
				setText(element.lastElementChild!, row.detail);
			});
			box.hidden = list.query === '';
			hint.hidden = list.query !== '';
			field.setAttribute('aria-expanded', String(!box.hidden));
			box.setAttribute('aria-busy', String(!list.settled));
			choose(list.active);
			const { length } = list.hits;
			if (list.settled && list.hits !== before.hits) setText(status, length > 0 ? messages.dialog.suggestions(length) : list.query === '' ? '' : messages.dialog.none);
		},
		follow(row) {
			box.querySelectorAll('a')[row]?.click();
		},
	};
}

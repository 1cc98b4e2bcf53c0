import { loadMessages } from '../../../messages/load.ts';
import { createSearchClient, fetchAhead } from '../../../../search/client/index.ts';
import type { SearchClient } from '../../../../search/types.ts';
import { href } from '../../href.ts';
import { broughtUnseen, chosen, tidyQuery, type SearchRequest } from '../address.ts';
import { startSearchField } from '../box/bootstrap.ts';
import { bindSlashSetting } from '../box/setting.ts';
import { createGuard } from '../danger/guard.ts';
import { part } from '../dom.ts';
import { createLabels } from '../facets.ts';
import { isSettled, type Action } from '../state.ts';
import { Controller } from './controller.ts';
import { createSearchCounts, isDeclined, sendList } from './counts.ts';
import type { PageData } from './data.ts';
import { createElsewhere, createElsewherePlace } from './elsewhere.ts';
import { createAddressKeeper, type AddressKeeper } from './history.ts';
import { createView } from './view.ts';

/** Choices are searches to come back to; typing is one only when it is submitted. */
const SETTLING: readonly Action['type'][] = ['toggled', 'widened', 'insisted'];

function asksSomething({ query, filters }: SearchRequest): boolean {
	return query !== '' || chosen(filters).length > 0;
}

/** A search page that was brought to life. */
export interface SearchPage {
	/** Shows what the address asks, which was changed. */
	reopen: () => void;
	/** Puts the focus where the results begin; where nothing is asked, into the field. */
	focus: () => void;
}

/** Brings a search page's template to life. */
export async function startSearchPage(root: HTMLElement): Promise<SearchPage> {
	const data = JSON.parse(root.dataset['searchPage'] ?? '{}') as PageData;
	const brought = broughtUnseen(location.hash);
	if (brought !== undefined) history.replaceState(history.state, '', location.pathname + brought);
	// The page's head has it on its way.
	fetchAhead({ base: import.meta.env.BASE_URL, lang: data.lang });
	const form = part(root, 'form', HTMLFormElement);
	const field = part(form, 'input', HTMLInputElement);
	startSearchField(field);
	// Before anything is waited for: whoever is quick would see the box go back to where it was.
	bindSlashSetting(part(root, '[data-slash]', HTMLInputElement));
	const keeper = createAddressKeeper(window);
	const words = loadMessages(data.lang);
	const guard = createGuard(part(root, '[data-danger]', HTMLElement), data.lang, data.help, words);
	guard.watch(tidyQuery(field.value) || keeper.read().query);
	const connect = (lang = data.lang): SearchClient => guard.guarded(createSearchClient({ base: import.meta.env.BASE_URL, lang }));
	if (asksSomething(keeper.read())) beginEarly(connect());
	const messages = await words;
	const labels = createLabels({ age: messages.people.age, sex: messages.people.sex, specialty: data.specialties });
	const elsewhere = createElsewherePlace(createElsewhere({ ...data, messages, href, connect }));
	const view = createView(root, { ...data, messages, labels, href, elsewhere, dispatch });
	const back = createReturn(keeper);
	const controller = new Controller({
		connect,
		asking: keeper.draft,
		online: () => navigator.onLine,
		report: (error) => reportError(error),
		show(state, before) {
			guard.watch(state.request.query);
			view.draw(state, before);
			if (isSettled(state) && !isSettled(before)) back.arrive(state.turn);
		},
	});

	function settle(): void {
		leave();
		keeper.settle(controller.state.request);
	}

	function leave(): void {
		keeper.remember({ shown: controller.state.hits.length, y: Math.round(window.scrollY) });
	}

	function dispatch(action: Action): void {
		controller.dispatch(action);
		if (SETTLING.includes(action.type)) settle();
	}

	view.tell();
	window.addEventListener('pagehide', leave);
	if (data.countsTo !== undefined) countWords(data.countsTo, data.lang, controller);
	window.addEventListener('online', () => {
		if (controller.state.phase === 'offline') controller.dispatch({ type: 'retried' });
	});
	leaveToKeys(form, field);
	field.addEventListener('focus', () => controller.warm());
	offerExamples(root, field, controller);
	const reopen = listen(root, { form, field, controller, keeper, back, settle });
	return {
		reopen,
		focus() {
			const summary = part(root, '[data-summary]', HTMLElement);
			(asksSomething(keeper.read()) ? summary : field).focus({ preventScroll: true });
		},
	};
}

/** Counts words where the site asks for it, and the browser lets something be kept. */
function countWords(endpoint: string, lang: string, controller: Controller): void {
	try {
		const today = (): string => new Date().toISOString().slice(0, 10);
		const counts = createSearchCounts({ endpoint, lang, storage: localStorage, today, declined: isDeclined(navigator), send: sendList });
		window.addEventListener('pagehide', () => counts.note(controller.state));
	} catch {
		// Storage is forbidden: then nothing is counted.
	}
}

/** An example that is chosen is asked. */
function offerExamples(root: HTMLElement, field: HTMLInputElement, controller: Controller): void {
	for (const example of root.querySelectorAll<HTMLButtonElement>('[data-example]')) {
		example.addEventListener('click', () => {
			field.value = example.textContent.trim();
			field.focus();
			controller.dispatch({ type: 'typed', text: field.value });
		});
	}
}

/** Enter searches and Esc empties the field: who has keys need not pass the buttons that do so on the way to the results. */
function leaveToKeys(form: HTMLFormElement, field: HTMLInputElement): void {
	for (const button of form.querySelectorAll('button')) button.tabIndex = -1;
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing || field.value === '') return;
		// Some browsers do it themselves, and would do it twice.
		event.preventDefault();
		part(form, '[data-clear]', HTMLButtonElement).click();
	});
}

/** Fetches the index while the page fetches its words. */
function beginEarly(client: SearchClient): void {
	client.prepare().catch(() => {
		// The query itself fails as well, and says so to the reader.
	});
}

/** What a page listens to, and what it tells. */
interface Parts {
	form: HTMLFormElement;
	field: HTMLInputElement;
	controller: Controller;
	keeper: AddressKeeper;
	back: Return;
	settle: () => void;
}

/**
 * Listens to the form and to Back and Forward, and asks what the address or an early reader asks.
 * @returns what shows a changed address
 */
function listen(root: HTMLElement, { form, field, controller, keeper, back, settle }: Parts): () => void {
	function type(): void {
		controller.dispatch({ type: 'typed', text: field.value });
	}

	function open(): void {
		const request = keeper.read();
		field.value = request.query;
		back.leave(controller.state.turn + 1);
		controller.open(request, keeper.remembered().shown);
	}

	field.addEventListener('input', type);
	part(form, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
		field.value = '';
		field.focus();
		type();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		type();
		settle();
	});
	function reopen(): void {
		keeper.moved();
		open();
	}

	window.addEventListener('popstate', () => {
		if (!root.isConnected) return;
		// Loaded by its own address, this page stands where another one's box had brought the reader to it.
		if (keeper.isHere()) reopen();
		else location.reload();
	});
	// What was typed before this script came goes before the address.
	const early = tidyQuery(field.value);
	open();
	if (early !== '') {
		field.value = early;
		type();
	}
	return reopen;
}

/** The way back to where the reader was on the page. */
interface Return {
	/** Reads where to go once the answer to `turn` is drawn. */
	leave: (turn: number) => void;
	/** Scrolls there, unless the reader asked for something else meanwhile. */
	arrive: (turn: number) => void;
}

function createReturn(keeper: AddressKeeper): Return {
	let aim = { turn: 0, y: 0 };
	return {
		leave(turn) {
			aim = { turn, y: keeper.remembered().y };
		},
		arrive(turn) {
			if (turn === aim.turn && aim.y > 0) window.scrollTo({ top: aim.y, behavior: 'instant' });
		},
	};
}

import { chosen } from '../address.ts';
import { el, fill, type Child } from '../dom.ts';
import { topicsLike } from '../nearby.ts';
import type { SearchState } from '../state.ts';
import type { Context } from './context.ts';
import { unansweredHeading } from './unanswered.ts';

/** Topics offered where nothing was found. */
const TOPICS = 6;

function retryButton({ messages, dispatch }: Context, elsewhere: HTMLElement): HTMLElement {
	const button = el('button', { type: 'button', class: 'button' }, messages.search.retry);
	button.addEventListener('click', () => {
		dispatch({ type: 'retried' });
		elsewhere.focus();
	});
	return button;
}

function browse({ browse: address, messages }: Context): HTMLElement {
	return el('p', {}, el('a', { href: address }, messages.search.browse));
}

function failed(state: SearchState, context: Context, elsewhere: HTMLElement): Child[] {
	const { search } = context.messages;
	const offline = state.phase === 'offline';
	const saved = context.offline;
	return [
		el('p', {}, offline ? search.offline : search.failed),
		offline && saved !== undefined ? el('p', {}, el('a', { href: saved }, search.offlineLink)) : undefined,
		el('p', {}, retryButton(context, elsewhere)),
		browse(context),
	];
}

/** Where no entry is about what is asked: other languages, whom to ask, topics. */
function unanswered(state: SearchState, context: Context): Child[] {
	const { search } = context.messages;
	return [
		context.elsewhere(state.request.query, state.answer?.knowledge?.missing.join(' ') || state.request.query),
		el('p', {}, search.askDoctor, ' ', el('a', { href: context.about }, search.askDoctorLink)),
		...nearTopics(state, context),
	];
}

function nearTopics({ request }: SearchState, context: Context): Child[] {
	const near = topicsLike(request.query, context.topics, context.lang, TOPICS);
	if (near.length === 0) return [];
	const links = near.map(({ name, path }) => el('li', {}, el('a', { href: context.href(path) }, name)));
	return [el('h3', {}, context.messages.search.nothingTopics), el('ul', { class: 'chips' }, ...links)];
}

function nothing(state: SearchState, context: Context, elsewhere: HTMLElement): Child[] {
	const { search } = context.messages;
	const parts: Child[] = [];
	if (chosen(state.request.filters).length > 0) {
		const widen = el('button', { type: 'button', class: 'button quiet' }, search.clearFilters);
		widen.addEventListener('click', () => {
			context.dispatch({ type: 'widened' });
			elsewhere.focus();
		});
		parts.push(el('p', {}, search.nothingFiltered), el('p', {}, widen));
		return parts;
	}
	if (state.request.query !== '') {
		parts.push(el('ul', { class: 'nothing-hints' }, ...search.nothingHints.map((hint) => el('li', {}, hint))));
	}
	return [...parts, ...(unansweredHeading(state, context) === undefined ? nearTopics(state, context) : unanswered(state, context))];
}

/** True where the newest request was answered with nothing. */
function foundNothing(state: SearchState): boolean {
	return state.phase === 'ready' && state.answer?.total === 0;
}

/** True where words found nothing and no filter is to blame: then browsing is the way on. */
export function leadsNowhere(state: SearchState): boolean {
	return foundNothing(state) && chosen(state.request.filters).length === 0;
}

/**
 * Draws what to do where there are no results, or none that answers: the search failed, the device is offline, nothing fits.
 * @param elsewhere what gets the focus when the pressed button is gone
 */
export function drawTroubles(box: HTMLElement, state: SearchState, context: Context, elsewhere: HTMLElement): void {
	const broken = state.phase === 'failed' || state.phase === 'offline';
	const empty = foundNothing(state);
	const isUnanswered = unansweredHeading(state, context) !== undefined;
	box.hidden = !broken && !empty && !isUnanswered;
	if (broken) fill(box, failed(state, context, elsewhere));
	else fill(box, empty ? nothing(state, context, elsewhere) : isUnanswered ? unanswered(state, context) : []);
}

import { formatDate } from '../../../messages/format.ts';
import type { SearchHit } from '../../../../search/types.ts';
import { dirOf, piecesOf } from '../../direction.ts';
import { el, reconcile } from '../dom.ts';
import { passage, wordsIn } from '../passage.ts';
import type { Context } from './context.ts';

/** The passage that matched, the reader's words marked, in its own direction. */
function excerpt(hit: SearchHit, { lang, messages }: Context): HTMLElement {
	const text = hit.excerpt.map((piece) => piece.text).join('');
	const direction = dirOf(lang, text);
	const pieces = passage(hit.excerpt, piecesOf(lang, text));
	const section = el('span', { class: 'hit-section' }, messages.search.section[hit.section]);
	return el('p', { class: 'hit-excerpt' }, section, ' ', ...(direction === undefined ? pieces : [el('span', { dir: direction }, ...pieces)]));
}

function facts(hit: SearchHit, { lang, messages }: Context): HTMLElement {
	const day = el('time', { datetime: hit.date }, formatDate(lang, hit.date));
	const [before = '', after = ''] = messages.entry.askedOnDate(hit.date).split(formatDate(lang, hit.date));
	return el(
		'ul',
		{ class: 'facts' },
		el('li', {}, messages.search.answeredBy(hit.doctor, hit.specialty)),
		el('li', {}, before, day, after),
	);
}

function hitItem(hit: SearchHit, context: Context): HTMLElement {
	const through = hit.through.length > 0 ? context.messages.search.foundThrough(hit.through) : undefined;
	return el(
		'li',
		{},
		el('h3', { class: 'title', dir: dirOf(context.lang, hit.title) }, el('a', { href: context.href(hit.path) }, ...wordsIn(context.lang, hit.title))),
		excerpt(hit, context),
		through === undefined ? undefined : el('p', { class: 'hit-through' }, through),
		facts(hit, context),
	);
}

/** Draws an answer's hits; those already shown stay the same elements. */
export function drawHits(list: Element, hits: readonly SearchHit[], context: Context): void {
	reconcile(list, hits, (hit) => hit.id, (hit) => hitItem(hit, context));
}

/** An empty list in the place of another: the next answer is new, none of it is the last one moved about. */
export function emptyList(list: HTMLElement): HTMLElement {
	const empty = list.cloneNode() as HTMLElement;
	list.replaceWith(empty);
	return empty;
}

/** Moves focus to the hit at `index`, where more hits begin. */
export function focusHit(list: Element, index: number): void {
	list.children[index]?.querySelector('a')?.focus();
}

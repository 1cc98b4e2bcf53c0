import type { Danger } from '../../../../search/danger/types.ts';
import type { Messages } from '../../../messages/index.ts';
import type { HelpCall } from '../../../views.ts';
import { el, setText } from '../dom.ts';
import { callsFor, dialled, type HelpData } from './help.ts';

/** Milliseconds of rest before a notice is read out: while someone types, a screen reader reads the keys. */
const REST_MS = 500;

/** The notice of danger in what is typed. */
export interface DangerNotice {
	show: (danger: Danger | undefined) => void;
}

/**
 * A notice in a place of its own, which stays empty while there is no danger.
 * @param place an empty element of the page
 */
export function createNotice(place: HTMLElement, help: HelpData, messages: Pick<Messages, 'danger' | 'site'>): DangerNotice {
	const box = el('div');
	// There before anything is said in it, or it would not be read out.
	const alert = el('p', { class: 'visually-hidden', role: 'alert' });
	const status = el('p', { class: 'visually-hidden', role: 'status' });
	place.append(box, alert, status);
	let shown = '';
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** Says each notice once, however much is typed on. */
	function say(danger: Danger | undefined, text: string): void {
		clearTimeout(timer);
		timer = setTimeout(() => {
			setText(alert, danger?.level === 'now' ? text : '');
			setText(status, danger?.level === 'mild' ? text : '');
		}, REST_MS);
	}

	return {
		show(danger) {
			const key = danger ? `${danger.level} ${danger.kind}` : '';
			if (key === shown) return;
			shown = key;
			if (!danger) {
				box.replaceChildren();
				say(undefined, '');
				return;
			}
			const { heading, text } = wording(danger, messages);
			const calls = callsFor(danger.kind, help);
			box.replaceChildren(notice(danger, { heading, text }, calls, messages));
			say(danger, [heading, text, ...calls.map((call) => spoken(call, messages))].join(' '));
		},
	};
}

function wording({ kind, level }: Danger, { danger }: Pick<Messages, 'danger'>): { heading: string; text: string } {
	if (level === 'now') return danger.now[kind];
	return kind === 'self-harm' ? danger.mildSelfHarm : danger.mild;
}

function notice({ level }: Danger, { heading, text }: { heading: string; text: string }, calls: readonly HelpCall[], messages: Pick<Messages, 'danger' | 'site'>): HTMLElement {
	return el(
		'section',
		{ class: level === 'now' ? 'notice urgent alarm' : 'notice urgent', 'aria-label': heading, 'data-danger-level': level },
		el('p', { class: 'notice-heading' }, heading),
		el('p', {}, text),
		el('ul', { class: 'bare calls' }, ...calls.map((call) => el('li', {}, ...callParts(call, messages)))),
	);
}

function callParts({ number, address, text, hours }: HelpCall, { danger, site }: Pick<Messages, 'danger' | 'site'>): (HTMLElement | string)[] {
	const besides = hours === '' ? [] : [` ${danger.hours(hours)}`];
	if (number === undefined) return [el('a', { class: 'call-page', href: address }, text), ...besides];
	const call = el('a', { class: 'call', href: dialled(number) }, site.callNumber(number));
	const who = text === '' ? [] : [' ', address === undefined ? el('span', {}, text) : el('a', { href: address }, text)];
	return [call, ...who, ...besides];
}

function spoken({ number, text, hours }: HelpCall, { danger, site }: Pick<Messages, 'danger' | 'site'>): string {
	return [number === undefined ? '' : site.callNumber(number), text, hours === '' ? '' : danger.hours(hours)].filter((part) => part !== '').join(' ');
}

import type { Messages } from '../../messages/index.ts';
import type { Part } from '../../../offline/page/parts.ts';
import { el, fill, reconcile, setText, type Child } from '../search/dom.ts';

/** What a reader can ask for a part. */
export type PartAction = 'save' | 'pause' | 'resume' | 'cancel' | 'remove' | 'update' | 'repair' | 'retry';

/** A part as it is listed. */
export interface PartRow extends Part {
	name: string;
	/** Address of what the part holds, with base. */
	address: string | undefined;
}

const ACTIONS: Readonly<Record<Part['state'], readonly PartAction[]>> = {
	absent: ['save'],
	waiting: ['cancel'],
	saving: ['pause', 'cancel'],
	paused: ['resume', 'cancel'],
	failed: ['retry', 'cancel'],
	saved: ['remove'],
	outdated: ['update', 'remove'],
	broken: ['repair', 'remove'],
};

/** What mends or finishes something stands out; saving does for the whole alone, or a list would shout. */
const STANDING_OUT = new Set<PartAction>(['resume', 'retry', 'update', 'repair']);

/** Without the list, nothing can be fetched. */
const WITHOUT_LIST = new Set<PartAction>(['cancel', 'remove']);

export interface RowContext {
	messages: Messages['offline'];
	/** Whether the list of packs is there, so that something can be saved. */
	canSave: () => boolean;
	/** Bytes that the browser still gives. */
	free: () => number;
	act: (action: PartAction, row: PartRow) => void;
}

/** Draws the parts; buttons keep the focus while rows change. */
export function drawRows(list: Element, rows: readonly PartRow[], context: RowContext): void {
	reconcile(list, rows, ({ id }) => id, (row) => newRow(row), (item, row) => updateRow(item, row, context));
}

function newRow({ name, address }: PartRow): HTMLElement {
	const heading = address === undefined ? name : el('a', { href: address }, name);
	return el(
		'li',
		{ class: 'saveable' },
		el('div', { class: 'part-name' }, el('h3', { class: 'title' }, heading), el('p', { class: 'part-contents soft small' })),
		el('p', { class: 'part-state' }),
		el('progress', { hidden: true }),
		el('div', { class: 'actions' }),
	);
}

function updateRow(item: HTMLElement, row: PartRow, context: RowContext): void {
	const [name, state, bar, actions] = item.children as unknown as [Element, HTMLElement, HTMLProgressElement, HTMLElement];
	const { messages } = context;
	setText(name.lastElementChild!, row.bytes > 0 ? messages.contents(row.entries, row.bytes) : '');
	setText(state, stateText(row, context));
	item.dataset['state'] = row.state;
	const moving = row.state === 'saving' || row.state === 'paused' || row.state === 'failed';
	bar.hidden = !moving;
	bar.max = Math.max(1, row.bytes);
	bar.value = row.done;
	bar.setAttribute('aria-label', row.name);
	drawActions(actions, row, context);
}

function drawActions(box: HTMLElement, row: PartRow, { messages, canSave, act }: RowContext): void {
	const wanted = ACTIONS[row.state].filter((action) => canSave() || WITHOUT_LIST.has(action));
	const key = wanted.join(' ');
	if (box.dataset['actions'] === key) return;
	const focused = box.contains(document.activeElement);
	box.dataset['actions'] = key;
	const buttons = wanted.map((action): Child => {
		const label = messages[action];
		const loud = STANDING_OUT.has(action) || (action === 'save' && row.id.endsWith('/*'));
		const button = el('button', { type: 'button', class: loud ? 'button' : 'button quiet', 'aria-label': messages.actionOn(label, row.name) }, label);
		button.addEventListener('click', () => act(action, row));
		return button;
	});
	fill(box, buttons);
	if (focused) box.querySelector('button')?.focus();
}

function stateText(row: PartRow, { messages, free }: RowContext): string {
	switch (row.state) {
		case 'saving':
		case 'paused':
			return `${messages.state[row.state]}: ${messages.progress(row.done, row.bytes)}`;
		case 'saved':
			return row.savedOn === undefined ? messages.state.saved : messages.savedOn(row.savedOn);
		case 'failed': {
			const { trouble } = row;
			if (trouble === 'space') return spaceText(row.bytes - row.done, free(), messages);
			return trouble === 'foreign' ? messages.foreign : messages.failed;
		}
		default:
			return messages.state[row.state];
	}
}

/** Browsers refuse room that they said was free, too. */
function spaceText(needed: number, free: number, messages: Messages['offline']): string {
	return free < needed ? messages.noSpace(needed, free) : messages.noRoom(needed);
}

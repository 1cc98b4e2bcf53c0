import type { Link, Parents, Text } from 'mdast';
import { addressAt, LONGEST } from '../syntax/address.ts';
import { isAsian } from '../syntax/characters.ts';
import { between, endOf, startOf, type Place } from './places.ts';

const MAY_HOLD = /@|:\/\/|www\./i;
const E_MAIL = String.raw`(?<![\w.+\-/@])[\w.+-]+@(?:[\w-]+\.)+[\w-]*[a-z](?![\w-])`;
const WEB = String.raw`(?<![a-z])(?:https?:\/\/|www\.)\S{1,${LONGEST}}`;
const ADDRESS = new RegExp(`${E_MAIL}|${WEB}`, 'gi');

/**
 * Makes links of bare addresses that are no links yet: e-mail addresses, and addresses behind an
 * opening bracket. What is escaped stays text.
 */
export function settleAddresses(parent: Parents, source: string): void {
	for (let index = 0; index < parent.children.length; index++) {
		const child = parent.children[index]!;
		if (child.type === 'link' || child.type === 'linkReference') continue;
		if ('children' in child) settleAddresses(child, source);
		if (child.type !== 'text' || !MAY_HOLD.test(child.value)) continue;
		const pieces = piecesOf(child, source);
		parent.children.splice(index, 1, ...pieces);
		index += pieces.length - 1;
	}
}

function piecesOf(node: Text, source: string): (Text | Link)[] {
	const written = between(node, source);
	const place = (offset: number): Place => placeIn(node, written, offset);
	const pieces: (Text | Link)[] = [];
	let [from, at] = [0, 0];
	ADDRESS.lastIndex = 0;
	for (let found = ADDRESS.exec(node.value); found; found = ADDRESS.exec(node.value)) {
		const { index } = found;
		const address = /^(?:https?:\/\/|www\.)/i.test(found[0]) ? webAddress(node.value, index, found[0]) : found[0];
		ADDRESS.lastIndex = index + Math.max(1, address.length);
		const start = address === '' ? -1 : written.indexOf(address, at);
		if (start < 0) continue;
		if (index > from) pieces.push(text(node.value.slice(from, index), place(at), place(start)));
		[from, at] = [index + address.length, start + address.length];
		pieces.push(link(text(address, place(start), place(at))));
	}
	if (pieces.length === 0) return [node];
	if (from < node.value.length) pieces.push(text(node.value.slice(from), place(at), endOf(node)));
	return pieces;
}

function webAddress(text: string, index: number, found: string): string {
	const before = text.charAt(index - 1);
	return /^h/i.test(found) || /^[\s(*_[\]~]?$/.test(before) || isAsian(before) ? addressAt(found) : '';
}

function link(words: Text): Link {
	const address = words.value;
	const url = /^https?:/i.test(address) ? address : /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`;
	return { type: 'link', title: null, url, children: [words], position: structuredClone(words.position) };
}

function text(value: string, start: Place, end: Place): Text {
	return { type: 'text', value, position: { start, end } };
}

/** A place inside a text, by its offset in what was written. */
function placeIn(node: Text, written: string, offset: number): Place {
	const start = startOf(node);
	const lines = written.slice(0, offset).split(/\r\n?|\n/);
	const column = lines.length === 1 ? start.column + offset : lines.at(-1)!.length + 1;
	return { line: start.line + lines.length - 1, column, offset: start.offset + offset };
}

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
	const pieces: (Text | Link)[] = [];
	let from = 0;
	ADDRESS.lastIndex = 0;
	for (let found = ADDRESS.exec(node.value); found; found = ADDRESS.exec(node.value)) {
		const { index } = found;
		const address = /^(?:https?:\/\/|www\.)/i.test(found[0]) ? webAddress(node.value, index, found[0]) : found[0];
		ADDRESS.lastIndex = index + Math.max(1, address.length);
		if (address === '' || !written.includes(address)) continue;
		if (index > from) pieces.push(piece(node, written, from, index));
		from = index + address.length;
		pieces.push(link(piece(node, written, index, from)));
	}
	if (pieces.length === 0) return [node];
	if (from < node.value.length) pieces.push(piece(node, written, from, node.value.length));
	return pieces;
}

function webAddress(text: string, index: number, found: string): string {
	const before = text.charAt(index - 1);
	return /^h/i.test(found) || /^[\s(*_[\]~]?$/.test(before) || isAsian(before) ? addressAt(found) : '';
}

function link(text: Text): Link {
	const address = text.value;
	const url = /^https?:/i.test(address) ? address : /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`;
	return { type: 'link', title: null, url, children: [text], position: structuredClone(text.position) };
}

/** A part of a text, with its own place where the text was written as it reads. */
function piece(node: Text, written: string, from: number, to: number): Text {
	const value = node.value.slice(from, to);
	const [start, end] = [startOf(node), endOf(node)];
	const exact = written === node.value && !/[\r\n]/.test(written);
	const at = (offset: number): Place => ({ line: start.line, column: start.column + offset, offset: start.offset + offset });
	return { type: 'text', value, position: exact ? { start: at(from), end: at(to) } : { start, end } };
}

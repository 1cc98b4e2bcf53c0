import type { Link, Parents, Text } from 'mdast';
import { addressesIn } from '../syntax/address.ts';
import { between, endOf, startOf, type Place } from './places.ts';

/**
 * Makes links of bare addresses that are no links yet: e-mail addresses, and addresses behind an
 * opening bracket. What is escaped stays text.
 */
export function settleAddresses(parent: Parents, source: string): void {
	for (let index = 0; index < parent.children.length; index++) {
		const child = parent.children[index]!;
		if (child.type === 'link' || child.type === 'linkReference') continue;
		if ('children' in child) settleAddresses(child, source);
		if (child.type !== 'text') continue;
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
	for (const { index, address, url } of addressesIn(node.value)) {
		const start = written.indexOf(address, at);
		if (start < 0) continue;
		if (index > from) pieces.push(text(node.value.slice(from, index), place(at), place(start)));
		[from, at] = [index + address.length, start + address.length];
		const words = text(address, place(start), place(at));
		pieces.push({ type: 'link', title: null, url, children: [words], position: structuredClone(words.position) });
	}
	if (pieces.length === 0) return [node];
	if (from < node.value.length) pieces.push(text(node.value.slice(from), place(at), endOf(node)));
	return pieces;
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

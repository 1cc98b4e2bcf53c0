import type { Image, Link, Parents, PhrasingContent, Text } from 'mdast';
import { isReachable } from '../syntax/reachable.ts';
import { endOf, startOf, type Place } from './places.ts';

/**
 * Puts links and images that lead nowhere back as they were written: `[Na](mmol/L)` and `[5](3)` are
 * text.
 */
export function settleLinks(parent: Parents, source: string): void {
	for (let index = 0; index < parent.children.length; index++) {
		const child = parent.children[index]!;
		if ('children' in child) settleLinks(child, source);
		if ((child.type !== 'link' && child.type !== 'image') || isReachable(child.url)) continue;
		const instead = asWritten(child, source);
		parent.children.splice(index, 1, ...instead);
		index += instead.length - 1;
	}
	joinTexts(parent);
}

function asWritten(node: Link | Image, source: string): PhrasingContent[] {
	const [start, end] = [startOf(node), endOf(node)];
	const children = node.type === 'link' ? node.children : [];
	if (children.length === 0) return [text(source, start, end)];
	const [first, last] = [startOf(children[0]!), endOf(children.at(-1)!)];
	return [text(source, start, first), ...children, text(source, last, end)];
}

function text(source: string, start: Place, end: Place): Text {
	return { type: 'text', value: source.slice(start.offset, end.offset), position: { start, end } };
}

function joinTexts(parent: Parents): void {
	for (let index = 1; index < parent.children.length; index++) {
		const [before, after] = [parent.children[index - 1]!, parent.children[index]!];
		if (before.type !== 'text' || after.type !== 'text') continue;
		parent.children.splice(index - 1, 2, { type: 'text', value: before.value + after.value, position: { start: startOf(before), end: endOf(after) } });
		index--;
	}
}

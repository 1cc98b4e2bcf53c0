import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { hasRightToLeft, ownDirection, runsIn, type Direction } from '../direction.ts';
import type { TextPlace } from './links.ts';

/** Elements that are given a direction of their own where their text has one. */
const BLOCKS = new Set(['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'div', 'table', 'td', 'th']);

/** Of these, those whose place in a row of others says what they belong to. */
const INNER = new Set(['li', 'td', 'th']);

/** Code is shown as it is written. */
const AS_WRITTEN = new Set(['code', 'pre']);

/**
 * Gives each block that runs the other way than what it stands in its direction; in texts from right to left numbers are kept
 * together with their units, and in their groups, and addresses in one piece.
 */
export function rehypeDirections(): (tree: Root, file: VFile) => void {
	return (tree, { data }) => {
		const isRightToLeft = (data as unknown as TextPlace).rightToLeft === true;
		if (isRightToLeft || hasRightToLeft(toString(tree))) settle(tree, isRightToLeft ? 'rtl' : 'ltr');
	};
}

function settle(parent: Root | Element, around: Direction): void {
	parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
		if (node.type === 'text') return around === 'rtl' ? isolated(node.value) : [node];
		if (node.type === 'element' && !AS_WRITTEN.has(node.tagName)) {
			const own = BLOCKS.has(node.tagName) ? ownDirection(toString(node), around) : undefined;
			settle(node, own ?? around);
			if (own !== undefined) turn(node, own);
		}
		return [node];
	});
}

/** Items and cells keep to their side of the list and the column: what turns is the text in them. */
function turn(node: Element, direction: Direction): void {
	const isWithin = INNER.has(node.tagName) && !node.children.some((child) => child.type === 'element' && BLOCKS.has(child.tagName));
	if (isWithin) node.children = [{ type: 'element', tagName: 'span', properties: { dir: direction }, children: node.children }];
	else node.properties['dir'] = direction;
}

/** A `span`, not a `bdi`: it does the same, and programs that read pages keep what is in it (findings/article-extractor-elements.sh). */
function isolated(text: string): ElementContent[] {
	return runsIn(text).map(({ text: value, isRun }): ElementContent =>
		isRun ? { type: 'element', tagName: 'span', properties: { dir: 'ltr' }, children: [{ type: 'text', value }] } : { type: 'text', value },
	);
}

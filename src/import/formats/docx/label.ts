import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { IsKnown } from '../table/names.ts';

/** A name that stands before its value: `Question: …`, or as a heading above it. */
export interface Label {
	name: string;
	/** What stands behind it in the same paragraph. */
	rest: ElementContent[];
}

/** Longest name that is looked for. */
const LONGEST = 60;

/** The label that an element is, or begins with; undefined where it has none. */
export function labelOf(node: Element, isKnown: IsKnown): Label | undefined {
	const words = toString(node).trim();
	const isHeading = /^h[1-6]$/.test(node.tagName);
	if (node.tagName !== 'p' && !isHeading) return undefined;
	const [, name = ''] = /^([^:：]{1,60})[:：]/u.exec(words) ?? [];
	if (name !== '' && isKnown(name.trim())) return { name: name.trim(), rest: behind(node, toString(node).indexOf(name) + name.length + 1) };
	const isAlone = words.length <= LONGEST && isKnown(words) && (isHeading || isStrong(node));
	return isAlone ? { name: words, rest: [] } : undefined;
}

/** Whether all words of a paragraph are strong, as of one that stands for a heading. */
function isStrong({ children }: Element): boolean {
	return children.every((node) => (node.type === 'element' && node.tagName === 'strong') || toString(node).trim() === '');
}

/** What stands behind a number of characters of an element. */
function behind(node: Element, characters: number): ElementContent[] {
	let left = characters;
	const cut = (nodes: readonly ElementContent[]): ElementContent[] => nodes.flatMap((one): ElementContent[] => {
		if (left === 0) return [one];
		if (one.type === 'text') {
			const value = one.value.slice(left);
			left -= Math.min(left, one.value.length);
			return value === '' ? [] : [{ ...one, value }];
		}
		if (one.type !== 'element') return [];
		const children = cut(one.children);
		return children.length === 0 ? [] : [{ ...one, children }];
	});
	return cut(node.children);
}

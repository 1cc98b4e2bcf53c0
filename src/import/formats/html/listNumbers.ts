import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Cuts ordered lists whose items carry numbers of their own (`<li value="7">`, `<ol reversed>`) where a
 * number does not follow from the one before, so that each part can be told by the number it begins with.
 */
export function cutByNumbers(root: Root): void {
	visit(root, 'element', (node, index, parent) => {
		if (node.tagName !== 'ol' || !parent || index === undefined) return undefined;
		const items = node.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
		if (node.properties['reversed'] === undefined && !items.some(({ properties }) => numberIn(properties['value']) !== undefined)) return undefined;
		const parts = partsOf(node, items);
		parent.children.splice(index, 1, ...parts);
		return [SKIP, index + parts.length];
	});
}

function partsOf(list: Element, items: readonly Element[]): ElementContent[] {
	const step = list.properties['reversed'] === undefined ? 1 : -1;
	const parts: Element[] = [];
	let next = numberIn(list.properties['start']) ?? (step < 0 ? items.length : 1);
	let expected = Number.NaN;
	for (const item of items) {
		const number = numberIn(item.properties['value']) ?? next;
		if (number === expected) parts.at(-1)!.children.push(item);
		else parts.push({ ...list, properties: { start: number }, children: [item] });
		expected = number + 1;
		next = number + step;
	}
	return parts;
}

function numberIn(value: unknown): number | undefined {
	const number = typeof value === 'number' ? value : typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : undefined;
	return number !== undefined && number >= 0 ? number : undefined;
}

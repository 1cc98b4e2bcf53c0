import type { Nodes } from 'hast';
import { isBlock } from './tree.ts';

/** What a browser parts by more than the text itself. */
const APART = new Set(['br', 'td', 'th', 'hr', 'img', 'input', 'select', 'textarea']);

/** The words of nodes on one line: what stands on lines or in cells of its own stays apart. */
export function wordsOf(nodes: readonly Nodes[]): string {
	return nodes.map(rawWords).join(' ').replace(/\s+/g, ' ').trim();
}

function rawWords(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	const inside = node.children.map(rawWords).join('');
	return node.type === 'element' && (isBlock(node) || APART.has(node.tagName)) ? ` ${inside} ` : inside;
}

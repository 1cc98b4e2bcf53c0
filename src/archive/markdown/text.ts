import type { Nodes, Root } from 'mdast';

const WITHOUT_TEXT = new Set(['definition', 'footnoteDefinition', 'footnoteReference', 'thematicBreak']);
const BLOCKS = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'footnoteDefinition']);

/**
 * The plain text of a tree: blocks on a line of their own, table cells apart by a space, white
 * space folded. Raw HTML reads as it is written, comments not at all.
 */
export function plainText(tree: Root): string {
	return lines(tree)
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}

/** Raw HTML without the comments it begins with: Markdown takes what stands behind one for a part of it. */
export function withoutComments(html: string): string {
	return html.replace(/^(?:<!--[^]*?-->\s*)+/, '');
}

function lines(node: Nodes): string[] {
	if (WITHOUT_TEXT.has(node.type)) return [];
	if (BLOCKS.has(node.type) && 'children' in node) return node.children.flatMap(lines);
	if (node.type === 'tableRow') return [node.children.map(inline).join(' ')];
	return [inline(node)];
}

function inline(node: Nodes): string {
	if (node.type === 'break') return ' ';
	if (node.type === 'html') return withoutComments(node.value);
	if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
	if ('value' in node) return node.value;
	if (WITHOUT_TEXT.has(node.type) || !('children' in node)) return '';
	return node.children.map(inline).join('');
}

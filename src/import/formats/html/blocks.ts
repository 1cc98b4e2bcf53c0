import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { element, isBlock, replace, type Rewrite, text, textProperty } from './tree.ts';

/** Elements of which Markdown, or the list of what may pass, has another name. */
const NAMES: Readonly<Record<string, string>> = { dir: 'ul', menu: 'ul', listing: 'pre', plaintext: 'pre', xmp: 'pre' };
/** Blocks that pass as they are. */
const KEPT = new Set([
	'blockquote', 'dd', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

/** Makes other blocks plain ones, so that what stands on lines of its own stays there; tells of lists by letters. */
export const withPlainBlocks: Rewrite = (root, findings) => {
	// What stands in a line cannot hold what stands on lines of its own.
	replace(root, (node) => !isBlock(node) && holdsBlock(node), (node) => {
		const address = textProperty(node, 'href');
		if (address !== '') findings.push({ kind: 'flagged', rule: 'html-left-out', message: `The link to ${address} was left out, as it holds more than words; what it holds stays.` });
		return node.children;
	});
	withBareBlocks(root);
	visit(root, 'element', (node) => {
		node.tagName = NAMES[node.tagName] ?? node.tagName;
		// A heading and a paragraph are one line in Markdown, code has no parts: those that hold blocks would run them together.
		const isLineOfBlocks = /^(?:h[1-6]|p|pre)$/.test(node.tagName) && holdsBlock(node);
		if (isBlock(node) && (isLineOfBlocks || !KEPT.has(node.tagName))) node.tagName = 'div';
		if (node.tagName === 'ol' && /^[aAiI]$/.test(textProperty(node, 'type'))) {
			findings.push({ kind: 'flagged', rule: 'html-list-letters', message: `The items of an <ol type="${textProperty(node, 'type')}"> have numbers now, not letters: see whether the text speaks of them.` });
		}
	});
};

/** A block without words parts the words around it all the same, of which Markdown knows nothing: a line end stands for it. */
function withBareBlocks(root: Root): void {
	visit(root, (parent) => {
		if (!('children' in parent)) return;
		const children = parent.children as RootContent[];
		if (!children.some(isBare)) return;
		parent.children = children.flatMap((child, index) => {
			if (!isBare(child)) return [child];
			const [before, after] = [children.slice(0, index).findLast(isAnything), children.slice(index + 1).find((node) => isAnything(node) && !isBare(node))];
			// Of several behind each other the first one counts.
			return before && after && isInLine(before) && isInLine(after) ? [element('br', [])] : [];
		});
	});
}

function isAnything(node: RootContent): boolean {
	return node.type === 'text' ? node.value.trim() !== '' : node.type === 'element';
}

function isInLine(node: RootContent): boolean {
	return node.type !== 'element' || !isBlock(node);
}

function isBare(node: RootContent): boolean {
	return node.type === 'element' && isBareBlock(node);
}

/** Whether an element is a block that holds nothing, and no part of a list or table, whose place counts. */
function isBareBlock(node: Element): boolean {
	if (!isBlock(node) || /^(?:hr|li|ol|ul|dl|dt|dd|table|tbody|thead|tfoot|tr|td|th|caption)$/.test(node.tagName)) return false;
	return node.children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function holdsBlock(node: Element): boolean {
	return node.children.some((child) => child.type === 'element' && (isBlock(child) || holdsBlock(child)));
}

/**
 * Parts paragraphs at blank lines where nothing else does, and lines at their ends, as programs do that
 * store what was typed with some elements in it (WordPress). Nodes in which no blank line stands between
 * words stay as they are.
 */
export function paragraphed(nodes: readonly RootContent[]): RootContent[] {
	const isTyped = nodes.some((node) => node.type === 'text' && /\S\s*?\n[ \t]*\r?\n|\n[ \t]*\r?\n\s*?\S/.test(node.value));
	return isTyped ? runsOf(nodes).flatMap((run) => (Array.isArray(run) ? paragraphsOf(run) : [run])) : [...nodes];
}

/** Nodes, those between blocks together. */
function runsOf(nodes: readonly RootContent[]): (RootContent | ElementContent[])[] {
	const runs: (RootContent | ElementContent[])[] = [];
	for (const node of nodes) {
		const last = runs.at(-1);
		if (node.type === 'doctype' || (node.type === 'element' && isBlock(node))) runs.push(node);
		else if (Array.isArray(last)) last.push(node);
		else runs.push([node]);
	}
	return runs;
}

function paragraphsOf(run: readonly ElementContent[]): Element[] {
	const paragraphs: ElementContent[][] = [[]];
	for (const node of run) {
		if (node.type !== 'text') {
			paragraphs.at(-1)!.push(node);
			continue;
		}
		for (const [index, piece] of node.value.split(/(?:\r?\n[ \t]*){2,}/).entries()) {
			if (index > 0) paragraphs.push([]);
			paragraphs.at(-1)!.push(...linesOf(piece));
		}
	}
	return paragraphs.map((children) => element('p', trimmed(children))).filter(({ children }) => children.length > 0);
}

function linesOf(piece: string): ElementContent[] {
	return piece.split(/\r?\n/).flatMap((line, index) => (index === 0 ? [text(line)] : [element('br', []), text(line)]));
}

/** Without line ends and blanks at the beginning and the end. */
function trimmed(children: readonly ElementContent[]): ElementContent[] {
	const isEmpty = (node: ElementContent): boolean => (node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'br');
	const from = children.findIndex((node) => !isEmpty(node));
	return from === -1 ? [] : children.slice(from, children.findLastIndex((node) => !isEmpty(node)) + 1);
}

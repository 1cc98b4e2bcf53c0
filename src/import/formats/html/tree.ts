import type { Element, ElementContent, Nodes, Parents, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** What was put right, left out or changed while HTML became text: for a report. */
export interface HtmlFinding {
	/** `mended` where the words stand, in another form; `flagged` where somebody should look. */
	kind: 'mended' | 'flagged';
	/** The rule's name: kebab-case. */
	rule: string;
	message: string;
}

/** A step that makes a tree such that Markdown can say it, and tells what that cost. */
export type Rewrite = (root: Root, findings: HtmlFinding[]) => void;

/** Elements that a browser puts on lines of their own. */
const BLOCKS = new Set([
	'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset',
	'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'listing',
	'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th',
	'thead', 'tr', 'ul', 'xmp',
]);

/** Whether an element stands on lines of its own. */
export function isBlock(node: Element): boolean {
	return BLOCKS.has(node.tagName) || /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(styleOf(node));
}

/** An element's own style, as written; empty where it has none. */
export function styleOf(node: Element): string {
	return textProperty(node, 'style');
}

/** A property of an element as a text; empty where it has none. */
export function textProperty({ properties }: Element, name: string): string {
	const value = properties[name];
	return Array.isArray(value) ? value.join(' ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A text node. */
export function text(value: string): Text {
	return { type: 'text', value };
}

/** An element of a name. */
export function element(tagName: string, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties: {}, children };
}

/** Puts nodes in the place of each element that a name or a test picks, the inner ones first. */
export function replace(root: Root, picks: (node: Element) => boolean, by: (node: Element, before: Nodes | undefined) => ElementContent[] | undefined): void {
	// Inner ones are picked after their parents, so the list is followed from its end.
	const found: { node: Element; parent: Parents }[] = [];
	visit(root, 'element', (node, _, parent) => {
		if (parent && picks(node)) found.push({ node, parent });
	});
	for (const { node, parent } of found.toReversed()) {
		const index = parent.children.indexOf(node);
		const nodes = index === -1 ? undefined : by(node, parent.children[index - 1]);
		if (nodes) parent.children.splice(index, 1, ...(nodes as never[]));
	}
}

/** Words as a report quotes them: on one line, and cut where they are many. */
export function quoted(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	return `"${line}"`;
}

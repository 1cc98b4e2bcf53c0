import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { TASKS } from './textLines.ts';

/** Task list items show a ballot box: a checkbox nobody can tick would only puzzle. */
export function rehypeTasks(): (tree: Root) => void {
	return (tree) => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'input' || index === undefined || !parent) return;
			parent.children[index] = { type: 'text', value: node.properties['checked'] ? TASKS.done : TASKS.open };
		});
	};
}

/**
 * Footnotes by their roles, which a screen reader names in the reader's own language. The heading that
 * the pipeline puts there is in English, and its id would stand on the page once for each section.
 */
export function rehypeFootnotes(): (tree: Root) => void {
	return (tree) => {
		visit(tree, 'element', ({ tagName, properties, children }) => {
			if (tagName === 'section' && 'dataFootnotes' in properties) {
				properties['role'] = 'doc-endnotes';
				const heading = children.findIndex((child) => child.type === 'element' && child.properties['id'] === LABEL);
				if (heading >= 0) children.splice(heading, 1);
			}
			if (tagName !== 'a') return;
			if (properties['ariaDescribedBy'] !== undefined) {
				delete properties['ariaDescribedBy'];
				properties['role'] = 'doc-noteref';
			}
			if (String(properties['className']) === 'data-footnote-backref') properties['role'] = 'doc-backlink';
		});
	};
}

/** The id of the heading over footnotes. */
const LABEL = 'footnote-label';

/** Wide tables scroll by themselves, by keyboard too, instead of widening the page. */
export function rehypeTables(): (tree: Root) => void {
	return (tree) => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'table' || index === undefined || !parent) return;
			parent.children[index] = scroller(node);
			return SKIP;
		});
	};
}

function scroller(table: Element): Element {
	visit(table, 'element', (node) => {
		if (node.tagName === 'th') node.properties['scope'] = 'col';
		alignByClass(node);
	});
	return {
		type: 'element',
		tagName: 'div',
		properties: { className: ['table-scroll'], tabIndex: 0 },
		children: [table],
	};
}

/** A column's alignment as a class: HTML has given up the attribute, and the policy allows no inline style. */
function alignByClass({ properties }: Element): void {
	const { align } = properties;
	delete properties['align'];
	if (align === 'center' || align === 'right') properties['className'] = [`align-${align}`];
}

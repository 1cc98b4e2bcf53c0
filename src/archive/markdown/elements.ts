import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
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
 * the pipeline puts there is in English, and its id would stand on the page once for each section. Without one it is no section.
 */
export function rehypeFootnotes(): (tree: Root) => void {
	return (tree) => {
		visit(tree, 'element', (node) => {
			const { tagName, properties, children } = node;
			if (tagName === 'section' && 'dataFootnotes' in properties) {
				node.tagName = 'div';
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
	const isWide = sheetWidth(table) > SHEET;
	if (isWide) nameColumns(table);
	return {
		type: 'element',
		tagName: 'div',
		properties: { className: isWide ? ['table-scroll', 'table-wide'] : ['table-scroll'], tabIndex: 0 },
		children: [table],
	};
}

/** Letters that fit side by side on a printed sheet, wide and bold ones too, and those that a cell's padding takes. */
const SHEET = 78;
const PADDING = 2;

/** The least width of a table, in Latin letters: of each column its longest word, and its padding. */
function sheetWidth(table: Element): number {
	const widest: number[] = [];
	for (const row of rowsOf(table)) {
		for (const [column, cell] of row.entries()) widest[column] = Math.max(widest[column] ?? 0, longestWord(toString(cell)) + PADDING);
	}
	return widest.reduce((sum, width) => sum + width, 0);
}

/** Lines break at spaces and behind hyphens, and around each letter of scripts without spaces, which is twice as wide. */
function longestWord(text: string): number {
	return Math.max(0, ...text.split(/\s+|(?<=-)/u).map((word) => (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]+$/u.test(word) ? 2 : word.length)));
}

/** Notes at each cell the name of its column. */
function nameColumns(table: Element): void {
	const [head = [], ...rows] = rowsOf(table);
	const names = head.map((cell) => toString(cell).trim());
	for (const row of rows) for (const [column, cell] of row.entries()) if (names[column]) cell.properties['dataColumn'] = names[column];
}

function rowsOf(table: Element): Element[][] {
	const rows: Element[][] = [];
	visit(table, 'element', (node) => {
		if (node.tagName === 'tr') rows.push(node.children.filter((child) => child.type === 'element'));
	});
	return rows;
}

/** A column's alignment as a class: HTML has given up the attribute, and the policy allows no inline style. */
function alignByClass({ properties }: Element): void {
	const { align } = properties;
	delete properties['align'];
	if (align === 'center' || align === 'right') properties['className'] = [`align-${align}`];
}

import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { element, type HtmlFinding, isBlock, quoted, replace, type Rewrite, text, textProperty } from './tree.ts';
import { wordsOf } from './words.ts';

/** Most cells of a table in which cells that reach over others are written out. */
const MOST_CELLS = 10_000;
/** Most columns that one cell may reach over; as in browsers. */
const MOST_COLUMNS = 1_000;

/**
 * Makes tables such that Markdown can say them: what reaches over several rows or columns stands in
 * each, so that no value moves to another; lines and lists in a cell stand behind each other, apart;
 * a table that holds tables, or has one cell, is taken apart into blocks.
 */
export const withPlainTables: Rewrite = (root, findings) => {
	replace(root, isLayout, (node) => {
		if (cellsOf(node).length > 1) findings.push({ kind: 'flagged', rule: 'html-nested-table', message: `A table that holds others was taken apart: its cells stand one below the other, from ${quoted(wordsOf([node]).slice(0, 60))} on.` });
		return [...captionsOf(node), ...cellsOf(node).map((cell) => element('div', cell.children))];
	});
	visit(root, 'element', (node, index, parent) => {
		if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
		const captions = captionsOf(node);
		flatten(node, findings);
		parent.children.splice(index, 1, ...captions, node);
		return [SKIP, index + captions.length + 1];
	});
};

function isLayout(node: Element): boolean {
	return node.tagName === 'table' && (holdsTable(node) || cellsOf(node).length === 1);
}

function holdsTable(node: Element): boolean {
	return node.children.some((child) => child.type === 'element' && (child.tagName === 'table' || holdsTable(child)));
}

function captionsOf(table: Element): Element[] {
	return table.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'caption' && wordsOf([child]) !== '').map(({ children }) => element('div', children));
}

/** The rows of a table, without those of tables inside. */
function rowsOf(table: Element): Element[] {
	return table.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		if (child.tagName === 'tr') return [child];
		return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
	});
}

function cellsOf(table: Element): Element[] {
	return rowsOf(table).flatMap(cellsIn);
}

function cellsIn(row: Element): Element[] {
	return row.children.filter((child): child is Element => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'));
}

/** Makes a table one of rows of as many cells, each on one line. */
function flatten(table: Element, findings: HtmlFinding[]): void {
	const rows = rowsOf(table);
	const grid: (Element | undefined)[][] = rows.map(() => []);
	let cells = 0;
	let reaching = 0;
	for (const [index, row] of rows.entries()) {
		let column = 0;
		for (const cell of cellsIn(row)) {
			while (grid[index]![column] !== undefined) column += 1;
			const across = span(cell, 'colSpan', MOST_COLUMNS, 1);
			const down = span(cell, 'rowSpan', rows.length - index, rows.length - index);
			if (across > 1 || down > 1) reaching += 1;
			cell.children = onOneLine(cell.children);
			cells += across * down;
			for (let below = 0; below < (cells > MOST_CELLS ? 1 : down); below += 1) {
				for (let beside = 0; beside < (cells > MOST_CELLS ? 1 : across); beside += 1) grid[index + below]![column + beside] ??= plain(cell);
			}
			column += cells > MOST_CELLS ? 1 : across;
		}
	}
	if (reaching > 0) {
		const isTooLarge = cells > MOST_CELLS;
		findings.push({
			kind: isTooLarge ? 'flagged' : 'mended',
			rule: 'html-span',
			message: `${reaching} ${reaching === 1 ? 'cell reaches' : 'cells reach'} over several rows or columns (<td rowspan>, <td colspan>); ${isTooLarge ? 'the table is too large to write them out in each' : 'written in each of them'}.`,
		});
	}
	for (const [index, row] of rows.entries()) {
		// A cell as wide as the table is a heading, or holds for all columns: it stands there once.
		const isWide = cellsIn(row).length === 1 && grid[index]!.length > 1 && span(cellsIn(row)[0]!, 'colSpan', MOST_COLUMNS, 1) >= grid[index]!.length;
		if (isWide) grid[index]!.fill(undefined, 1);
	}
	table.children = grid.map((row) => element('tr', Array.from(row, (cell) => (cell ? structuredClone(cell) : element('td', [])))));
}

/** How far a cell reaches; 0 is "to the end". */
function span(cell: Element, name: string, most: number, whenZero: number): number {
	const value = Number.parseInt(textProperty(cell, name), 10);
	if (Number.isNaN(value) || value < 0) return 1;
	return Math.max(1, Math.min(most, value === 0 ? whenZero : value));
}

function plain({ tagName, properties, children }: Element): Element {
	const { align } = properties;
	return { type: 'element', tagName, properties: align === undefined ? {} : { align }, children };
}

/** Blocks and line ends in a cell, one behind the other with a semicolon between. */
function onOneLine(nodes: readonly ElementContent[]): ElementContent[] {
	const root: Root = { type: 'root', children: nodes as ElementContent[] };
	numberItems(root);
	const pieces: ElementContent[][] = [[]];
	gather(nodes, pieces);
	const written = pieces.filter((piece) => wordsOf(piece) !== '');
	return written.flatMap((piece, index) => (index === 0 ? piece : [text(separator(wordsOf(written[index - 1]!))), ...piece]));
}

function gather(nodes: readonly ElementContent[], pieces: ElementContent[][]): void {
	for (const node of nodes) {
		if (node.type === 'element' && (node.tagName === 'br' || node.tagName === 'hr')) pieces.push([]);
		else if (node.type === 'element' && isBlock(node)) {
			pieces.push([]);
			gather(node.children, pieces);
			pieces.push([]);
		} else if (node.type === 'element' && holdsBlock(node)) gather(node.children, pieces);
		else pieces.at(-1)!.push(node);
	}
}

function holdsBlock(node: Element): boolean {
	return node.children.some((child) => child.type === 'element' && (isBlock(child) || child.tagName === 'br' || holdsBlock(child)));
}

/** Writes the numbers of ordered lists before their items, as cells hold no lists. */
function numberItems(root: Root): void {
	visit(root, 'element', (list) => {
		if (list.tagName !== 'ol') return;
		let next = Number.parseInt(textProperty(list, 'start'), 10) || 1;
		for (const item of list.children) {
			if (item.type !== 'element' || item.tagName !== 'li') continue;
			const own = Number.parseInt(textProperty(item, 'value'), 10);
			if (!Number.isNaN(own)) next = own;
			item.children.unshift(text(`${next}. `));
			next += 1;
		}
	});
}

/** What stands between two lines of a cell. */
function separator(before: string): string {
	if (/[.!?;:,]$/.test(before)) return ' ';
	if (/[。！？；：，、]$/.test(before)) return '';
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before) ? '；' : '; ';
}

import type { Table } from 'mdast';

/** Gives a table as many columns as its widest row has: cells beyond its head would be left out. */
export function settleTable(table: Table): void {
	const widest = Math.max(...table.children.map(({ children }) => children.length));
	table.align ??= [];
	while (table.align.length < widest) table.align.push(null);
}

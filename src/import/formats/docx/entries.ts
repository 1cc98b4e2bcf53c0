import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { element } from '../html/tree.ts';
import { type IsKnown, NAMES } from '../table/names.ts';
import { type Block, paragraphOf, wordsOfBlock } from './blocks.ts';
import { type Label, labelOf } from './label.ts';

/** What stands under a label. */
export interface Part {
	name: string;
	nodes: ElementContent[];
	paragraph: number;
}

/** A question with its answer, as a document gives it. */
export interface DocumentEntry {
	/** The heading above it. */
	heading: Part | undefined;
	parts: Part[];
	paragraph: number;
}

/** The entries of a document, and what stands above, or belongs to none. */
export function entriesOf(blocks: readonly Block[], isKnown: IsKnown): { entries: DocumentEntry[]; above: Block[] } {
	const level = levelOfEntries(blocks, isKnown);
	const entries: DocumentEntry[] = [];
	const above: Block[] = [];
	let entry: DocumentEntry | undefined;
	const begin = (heading: Part | undefined, paragraph: number): DocumentEntry => {
		entry = { heading, parts: [], paragraph };
		entries.push(entry);
		return entry;
	};
	const take = ({ name, rest }: Label, paragraph: number): void => {
		// The first label again begins the next entry.
		const current = entry && entry.parts[0]?.name !== name ? entry : begin(undefined, paragraph);
		current.parts.push({ name, nodes: rest.length === 0 ? [] : [element('p', rest)], paragraph });
	};
	for (const block of blocks) {
		const { element: node, paragraph } = block;
		const rows = rowsOf(node, isKnown);
		const label = labelOf(node, isKnown);
		if (rows?.kind === 'rows') {
			for (const row of rows.rows) begin(undefined, row[0]?.paragraph ?? paragraph).parts.push(...row);
			entry = undefined;
		} else if (rows) for (const one of rows.labels) take(one, one.paragraph ?? paragraph);
		else if (label) take(label, paragraph);
		else if (node.tagName === `h${level}`) begin({ name: '', nodes: node.children, paragraph }, paragraph);
		else if (entry?.parts.length) entry.parts.at(-1)!.nodes.push(node);
		else if (wordsOfBlock(block) !== '') above.push(block);
	}
	return { entries: entries.filter(({ parts }) => parts.length > 0), above: [...above, ...emptyOnes(entries, blocks)] };
}

/** The level of headings that have a label below them most often: those begin entries. */
function levelOfEntries(blocks: readonly Block[], isKnown: IsKnown): number {
	const counts = new Map<number, number>();
	for (const [index, { element: node }] of blocks.entries()) {
		const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
		const next = blocks[index + 1];
		if (level === 0 || labelOf(node, isKnown) || !next) continue;
		if (labelOf(next.element, isKnown) || rowsOf(next.element, isKnown)?.kind === 'labels') counts.set(level, (counts.get(level) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

type Rows = { kind: 'rows'; rows: Part[][] } | { kind: 'labels'; labels: (Label & { paragraph: number | undefined })[] };

/** A table whose first row names columns, or whose first column names fields; undefined where it is neither. */
function rowsOf(node: Element, isKnown: IsKnown): Rows | undefined {
	if (node.tagName !== 'table') return undefined;
	const rows = elementsIn(node, ['tr']).map((row) => elementsIn(row, ['td', 'th']));
	const names = (rows[0] ?? []).map((cell) => toString(cell).trim());
	if (names.filter(isKnown).length >= NAMES) {
		return { kind: 'rows', rows: rows.slice(1).map((cells) => cells.flatMap((cell, index) => (toString(cell).trim() === '' ? [] : { name: names[index] || `column ${index + 1}`, nodes: cell.children, paragraph: paragraphOf(cell) ?? 1 }))) };
	}
	const labels = rows.map(([first, ...rest]) => ({ name: toString(first ?? element('td', [])).trim().replace(/\s*[:：]$/, ''), rest: rest.flatMap(({ children }) => children), paragraph: first && paragraphOf(first) }));
	return labels.length > 0 && labels.every(({ name }) => isKnown(name)) ? { kind: 'labels', labels } : undefined;
}

/** Elements of some names, those inside them left out. */
function elementsIn({ children }: Element, names: readonly string[]): Element[] {
	return children.flatMap((node) => (node.type !== 'element' ? [] : names.includes(node.tagName) ? [node] : node.tagName === 'table' ? [] : elementsIn(node, names)));
}

/** Headings that began an entry of nothing. */
function emptyOnes(entries: readonly DocumentEntry[], blocks: readonly Block[]): Block[] {
	return entries.flatMap(({ parts, heading }) => (parts.length > 0 || !heading ? [] : blocks.filter(({ element: node }) => node.children === heading.nodes)));
}

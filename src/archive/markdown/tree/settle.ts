import type { Nodes, Root } from 'mdast';
import { settleAddresses } from './addresses.ts';
import { settleLineEnds } from './lineEnds.ts';
import { settleLinks } from './links.ts';
import { settleLists } from './lists.ts';
import { settleMark } from './marks.ts';
import { settleTable } from './tables.ts';

/**
 * Makes of a parsed tree what our Markdown says, where that cannot be told while parsing: which
 * numbered and marked lines are lists, which links lead anywhere, what line ends say.
 * @param source the text that was parsed, with which the places in the tree agree
 */
export function settle(tree: Root, source: string): Root {
	settleBlocks(tree, source, false);
	return tree;
}

function settleBlocks(node: Nodes, source: string, inItem: boolean): void {
	switch (node.type) {
		case 'root':
		case 'blockquote':
		case 'footnoteDefinition':
		case 'listItem':
			if (node.type === 'blockquote') settleMark(node, source);
			settleLists(node, source, inItem || node.type === 'listItem');
			for (const child of node.children) settleBlocks(child, source, inItem || node.type === 'listItem');
			break;
		case 'list':
			for (const item of node.children) settleBlocks(item, source, inItem);
			break;
		case 'table':
			settleTable(node);
			for (const row of node.children) for (const cell of row.children) settlePhrases(cell, source);
			break;
		case 'paragraph':
		case 'heading':
			settlePhrases(node, source);
			break;
		default:
	}
}

function settlePhrases(node: Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>, source: string): void {
	settleLinks(node, source);
	settleAddresses(node, source);
	settleLineEnds(node);
}

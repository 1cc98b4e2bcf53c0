import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { element, text, textProperty } from '../html/tree.ts';
import { BOOKMARK } from './prepare.ts';

/** A paragraph, heading, list or table of a document. */
export interface Block {
	element: Element;
	/** The number of its first paragraph. */
	paragraph: number;
}

/** What stands in a document one below the other; notes stand behind the block that refers to them. */
export function blocksOf(root: Root): Block[] {
	placeByBookmarks(root);
	const notes = takeNotes(root);
	const blocks: Block[] = [];
	let paragraph = 1;
	for (const node of root.children) {
		if (node.type !== 'element') continue;
		paragraph = paragraphOf(node) ?? paragraph;
		blocks.push({ element: node, paragraph });
		for (const { id, sign } of referencesIn(node)) {
			const note = notes.get(id);
			if (note) blocks.push({ element: element('p', [text(`${sign} `), ...note]), paragraph });
		}
	}
	return blocks;
}

/** The number of the paragraph that an element is, or begins with. */
export function paragraphOf(node: Element): number | undefined {
	let found: number | undefined;
	visit(node, 'element', ({ position }) => {
		found ??= position?.start.line;
	});
	return found;
}

/** Takes bookmarks out of a tree, ours and the document's; the lines of elements become numbers of paragraphs. */
function placeByBookmarks(root: Root | Element): void {
	for (const node of root.children) {
		delete node.position;
		if (node.type !== 'element') continue;
		placeByBookmarks(node);
		const marks = node.children.filter(isBookmark);
		const own = marks.map((mark) => textProperty(mark, 'id')).find((id) => id.startsWith(BOOKMARK));
		if (own === undefined && marks.length === 0) continue;
		node.children = node.children.filter((inner) => !isBookmark(inner));
		if (own === undefined) continue;
		const at = { line: Number(own.slice(BOOKMARK.length)), column: 1 };
		node.position = { start: at, end: at };
	}
}

function isBookmark(node: ElementContent): node is Element {
	return node.type === 'element' && node.tagName === 'a' && textProperty(node, 'href') === '' && node.children.length === 0;
}

const NOTE = /^(?:foot|end)note-/;

/** Takes the lists of notes off the end of a document: their words by the id of each. */
function takeNotes(root: Root): Map<string, ElementContent[]> {
	const notes = new Map<string, ElementContent[]>();
	root.children = root.children.filter((node) => {
		if (node.type !== 'element' || node.tagName !== 'ol') return true;
		const items = node.children.filter((item): item is Element => item.type === 'element');
		if (!items.every((item) => NOTE.test(textProperty(item, 'id')))) return true;
		for (const item of items) {
			// The arrow that leads back says nothing.
			const words = item.children.flatMap((one) => (one.type === 'element' ? [...one.children, text(' ')] : []));
			notes.set(textProperty(item, 'id'), words.filter((one) => !(one.type === 'element' && /^#(?:foot|end)note-ref-/.test(textProperty(one, 'href')))));
		}
		return false;
	});
	return notes;
}

/** The notes that an element refers to; the references become their numbers. */
function referencesIn(node: Element): { id: string; sign: string }[] {
	const found: { id: string; sign: string }[] = [];
	visit(node, 'element', (inner) => {
		const id = idOfReference(inner);
		if (inner.tagName !== 'sup' || !NOTE.test(id)) return;
		const sign = toString(inner);
		found.push({ id, sign });
		inner.tagName = 'span';
		inner.children = [text(sign)];
	});
	return found;
}

function idOfReference({ children }: Element): string {
	const [link] = children;
	return link?.type === 'element' ? textProperty(link, 'href').slice(1) : '';
}

/** The words of a block on a line. */
export function wordsOfBlock({ element: node }: Block): string {
	return toString(node).replace(/\s+/g, ' ').trim();
}

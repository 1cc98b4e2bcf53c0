import type { FootnoteDefinition, Root } from 'mdast';
import { TextLines } from './textLines.ts';
import { foldSpace } from './whiteSpace.ts';

/**
 * The plain text of a tree: what a reader of its HTML reads, and nothing else makes texts of trees.
 *
 * It is what `innerText` gives of the HTML in a browser, with what a browser shows and does not count
 * as text: the number of a list's item stands before the item's first line (`7. Rest`), an image's
 * alternative text in its place. The arrows that lead back from footnotes, which are no words, are
 * left out. Of all that, a line is what stands on a line of its own by the document's structure
 * (blocks, rows of tables, items, hard breaks, lines of code). White space inside it is one space, but
 * cells of a table are parted by a tab each, and code keeps its tabs; none stands around a tab or at a
 * line's end. Lines with nothing in them are left out.
 *
 * Footnotes stand at the end, with their numbers; where they are referred to stands the number in
 * brackets. Raw HTML reads as it is written, without comments.
 */
export function plainText(tree: Root): string {
	return plainWords(tree) ?? new TextLines(tree).all().join('\n');
}

/** The footnotes that a tree's text and HTML hold: those referred to, and of two with one name the first. */
export function shownNotes(tree: Root): FootnoteDefinition[] {
	const lines = new TextLines(tree);
	lines.all();
	return lines.notes;
}

/** The text of a tree that holds paragraphs and headings of words and nothing else, as most do. */
function plainWords(tree: Root): string | undefined {
	const lines: string[] = [];
	for (const block of tree.children) {
		const [text, more] = block.type === 'paragraph' || block.type === 'heading' ? block.children : [];
		if (text?.type !== 'text' || more !== undefined) return undefined;
		const line = foldSpace(text.value);
		if (line !== '') lines.push(line);
	}
	return lines.join('\n');
}

import type { Definition, FootnoteDefinition, List, ListItem, Nodes, Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { imageWords } from './images.ts';

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

/**
 * White space that is more or other than one space. A byte order mark, which expressions count among it, is none.
 * To leave single spaces alone takes a third of the time.
 */
const ANY_SPACE = /[^\S \uFEFF][^\S\uFEFF]*| [^\S\uFEFF]+/g;
/** The same without tabs. */
const SPACE = /[^\S \t\uFEFF][^\S\t\uFEFF]*| [^\S\t\uFEFF]+/g;

/** Raw HTML without the comments it begins with: Markdown takes what stands behind one for a part of it. */
export function withoutComments(html: string): string {
	return html.replace(/^(?:<!--[^]*?-->\s*)+/, '');
}

/** The text of a tree that holds paragraphs and headings of words and nothing else, as most do. */
function plainWords(tree: Root): string | undefined {
	const lines: string[] = [];
	for (const block of tree.children) {
		const [text, more] = block.type === 'paragraph' || block.type === 'heading' ? block.children : [];
		if (text?.type !== 'text' || more !== undefined) return undefined;
		const line = text.value.replace(ANY_SPACE, ' ').replace(/^ | $/g, '');
		if (line !== '') lines.push(line);
	}
	return lines.join('\n');
}

/** The lines of a tree. */
class TextLines {
	readonly #tree: Root;
	/** Numbers of the notes referred to so far, in the order in which they first were. */
	readonly #numbers = new Map<string, number>();
	#definitions: Map<string, Definition | FootnoteDefinition> | undefined;

	constructor(tree: Root) {
		this.#tree = tree;
	}

	all(): string[] {
		const lines = [this.#inside(this.#tree.children)];
		// A note may refer to others, which come after it: a map is followed to an end that moves on.
		for (const [id, number] of this.#numbers) {
			const note = this.#defined('footnoteDefinition', id);
			if (note?.type === 'footnoteDefinition') lines.push(numbered(number, this.#inside(note.children)));
		}
		return lines.flat();
	}

	#inside(blocks: readonly Nodes[]): string[] {
		return blocks.flatMap((block) => this.#block(block));
	}

	#block(node: Nodes): string[] {
		switch (node.type) {
			case 'blockquote':
				return this.#inside(node.children);
			case 'list':
				return this.#list(node);
			case 'table':
				return node.children.flatMap((row) => this.#row(row));
			case 'code':
				return linesOf(node.value);
			case 'definition':
			case 'footnoteDefinition':
			case 'thematicBreak':
				return [];
			default:
				return linesOf(this.#inline(node));
		}
	}

	#list(list: List): string[] {
		let next = list.start ?? 1;
		return list.children.flatMap((item) => {
			const lines = this.#item(item);
			if (!list.ordered) return lines;
			const number = valueOf(item) ?? next;
			next = number + 1;
			return numbered(number, lines);
		});
	}

	/** The box of a task stands in its first paragraph, which may be empty. */
	#item({ checked, children }: ListItem): string[] {
		if (typeof checked !== 'boolean') return this.#inside(children);
		const box = checked ? TASKS.done : TASKS.open;
		const [first, ...others] = children;
		if (first?.type !== 'paragraph') return [box, ...this.#inside(children)];
		return [...linesOf(`${box} ${this.#inline(first)}`), ...this.#inside(others)];
	}

	#row(row: TableRow): string[] {
		return linesOf(row.children.map((cell) => this.#inline(cell).replace(ANY_SPACE, ' ')).join('\t'));
	}

	/** The text of phrases; a line ends in it at hard breaks alone. */
	#inline(node: Nodes): string {
		switch (node.type) {
			case 'break':
				return '\n';
			case 'html':
				return withoutComments(node.value).replace(ANY_SPACE, ' ');
			case 'image':
				return imageWords(node.alt, node.url).replace(ANY_SPACE, ' ');
			case 'imageReference':
				return imageWords(node.alt, this.#addressOf(node.identifier)).replace(ANY_SPACE, ' ');
			case 'footnoteReference':
				return `[${this.#numberOf(node.identifier)}]`;
			default:
				if ('value' in node) return node.value.replace(ANY_SPACE, ' ');
				return 'children' in node ? node.children.map((child) => this.#inline(child)).join('') : '';
		}
	}

	#numberOf(identifier: string): number {
		const id = identifier.toUpperCase();
		const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
		this.#numbers.set(id, number);
		return number;
	}

	#addressOf(identifier: string): string {
		const definition = this.#defined('definition', identifier.toUpperCase());
		return definition?.type === 'definition' ? definition.url : '';
	}

	/** What an identifier means: of two definitions, the first. */
	#defined(type: 'definition' | 'footnoteDefinition', id: string): Definition | FootnoteDefinition | undefined {
		if (this.#definitions === undefined) {
			const definitions = (this.#definitions = new Map<string, Definition | FootnoteDefinition>());
			visit(this.#tree, (node) => {
				if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
				const key = `${node.type} ${node.identifier.toUpperCase()}`;
				if (!definitions.has(key)) definitions.set(key, node);
			});
		}
		return this.#definitions.get(`${type} ${id}`);
	}
}

/** What stands before the words of a task. */
export const TASKS = { done: '☑', open: '☐' } as const;

/** The value that an item of an ordered list has by itself, as the tree says it to HTML. */
function valueOf({ data }: ListItem): number | undefined {
	const value = data?.hProperties?.['value'];
	return value === undefined ? undefined : Number(value);
}

/** The lines of an item with its number before the first, or the number by itself. */
function numbered(number: number, [first = '', ...others]: string[]): string[] {
	return [`${number}.${first === '' || first.startsWith('\t') ? '' : ' '}${first}`, ...others];
}

/** Lines with their white space folded, without those that hold nothing else. */
function linesOf(text: string): string[] {
	return text.split(/\r\n?|\n/).map(folded).filter((line) => line !== '');
}

function folded(line: string): string {
	const text = line.replace(SPACE, ' ').replace(/ ?\t ?/g, '\t');
	let end = text.length;
	// `trim` would take byte order marks, and an expression long for a line of tabs.
	while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
	return text.slice(text.startsWith(' ') ? 1 : 0, end);
}

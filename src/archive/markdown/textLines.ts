import type { Definition, FootnoteDefinition, List, ListItem, Nodes, Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutComments } from './comments.ts';
import { imageWords } from './images.ts';
import { asOneLine, linesOf } from './whiteSpace.ts';

/** What stands before the words of a task. */
export const TASKS = { done: '☑', open: '☐' } as const;

/** The lines of a tree's text, as `plainText` states them. */
export class TextLines {
	readonly #tree: Root;
	/** Numbers of the notes referred to so far, in the order in which they first were. */
	readonly #numbers = new Map<string, number>();
	/** The notes that the lines hold, in their order. */
	readonly notes: FootnoteDefinition[] = [];
	#definitions: Map<string, Definition | FootnoteDefinition> | undefined;

	constructor(tree: Root) {
		this.#tree = tree;
	}

	/** All of them, which can be asked once. */
	all(): string[] {
		const lines = [this.#inside(this.#tree.children)];
		// A note may refer to others, which come after it: a map is followed to an end that moves on.
		for (const [id, number] of this.#numbers) {
			const note = this.#defined('footnoteDefinition', id);
			if (note?.type !== 'footnoteDefinition') continue;
			this.notes.push(note);
			lines.push(numbered(number, this.#inside(note.children)));
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
			return numbered(next++, lines);
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
		return linesOf(row.children.map((cell) => asOneLine(this.#inline(cell))).join('\t'));
	}

	/** The text of phrases; a line ends in it at hard breaks alone. */
	#inline(node: Nodes): string {
		switch (node.type) {
			case 'break':
				return '\n';
			case 'html':
				return asOneLine(withoutComments(node.value));
			case 'image':
				return asOneLine(imageWords(node.alt, node.url));
			case 'imageReference':
				return asOneLine(imageWords(node.alt, this.#addressOf(node.identifier)));
			case 'footnoteReference':
				return `[${this.#numberOf(node.identifier)}]`;
			default:
				if ('value' in node) return asOneLine(node.value);
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

/** The lines of an item with its number before the first, or the number by itself. */
function numbered(number: number, [first = '', ...others]: string[]): string[] {
	return [`${number}.${first === '' || first.startsWith('\t') ? '' : ' '}${first}`, ...others];
}

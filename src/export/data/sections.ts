import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import { cutSections, type SectionName } from '../../archive/markdown/sections.ts';
import { serialise } from '../../import/markdown.ts';
import { entryFileOf } from '../../import/again/parts.ts';

/** The texts of an entry as they are written, in Markdown, without blank lines around them. */
export interface WrittenTexts {
	question: string;
	answer: string | undefined;
	more: string | undefined;
}

/**
 * The texts of an entry's file. Of a withdrawn answer there is nothing but what the question refers to.
 * @param text of a file that was found to have no error, with plain ends of lines
 * @throws Error where it has one
 */
export function writtenTexts(text: string, file: string, withdrawn: boolean): WrittenTexts {
	const parts = plainParts(text, file) ?? treeParts(text, file);
	const section = (name: SectionName): string | undefined => withoutBlankLines(parts.get(name) ?? '') || undefined;
	const question = section('question');
	if (question === undefined) throw new Error(`${file} has no question.`);
	if (withdrawn) return { question: withDefinitions(question, text, file), answer: undefined, more: undefined };
	return { question, answer: section('answer'), more: section('more') };
}

/** A line that may begin or end what reaches over several lines, or may head a section otherwise than with two number signs. */
const NOT_PLAIN = /^[ \t]*(?:>[ \t]*|[-+*][ \t]+|\d+[.)][ \t]+)*(?:`{3}|~{3}|<|=+[ \t]*$|-+[ \t]*$)|^[ \t]+#|\\$/m;
const HEADING = /^#{1,2}(?!#).*$/gm;

/** The sections of a body in which they can be told by their lines alone; undefined where they cannot. Parsing all of a large archive takes half a minute. */
function plainParts(text: string, file: string): ReadonlyMap<string, string> | undefined {
	const { body, faults } = readFrontMatter(text, file);
	if (faults.length > 0 || NOT_PLAIN.test(body)) return undefined;
	const parts = new Map<string, string>();
	let open: { name: string; from: number } = { name: 'question', from: 0 };
	for (const { 0: line, index } of body.matchAll(HEADING)) {
		const name = line === '## Answer' ? 'answer' : line === '## More info' ? 'more' : undefined;
		if (name === undefined || parts.has(name) || name === open.name) return undefined;
		parts.set(open.name, body.slice(open.from, index));
		open = { name, from: index + line.length };
	}
	parts.set(open.name, body.slice(open.from));
	return parts;
}

/** The same by the tree, for all others. */
function treeParts(text: string, file: string): ReadonlyMap<string, string> {
	const places = entryFileOf(text, file)?.places ?? [];
	return new Map(Array.from(places, ([name, { from, to }]) => [name, text.slice(from, to)]));
}

/** A text without blank lines around it. Other spaces than those of Markdown are words of it. */
function withoutBlankLines(text: string): string {
	return text.replace(/^(?:[ \t]*\n)+/, '').replace(/[ \t\n]+$/, '');
}

/** A question with the definitions that it refers to and that stand below it; what nothing in it leads to stays behind. */
function withDefinitions(question: string, text: string, file: string): string {
	const { body } = readFrontMatter(text, file);
	const { children } = cutSections(parseMarkdown(body), body, file, 0, false).question;
	const own = new Set(definitionsIn(parseMarkdown(question).children).map(keyOf));
	const below = definitionsIn(children).filter((node) => !own.has(keyOf(node)));
	const taken = new Set<Definition | FootnoteDefinition>();
	let nodes = children.filter((node) => !(below as RootContent[]).includes(node));
	while (nodes.length > 0) {
		const wanted = referencesIn(nodes);
		const found = below.filter((node) => wanted.has(keyOf(node)) && !taken.has(node));
		for (const node of found) taken.add(node);
		nodes = found;
	}
	return [question, ...below.filter((node) => taken.has(node)).map((node) => writtenDefinition(node, body))].join('\n\n');
}

/** A definition as it is written; one in a quotation or a list, whose lines begin with the marks of those, is written anew. */
function writtenDefinition(node: Definition | FootnoteDefinition, body: string): string {
	const { start, end } = node.position!;
	return start.column === 1 ? body.slice(start.offset, end.offset) : serialise({ type: 'root', children: [node] }).trimEnd();
}

/** The keys of definitions that nodes refer to. */
function referencesIn(children: RootContent[]): Set<string> {
	const wanted = new Set<string>();
	visit({ type: 'root', children } satisfies Root, (node) => {
		if (node.type === 'linkReference' || node.type === 'imageReference') wanted.add(`definition ${node.identifier}`);
		if (node.type === 'footnoteReference') wanted.add(`footnoteDefinition ${node.identifier}`);
	});
	return wanted;
}

function definitionsIn(children: readonly RootContent[]): (Definition | FootnoteDefinition)[] {
	return children.filter((node) => node.type === 'definition' || node.type === 'footnoteDefinition');
}

function keyOf({ type, identifier }: Definition | FootnoteDefinition): string {
	return `${type} ${identifier}`;
}

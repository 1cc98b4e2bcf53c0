import type { Link, List, Nodes, Paragraph, Parents, PhrasingContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../archive/markdown/parse.ts';
import { addressesIn } from '../archive/markdown/syntax/address.ts';

type Write = (tree: Nodes) => string;

/**
 * The tree made such that our Markdown reads as its words, whatever they are: marks that would be
 * signs beside what stands next to them are left out, lists without words too, lists side by side
 * become one, and bare addresses become links.
 */
export function readable(tree: Nodes, write: Write): Nodes {
	if (!('children' in tree)) return tree;
	const children = tidyLists(tree.children.map((child) => readable(child, write)));
	const whole = { ...tree, children } as Parents;
	// In a table, what stands before a bar in code cannot be told from what escapes it.
	if (whole.type === 'tableCell') whole.children = whole.children.flatMap((child) => (toString(child).includes('|') ? without(child, ['inlineCode']) : [child]));
	if (whole.type === 'paragraph' || whole.type === 'heading' || whole.type === 'tableCell') return { ...whole, children: phrasesOf(whole.children, write) };
	return whole;
}

function tidyLists(nodes: Nodes[]): Nodes[] {
	const tidy: Nodes[] = [];
	for (const node of nodes) {
		if ((node.type === 'list' && node.children.length === 0) || (node.type === 'listItem' && toString(node).trim() === '')) continue;
		const before = tidy.at(-1);
		if (node.type === 'list' && !node.ordered && before?.type === 'list' && !before.ordered) {
			tidy[tidy.length - 1] = { ...before, children: [...before.children, ...node.children] } satisfies List;
		} else tidy.push(node);
	}
	return tidy;
}

/** Marks that may go, from the first to go: what is struck out stays so, unless nothing else can be read. */
const MARKS = [['emphasis'], ['emphasis', 'inlineCode'], ['emphasis', 'inlineCode', 'strong'], ['emphasis', 'inlineCode', 'strong', 'delete']];
const ALL = new Set(['emphasis', 'inlineCode', 'strong', 'delete']);

function phrasesOf(children: readonly PhrasingContent[], write: Write): PhrasingContent[] {
	const linked = markedOnce(children).flatMap(withLinks);
	if (!children.some(({ type }) => ALL.has(type))) return linked;
	const reads = (phrases: PhrasingContent[]): boolean => {
		const paragraph: Paragraph = { type: 'paragraph', children: phrases };
		return folded(toString(parseMarkdown(write({ type: 'root', children: [paragraph] })))) === folded(toString(paragraph));
	};
	if (reads(linked)) return linked;
	const apart = spaced(linked);
	const fewer = [apart, ...MARKS.map((marks) => apart.flatMap((child) => without(child, marks)))];
	return fewer.find(reads) ?? fewer.at(-1)!;
}

/** Phrases with a space between what is struck out and letters or digits next to it. */
function spaced(phrases: readonly PhrasingContent[]): PhrasingContent[] {
	return phrases.flatMap((node, index) => {
		const before = phrases[index - 1];
		const inside = 'children' in node ? ({ ...node, children: spaced(node.children) } as PhrasingContent) : node;
		const touches = before && (before.type === 'delete' || node.type === 'delete') && /[\p{L}\p{N}]$/u.test(toString(before)) && /^[\p{L}\p{N}]/u.test(toString(node));
		return touches === true ? [{ type: 'text', value: ' ' } as const, inside] : [inside];
	});
}

/** Phrases in which nothing is marked twice in the same way, and what is marked alike side by side is so once. */
function markedOnce(phrases: readonly PhrasingContent[], marks: readonly string[] = []): PhrasingContent[] {
	const once: PhrasingContent[] = [];
	for (const node of phrases) {
		const before = once.at(-1);
		if (node.type !== 'delete' && node.type !== 'strong' && node.type !== 'emphasis') {
			once.push('children' in node ? ({ ...node, children: markedOnce(node.children, marks) }) : node);
			continue;
		}
		const children = markedOnce(node.children, [...marks, node.type]);
		if (marks.includes(node.type)) once.push(...children);
		else if (before?.type === node.type) once[once.length - 1] = { ...before, children: [...before.children, ...children] };
		else once.push({ ...node, children });
	}
	return once;
}

function folded(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function without(node: PhrasingContent, marks: readonly string[]): PhrasingContent[] {
	if (node.type === 'inlineCode') return marks.includes(node.type) ? [{ type: 'text', value: node.value }] : [node];
	if (!('children' in node)) return [node];
	const children = node.children.flatMap((child) => without(child, marks));
	return marks.includes(node.type) ? children : [{ ...node, children }];
}

function withLinks(node: PhrasingContent): PhrasingContent[] {
	if (node.type === 'link' || node.type === 'linkReference') return [node];
	if ('children' in node) return [{ ...node, children: node.children.flatMap(withLinks) }];
	if (node.type !== 'text') return [node];
	const pieces: (Text | Link)[] = [];
	let from = 0;
	for (const { index, address, url } of addressesIn(node.value)) {
		if (index > from) pieces.push({ type: 'text', value: node.value.slice(from, index) });
		pieces.push({ type: 'link', url, children: [{ type: 'text', value: address }] });
		from = index + address.length;
	}
	if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
	return pieces;
}

/** A letter or digit beside two stars or tildes, as a reference: elsewhere the marks might not hold beside it. */
const REFERENCE = /&#x([0-9A-F]+);(?=\*\*|~~)|(?<=\*\*|~~)&#x([0-9A-F]+);/g;

/** Markdown with letters in place of such references, where it reads the same. */
export function withPlainLetters(markdown: string): string {
	const plain = markdown.replace(REFERENCE, (reference, before?: string, after?: string) => {
		const letter = String.fromCodePoint(Number.parseInt(before ?? after!, 16));
		return /[\p{L}\p{N}]/u.test(letter) ? letter : reference;
	});
	if (plain === markdown) return markdown;
	return shapeOf(plain) === shapeOf(markdown) ? plain : markdown;
}

/** What a text reads as, as a string that is another for every other tree. */
function shapeOf(markdown: string): string {
	const tree = parseMarkdown(markdown);
	visit(tree, (node) => {
		delete node.position;
	});
	return JSON.stringify(tree);
}

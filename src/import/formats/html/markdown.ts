import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { cleanText } from '../../clean/cleanText.ts';
import { serialise } from '../../markdown.ts';
import { MarkdownText } from '../../row.ts';
import { DEEPEST, parsedHtml, tooMuch } from './bounds.ts';
import { joinLines } from './lineEnds.ts';
import { cutByNumbers } from './listNumbers.ts';

/** What becomes Markdown: GitHub's list, less pictures, forms and everything that is not text. */
const SCHEMA: Schema = {
	...defaultSchema,
	tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'input', 'picture', 'source'].includes(name)),
	attributes: { a: ['href'], code: [['className', /^language-./]], ol: ['start'], td: ['align'], th: ['align'] },
	protocols: { href: ['http', 'https', 'mailto', 'tel'] },
	strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'title'],
};

/** Level of the first heading in a section of an entry. */
const TOP_LEVEL = 3;

/** Markdown made of HTML, and what was put right or left out on the way. */
export interface FromHtml {
	markdown: MarkdownText;
	/** Sentences for a report. */
	findings: string[];
}

/** Turns HTML as one cell of a source holds it into Markdown; see {@link nodesToMarkdown}. */
export function htmlToMarkdown(html: string): FromHtml {
	const root = parsedHtml(html, true);
	return root ? nodesToMarkdown(root.children) : nothing(`Its elements stand more than ${DEEPEST} deep in each other`);
}

/**
 * Turns HTML into Markdown that can only hold text, lists, tables, quotations, code and links:
 * scripts, styles, frames and the like go, pictures leave their alternative text, links that are
 * not whole addresses their words. Headings are moved so that they begin at level 3. What is too large
 * or too deep for a text is left out whole.
 */
export function nodesToMarkdown(nodes: RootContent[]): FromHtml {
	const why = tooMuch(nodes);
	if (why !== undefined) return nothing(why);
	const findings: string[] = [];
	const root: Root = { type: 'root', children: structuredClone(nodes) };
	mendTexts(root, findings);
	joinLines(root);
	cutByNumbers(root);
	replacePictures(root, findings);
	unlinkRelative(root, findings);
	const tree = toMdast(sanitize(root, SCHEMA), { document: true });
	const depths: number[] = [];
	visit(tree, 'heading', ({ depth }) => void depths.push(depth));
	const top = Math.min(...depths);
	visit(tree, 'heading', (heading) => {
		heading.depth = Math.min(6, heading.depth - top + TOP_LEVEL) as 3 | 4 | 5 | 6;
	});
	return { markdown: new MarkdownText(serialise(tree)), findings };
}

function nothing(why: string): FromHtml {
	return { markdown: new MarkdownText(''), findings: [`${why}: all of it was left out.`] };
}

function mendTexts(root: Root, findings: string[]): void {
	visit(root, 'text', (node) => {
		const { text, mends } = cleanText(node.value);
		node.value = text;
		findings.push(...mends.map(({ message }) => message));
	});
}

function replacePictures(root: Root, findings: string[]): void {
	visit(root, 'element', (node, index, parent) => {
		if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
		findings.push(`The picture ${property(node, 'src')} was left out; its alternative text stays.`);
		parent.children.splice(index, 1, { type: 'text', value: property(node, 'alt') });
		return [SKIP, index + 1];
	});
}

function unlinkRelative(root: Root, findings: string[]): void {
	visit(root, 'element', (node, index, parent) => {
		if (!isRelativeLink(node) || !parent || index === undefined) return undefined;
		const href = property(node, 'href');
		if (href !== '') findings.push(`The link to ${href} was left out, as it is no whole address; its words stay.`);
		parent.children.splice(index, 1, ...node.children);
		return [SKIP, index];
	});
}

function isRelativeLink(node: Element): boolean {
	return node.tagName === 'a' && !/^(?:https?|mailto|tel):/i.test(property(node, 'href'));
}

/** The text of nodes on one line. */
export function textOf(nodes: readonly (Nodes | ElementContent)[]): string {
	return nodes.map((node) => toString(node)).join(' ').replace(/\s+/g, ' ').trim();
}

function property(node: Element, name: string): string {
	const value = node.properties[name];
	return typeof value === 'string' ? value : '';
}

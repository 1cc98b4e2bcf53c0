import type { Element, Root, RootContent } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';
import { visit } from 'unist-util-visit';
import { cleanText } from '../../clean/cleanText.ts';
import { serialise } from '../../markdown.ts';
import { MarkdownText } from '../../row.ts';
import { paragraphed, withPlainBlocks } from './blocks.ts';
import { DEEPEST, parsedHtml, tooMuch } from './bounds.ts';
import { withFormValues } from './forms.ts';
import { withoutHidden } from './hidden.ts';
import { joinLines } from './lineEnds.ts';
import { cutByNumbers } from './listNumbers.ts';
import { withFormulas } from './math.ts';
import { withReadings } from './ruby.ts';
import { withScripts } from './scripts.ts';
import { withPlainTables } from './tables.ts';
import { type HtmlFinding, replace, type Rewrite, text, textProperty } from './tree.ts';
import { wordsOf } from './words.ts';

/** What becomes Markdown: GitHub's list, less pictures, forms and everything that is not text. */
const SCHEMA: Schema = {
	...defaultSchema,
	tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'input', 'picture', 'source'].includes(name)),
	attributes: { a: ['href'], code: [['className', /^language-./]], ol: ['start'], td: ['align'], th: ['align'] },
	protocols: { href: ['http', 'https', 'mailto', 'tel'] },
	strip: ['script', 'style', 'template'],
};

/** Level of the first heading in a section of an entry. */
const TOP_LEVEL = 3;

/** Markdown made of HTML, and what was put right or left out on the way. */
export interface FromHtml {
	markdown: MarkdownText;
	findings: HtmlFinding[];
}

/** What makes HTML such that Markdown, or a line of text, can say it; in this order. */
const REWRITES: readonly Rewrite[] = [mendTexts, withoutHidden, withFormulas, withFormValues, withReadings, withScripts, withQuotes, replacePictures];

/** Turns HTML as one cell of a source holds it into Markdown; see {@link nodesToMarkdown}. */
export function htmlToMarkdown(html: string, base?: string): FromHtml {
	const root = parsedHtml(html, true);
	return root ? nodesToMarkdown(paragraphed(root.children), base) : nothing(`Its elements stand more than ${DEEPEST} deep in each other`);
}

/** Turns HTML as one cell of a source holds it into a line of text, for fields of one line. */
export function htmlToLine(html: string): { line: string; findings: HtmlFinding[] } {
	const root = parsedHtml(html, true);
	const why = root ? tooMuch(root.children) : `Its elements stand more than ${DEEPEST} deep in each other`;
	return root && why === undefined ? nodesToLine(root.children) : { line: '', findings: nothing(why!).findings };
}

/** The words of nodes on one line, without what is not shown. */
export function nodesToLine(nodes: readonly RootContent[]): { line: string; findings: HtmlFinding[] } {
	const root: Root = { type: 'root', children: structuredClone([...nodes]) };
	const findings: HtmlFinding[] = [];
	for (const rewrite of REWRITES) rewrite(root, findings);
	joinLines(root);
	return { line: wordsOf([root]), findings };
}

/**
 * Turns HTML into Markdown that can only hold text, lists, tables, quotations, code and links:
 * scripts, styles, frames and the like go, pictures leave their alternative text, links that are
 * not whole addresses their words. What Markdown has no form for is written so that it says the same
 * (10⁹, 5/6, 肝（かん）), and told; what is left out is told with its words. Headings are moved so that
 * they begin at level 3. What is too large or too deep for a text is left out whole.
 * @param base the address that relative links are completed with
 */
export function nodesToMarkdown(nodes: RootContent[], base?: string): FromHtml {
	const why = tooMuch(nodes);
	if (why !== undefined) return nothing(why);
	const findings: HtmlFinding[] = [];
	const root: Root = { type: 'root', children: structuredClone(nodes) };
	if (base !== undefined) completeLinks(root, base);
	for (const rewrite of [...REWRITES, withPlainTables, withPlainBlocks, unlinkRelative]) rewrite(root, findings);
	joinLines(root);
	cutByNumbers(root);
	const tree = toMdast(sanitize(root, SCHEMA), { document: true });
	const depths: number[] = [];
	visit(tree, 'heading', ({ depth }) => void depths.push(depth));
	const top = Math.min(...depths);
	visit(tree, 'heading', (heading) => {
		heading.depth = Math.min(6, heading.depth - top + TOP_LEVEL) as 3 | 4 | 5 | 6;
	});
	return { markdown: new MarkdownText(serialise(tree)), findings };
}

/** Writes the marks that browsers show around a quotation in a line, in code, too, where its element is lost. */
function withQuotes(root: Root): void {
	replace(root, ({ tagName }) => tagName === 'q', ({ children }) => [text('"'), ...children, text('"')]);
}

function nothing(why: string): FromHtml {
	return { markdown: new MarkdownText(''), findings: [{ kind: 'flagged', rule: 'html-left-out', message: `${why}: all of it was left out.` }] };
}

function mendTexts(root: Root, findings: HtmlFinding[]): void {
	visit(root, 'text', (node) => {
		const { text, mends } = cleanText(node.value);
		node.value = text;
		findings.push(...mends.map((mend) => ({ kind: 'mended' as const, ...mend })));
	});
}

function replacePictures(root: Root, findings: HtmlFinding[]): void {
	replace(root, ({ tagName }) => tagName === 'img', (node) => {
		const words = textProperty(node, 'alt').trim();
		findings.push(leftOut(`The picture ${textProperty(node, 'src')} was left out${words === '' ? '' : '; its alternative text stays'}.`));
		return [text(words === '' ? '' : ` ${words} `)];
	});
}

/** Makes whole addresses of links that lead elsewhere on the source's own site. */
function completeLinks(root: Root, base: string): void {
	visit(root, 'element', (node) => {
		const href = textProperty(node, 'href').trim();
		if (!isRelativeLink(node) || href === '' || href.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(href)) return;
		node.properties['href'] = URL.parse(href, base)?.href ?? href;
	});
}

function unlinkRelative(root: Root, findings: HtmlFinding[]): void {
	replace(root, isRelativeLink, (node) => {
		const href = textProperty(node, 'href');
		if (href !== '') findings.push(leftOut(`The link to ${href} was left out, as it is no whole address; its words stay.`));
		return node.children;
	});
}

function isRelativeLink(node: Element): boolean {
	return node.tagName === 'a' && !/^(?:https?|mailto|tel):/i.test(textProperty(node, 'href'));
}

function leftOut(message: string): HtmlFinding {
	return { kind: 'flagged', rule: 'html-left-out', message };
}

import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, RootContent } from 'hast';
import { expect, it } from 'vitest';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { plainText } from '../../../../src/archive/markdown/text.ts';
import { arbitraryMarkdown } from '../../../arbitrary/markdown.ts';

it.each([
	['blocks stand on lines of their own', 'One\ntwo.\n\n# Three\n\n- four\n- five\n  - six', 'One two.\nThree\nfour\nfive\nsix'],
	['marks are gone, their words stay', 'a **b** *c* ~~d~~ `e` [f](https://g.example) ![h](/i.png)', 'a b c d e f h'],
	['a hard break ends a line', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
	['cells of a table stand apart, empty ones too', '| a | b |\n|---|---|\n| c *d* | e |\n| | f |', 'a\tb\nc d\te\n\tf'],
	['cells that the first row has no place for are there', '| a |\n|---|\n| 5 mg | 10 mg |', 'a\n5 mg\t10 mg'],
	['HTML reads as it is written, comments not at all', 'x <b>y</b> <!-- z -->\n\n<!-- only -->', 'x <b>y</b>'],
	['code keeps its words, lines and tabs', '```\na  b\n\n\tc\n```', 'a b\n\tc'],
	['a rule says nothing', 'a\n\n---\n\nb', 'a\nb'],
	['entities are read', 'a &amp; b &lt;c&gt;', 'a & b <c>'],
	['white space is one space, and no more than white space', 'a&nbsp; b　c\uFEFF d', 'a b c\uFEFF d'],
	['numbers of items stand before them', '7. a\n8. b\n   1. c\n\n      d', '7. a\n8. b\n1. c\nd'],
	['an item that begins with a list has both numbers', '1. 1. a\n\n   b\n2. c', '1. 1. a\nb\n2. c'],
	['an empty item has its number', '1.\n2. a', '1.\n2. a'],
	['a number of a year at the beginning stays', 'It was found in\n\n2009. Then nothing.', 'It was found in\n2009. Then nothing.'],
	['tasks have their boxes', '- [ ] a\n- [x] b', '☐ a\n☑ b'],
	['an image from elsewhere without a text reads as its address', '![](https://e.example/é.png) ![](/own.png)', 'https://e.example/é.png'],
	['references read as their words', 'a [b][c] ![d][c]\n\n[c]: https://e.example', 'a b d'],
	['footnotes stand at the end, by their numbers', 'It is.[^b] Or[^a] not.[^b]\n\n[^a]: Second.\n[^b]: First,\n\n    - more[^c]\n[^c]: Third.', 'It is.[1] Or[2] not.[1]\n1. First,\nmore[3]\n2. Second.\n3. Third.'],
	['a number before a footnote stays what it is', 'Take 5[^1] mg.\n\n[^1]: A day.', 'Take 5[1] mg.\n1. A day.'],
	['a footnote that nothing refers to is not shown', 'a\n\n[^1]: b', 'a'],
	['a footnote that is not there reads as it is written', 'a[^1]', 'a[^1]'],
])('%s', (_, markdown, text) => {
	expect(plainText(parseMarkdown(markdown))).toBe(text);
});

it('is, for any Markdown, what stands in the HTML', () => {
	const compile = htmlCompiler('/');
	fc.assert(
		fc.property(arbitraryMarkdown, (markdown) => {
			const tree = parseMarkdown(markdown);
			const html = compile(tree, 'answer', { file: 'entries/hepatology/2017/a.md', root: '/' });
			expect(plainText(tree)).toBe(readHtml(html));
		}),
		{ numRuns: 300 },
	);
});

const BLOCKS = new Set(['p', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ol', 'ul', 'li', 'table', 'tr', 'div', 'section', 'hr']);

/** HTML read element by element, with no look at the Markdown: a naive `innerText` with numbers and alternative texts. */
function readHtml(html: string): string {
	const read = (nodes: readonly (RootContent | ElementContent)[], inCode: boolean): string =>
		nodes.map((node) => (node.type === 'text' ? textOf(node.value, inCode) : node.type === 'element' ? elementText(node, inCode) : '')).join('');
	const textOf = (value: string, inCode: boolean): string => (inCode ? value : value.replace(/[^\S\uFEFF]+/g, ' '));
	const elementText = (element: Element, inCode: boolean): string => {
		const { tagName, properties, children } = element;
		if (properties['role'] === 'doc-backlink') return '';
		if (tagName === 'br') return '\n';
		if (tagName === 'img') return textOf(properties['alt'] ?? '', false);
		if (tagName === 'tr') return `\n${children.flatMap((cell) => (cell.type === 'element' ? [read(cell.children, false).trim()] : [])).join('\t')}\n`;
		if (tagName === 'table' || tagName === 'thead' || tagName === 'tbody') return children.map((child) => (child.type === 'element' ? elementText(child, false) : '')).join('');
		const text = tagName === 'ol' ? numberedText(element) : read(children, inCode || tagName === 'pre');
		return BLOCKS.has(tagName) ? `\n${text}\n` : text;
	};
	const numberedText = ({ properties, children }: Element): string => {
		let next = Number(properties['start'] ?? 1);
		return children.map((item) => {
			if (item.type !== 'element') return '';
			const number = next++;
			const lines = foldedLines(elementText(item, false));
			if (lines.length === 0) return `\n${number}.\n`;
			return `\n${number}.${lines[0]!.startsWith('\t') ? '' : ' '}${lines.join('\n')}\n`;
		}).join('');
	};
	return foldedLines(read(fromHtml(html, { fragment: true }).children, false)).join('\n');
}

function foldedLines(text: string): string[] {
	return text.split('\n').flatMap((line) => {
		const folded = line.replace(/[^\S\t\uFEFF]+/g, ' ').replace(/ ?\t ?/g, '\t').replace(/^ | $|[ \t]+$/g, '');
		return folded === '' ? [] : [folded];
	});
}

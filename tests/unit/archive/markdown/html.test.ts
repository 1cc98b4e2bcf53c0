import { fromHtml } from 'hast-util-from-html';
import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { sanitizeSchema } from '../../../../src/archive/markdown/sanitizeSchema.ts';

const place = { file: 'entries/hepatology/2017/a.md', root: '/' };
const compile = htmlCompiler('/');
const html = (markdown: string): string => compile(parseMarkdown(markdown), 'answer', place);

function elements(markup: string): Element[] {
	const found: Element[] = [];
	const tree: Root = fromHtml(markup, { fragment: true });
	visit(tree, 'element', (node) => {
		found.push(node);
	});
	return found;
}

const HOSTILE = [
	'<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<iframe src="//evil.example">',
	'[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](data:text/html,<script>1</script>)', '![x](javascript:alert(1))',
	'![x](https://evil.example/pixel.png)', '<style>*{}</style>', '<svg onload=alert(1)>', '[x](vbscript:x)', '<div style="x">', 'https://a.example',
	'<form action=x>', '[x](//evil.example)', '&#106;avascript:alert(1)', '\n\n', '\n', '- ', '> ', '# ', '`', '*', '[', ']', '(', ')', '|', 'a', '<!-- ', ' -->', '"', "'",
];

describe('what comes out of Markdown', () => {
	it('holds allowed elements and attributes only, whatever went in', () => {
		const allowed = new Set([...sanitizeSchema.tagNames!, 'div']);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...HOSTILE), { maxLength: 20 }).map((pieces) => pieces.join('')), (markdown) => {
				for (const { tagName, properties } of elements(html(markdown))) {
					expect(allowed).toContain(tagName);
					for (const name in properties) expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$/i);
					expect(properties['href'] ?? '').not.toMatch(/^\s*(?:javascript|vbscript|data):/i);
					if (tagName === 'img') expect(properties['src']).toMatch(/^\/(?!\/)/);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('shows HTML as it was written', () => {
		expect(html('a <b>bold</b> <script>alert(1)</script>')).toBe('<p>a &#x3C;b>bold&#x3C;/b> &#x3C;script>alert(1)&#x3C;/script></p>');
	});

	it('leaves comments out', () => {
		expect(html('a <!-- b --> c\n\n<!-- d -->')).toBe('<p>a  c</p>');
	});

	it('gives headings ids that begin with the section, so that no id meets another', () => {
		expect(html('### Location\n\n### Location')).toBe('<h3 id="answer-location">Location</h3>\n<h3 id="answer-location-1">Location</h3>');
	});

	it('tells other sites nothing and lends them no standing', () => {
		expect(html('[x](https://other.example/a)')).toBe('<p><a href="https://other.example/a" rel="nofollow noopener noreferrer">x</a></p>');
	});

	it('makes a link of an image from elsewhere', () => {
		expect(html('![a scan](https://other.example/a.png)')).toBe(
			'<p><a href="https://other.example/a.png" rel="nofollow noopener noreferrer">a scan</a></p>',
		);
		expect(html('![a scan](/images/a.png)')).toBe('<p><img src="/images/a.png" alt="a scan" loading="lazy"></p>');
	});

	it('makes words of an image from elsewhere in a link, which can hold no other', () => {
		expect(html('[![a scan](https://other.example/a.png)](/q/2017/a/)')).toBe('<p><a href="/q/2017/a/">a scan</a></p>');
	});

	it.each([
		['HTML between blocks is a block', 'a\n\n<b>\n\n<i>', '<p>a</p>\n<p>&#x3C;b></p>\n<p>&#x3C;i></p>'],
		['paragraphs of an item that a comment parts stay two', '- a\n  <!-- c -->\n  b', '<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>'],
		['a heading of a level that is the page\'s is one of a text', '> # a', '<blockquote>\n<h3 id="answer-a">a</h3>\n</blockquote>'],
	])('%s', (_, markdown, expected) => {
		expect(html(markdown)).toBe(expected);
	});

	it('shows cells that the first row of a table has no place for', () => {
		const cells = elements(html('| a |\n|--:|\n| b | c |')).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
		expect(cells.map(({ tagName, children }) => [tagName, children.length])).toEqual([['th', 1], ['th', 0], ['td', 1], ['td', 1]]);
	});

	it('shows tasks as ballot boxes', () => {
		expect(html('- [x] done\n- [ ] open')).toMatch(/<li>\s*☑ done<\/li>\s*<li>\s*☐ open<\/li>/);
	});

	it('gives footnotes roles in place of words, which would be in one language', () => {
		expect(html('a[^1]\n\n[^1]: b')).toMatchInlineSnapshot(`
			"<p>a<sup><a href="#answer-fn-1" id="answer-fnref-1" role="doc-noteref">[1]</a></sup></p>
			<div data-footnotes class="footnotes" role="doc-endnotes">
			<ol>
			<li id="answer-fn-1">
			<p>b <a href="#answer-fnref-1" aria-label="↩ 1" class="data-footnote-backref" role="doc-backlink">↩</a></p>
			</li>
			</ol>
			</div>"
		`);
	});

	it('names footnotes after the section', () => {
		const ids = elements(html('a[^1]\n\n[^1]: b')).flatMap(({ properties }) => properties['id'] ?? []);
		expect(ids.length).toBeGreaterThan(1);
		for (const id of ids) expect(id).toMatch(/^answer-/);
	});
});

import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../../src/import/formats/html/markdown.ts';
import { MARKUP } from '../../../../src/import/formats/markup.ts';
import { afterSelectors, parseHtml } from '../../../../src/import/formats/html/parse.ts';
import { parseMapping } from '../../../../src/import/mapping/read.ts';
import { Mapper } from '../../../../src/import/mapping/mapper.ts';
import { read } from './rows.ts';

const markdown = (html: string): string => htmlToMarkdown(html).markdown.markdown;

describe('htmlToMarkdown', () => {
	it('keeps paragraphs, lists, tables, emphasis and whole links', () => {
		expect(markdown('<p>One<br>two</p><ul><li>a<li><em>b</em></ul><table><tr><th>x<th>y</table><a href="https://a.example/b">c</a>')).toMatchInlineSnapshot(`
			"One\\
			two

			- a
			- *b*

			| x | y |
			| - | - |

			[c](https://a.example/b)
			"
		`);
	});

	it.each([
		['<div>one<div></div>two</div>', 'one\\\ntwo\n'], ['one<p></p> <p></p>two', 'one\\\ntwo\n'], ['<p>one</p><p></p><p>two</p>', 'one\n\ntwo\n'], ['<h2></h2><p>one</p>', 'one\n'],
		['<p><a href="https://a.example/y">one <span style="display:block"><a href="https://a.example/x">2</a> 3</span></a></p>', 'one\\\n[2](https://a.example/x) 3\n'],
	])('parts words as a block without any does: %s', (html, expected) => {
		expect(htmlToMarkdown(html).markdown.markdown).toBe(expected);
	});

	it('keeps text that looks like Markdown as text', () => {
		expect(markdown('<p># 1 *b* &lt;i&gt; [x](y)</p>')).toMatchInlineSnapshot(`
			"\\# 1 \\*b\\* \\<i> \\[x]\\(y)
			"
		`);
	});

	it('leaves out what is too deep or too much for a text, and says so', () => {
		const left = (html: string): unknown => [htmlToMarkdown(html).markdown.markdown, ...htmlToMarkdown(html).findings.map(({ message }) => message)];
		expect(left('<div>'.repeat(251) + 'x')).toEqual(['', 'Its elements stand more than 250 deep in each other: all of it was left out.']);
		expect(left('<ul><li>'.repeat(60_000) + 'x')).toEqual(['', 'Its elements stand more than 250 deep in each other: all of it was left out.']);
		expect(left('<b>x</b>'.repeat(20_001))).toEqual(['', 'It holds more than 20,000 elements: all of it was left out.']);
		expect(left('<blockquote>'.repeat(120) + 'x')).toEqual([`${'> '.repeat(120)}x\n`]);
	});

	it('moves headings below those of the entry', () => {
		expect(markdown('<h1>A</h1><h2>B</h2><h4>C</h4>')).toBe('### A\n\n#### B\n\n###### C\n');
		expect(markdown('<h5>A</h5>')).toBe('### A\n');
	});

	it('lets nothing through that runs, frames or fetches', () => {
		const hostile =
			'<p onclick="x()">a<script>alert(1)</script><style>p{}</style><iframe src="//x"></iframe><svg><script>1</script></svg><a href="javascript:x()">b</a><img src="//x/y.png" alt="liver" onerror="x()"><form><input value="c"></form><a href="/in">d</a><!-- e --></p>';
		const { markdown: { markdown: text }, findings } = htmlToMarkdown(hostile);
		expect(text).toBe('a b liver\n\nc\n\nd\n');
		expect(findings.map(({ message }) => message)).toMatchInlineSnapshot(`
			[
			  "<iframe> of //x was left out.",
			  "The picture //x/y.png was left out; its alternative text stays.",
			  "The link to /in was left out, as it is no whole address; its words stay.",
			  "The link to javascript:x() was left out, as it is no whole address; its words stay.",
			]
		`);
	});

	it('mends letters on the way', () => {
		expect(htmlToMarkdown('<p>donâ€™t</p>')).toMatchObject({
			markdown: { markdown: 'don’t\n' },
			findings: [{ kind: 'mended', rule: 'mojibake', message: 'UTF-8 read as Windows-1252 put right in 1 place.' }],
		});
	});
});

const MAPPING = `
page: article
fields:
  id: { from: article, attribute: data-id }
  title: h1
  question: .question
  answer: [.answer, .addition]
  asker: { from: .meta, match: '^(\\S+),' }
  date: { from: time, attribute: datetime }
  doctor: .doctor
  specialty: .breadcrumb a:last-child
  topics: .tags li
`;

const PAGES = `<!doctype html><title>Old site</title>
<article data-id="q-7"><p class="breadcrumb"><a>Home</a> <a>Dietetics</a></p>
<h1> Is  tea fine? </h1><p class="meta">mo, guest</p><time datetime="2019-02-03">3 Feb</time>
<div class="question"><p>I like tea.<p>Much.</div>
<b class="doctor">Dr. Ana Lima</b><div class="answer"><p>Yes.</div><div class="addition"><p>In moderation.</div>
<ul class="tags"><li>Tea<li>Hot drinks</ul></article>
<article data-id="q-8"></article>`;

async function* chunks(text: string): AsyncGenerator<string> {
	yield await Promise.resolve(text);
}

describe('parseHtml', () => {
	it('follows the selectors of a mapping', async () => {
		const mapping = parseMapping(MAPPING, 'm.yml');
		const rows = await Array.fromAsync(parseHtml(chunks(PAGES), 'a.html', mapping));
		const mapper = new Mapper(afterSelectors(mapping), MARKUP);
		const mapped = rows.map((row) => (row.kind === 'row' ? mapper.map(row) : row));
		expect(mapped[0]).toMatchObject({
			line: 2,
			values: {
				id: 'q-7',
				title: 'Is tea fine?',
				question: { markdown: 'I like tea.\n\nMuch.\n' },
				answer: { markdown: 'Yes.\n\nIn moderation.\n' },
				asker: 'mo',
				date: '2019-02-03',
				doctor: 'Dr. Ana Lima',
				specialty: 'Dietetics',
				topics: ['Tea', 'Hot drinks'],
			},
		});
		expect(mapped[1]).toMatchObject({ values: { id: 'q-8' } });
	});

	it('needs a mapping, and selectors that are some', async () => {
		const parse = (yaml: string): Promise<unknown[]> =>
			read(parseHtml(chunks('<p>x'), 'a.html', parseMapping(yaml, 'm.yml')));
		await expect(parse('{}')).rejects.toThrowErrorMatchingInlineSnapshot(`[ImportError: a.html is HTML, and no mapping says where its fields are.]`);
		await expect(parse('fields: { title: "a[" }')).rejects.toThrow('"a[" is no CSS selector');
		expect(await parse('page: article\nfields: { title: h1 }')).toMatchInlineSnapshot(`
			[
			  "a.html:1:1: no-page: Nothing in this file matches "article", which the mapping gives for a page. Correct "page" in the mapping.",
			]
		`);
	});
});

it('writes the marks around a quotation in a line, in code, too', () => {
	expect(htmlToMarkdown('<p>he said <q>no <q>more</q></q></p>').markdown.markdown.trim()).toBe('he said "no "more""');
	expect(htmlToMarkdown('<pre>take\n1<q>a day</q></pre>').markdown.markdown.trim()).toBe('```\ntake\n1"a day"\n```');
});

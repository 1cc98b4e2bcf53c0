import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/archive/markdown/parse.ts';
import { htmlToMarkdown } from '../../../src/import/formats/html/markdown.ts';

const markdown = (html: string): string => htmlToMarkdown(html).markdown.markdown.trim();
const bare = (text: string): string => text.replace(/\s/g, '');

describe('HTML as our Markdown', () => {
	it.each([
		['<ul><li>5 mg</li></ul>', '* 5 mg'],
		['<ul><li>-6.25</li><li>5</li></ul>', '- -6.25\n- 5'],
		['<ul><li>a<ul><li>5 mg</li></ul></li></ul>', '- a\n  * 5 mg'],
		['<ul><li>5</li></ul><ul><li>6</li></ul>', '* 5\n* 6'],
		['<ul><li></li></ul>', ''],
		['<blockquote>40 mg</blockquote>', '>\n> 40 mg'],
		['<p>5<em>3</em>7</p>', '537'],
		['<p>take <del>10</del>5 mg</p>', 'take ~~10~~5 mg'],
		['<p>1<s>10</s>5 mg</p>', '1 ~~10~~ 5 mg'],
		['<p>x<b>「重要」</b>的</p>', 'x**「重要」**的'],
		['<p>see https://liver.example.org/a_b，裡面</p>', 'see <https://liver.example.org/a_b>，裡面'],
		['<p>a_b@liver.example.org</p>', '<a_b@liver.example.org>'],
		['<p>自動\n  換行</p>', '自動換行'],
		['<p>two\nlines</p>', 'two lines'],
		['<ol><li value="3">a</li><li value="7">b</li><li>c</li></ol>', '3. a\n\n7) b\n8) c'],
		['<ol reversed><li>a</li><li>b</li></ol>', '2. a\n\n1) b'],
		['<ol start="2017"><li>a</li><li>b</li></ol>', '2017. a\n2018. b'],
	])('writes %s', (html, expected) => {
		expect(markdown(html)).toBe(expected);
	});

	it('loses and adds no character, whatever is marked', () => {
		const words = fc.constantFrom('5', '40', 'mg', '重要', '的', '「」', '，', '(', ')', '*', '**', '_', '~', '~~', '`', '>', '- ', '1. ', '2009. ', '[a]', '(b)', '.', ' ', ' ', '\n', 'ก', '&amp;', '|', '#', '\\', 'https://a.example', 'a@b.example');
		const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
		const { inline } = fc.letrec<{ inline: string }>((tie) => ({
			inline: fc.oneof(
				{ maxDepth: 2 },
				text,
				fc.tuple(fc.constantFrom('em', 'strong', 'del', 'code', 'b'), fc.array(tie('inline'), { minLength: 1, maxLength: 3 })).map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
			),
		}));
		const phrases = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
		const block = fc.oneof(
			phrases.map((inside) => `<p>${inside}</p>`),
			phrases.map((inside) => `<blockquote><p>${inside}</p></blockquote>`),
			fc.array(phrases, { minLength: 1, maxLength: 3 }).map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
			fc.array(phrases, { minLength: 2, maxLength: 3 }).map((items) => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`),
			fc.array(phrases, { minLength: 2, maxLength: 3 }).map((cells) => `<table><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr></table>`),
		);
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
				const html = blocks.join('');
				const wanted = html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
				expect(bare(toString(parseMarkdown(markdown(html))))).toBe(bare(wanted));
			}),
			{ numRuns: 500 },
		);
	}, 60_000);
});

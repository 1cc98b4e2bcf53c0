import { describe, expect, it } from 'vitest';
import { contentAddress } from '../../../../src/archive/markdown/links.ts';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';

const place = { file: 'entries/hepatology/2017/a.md', root: '/' };

describe('contentAddress', () => {
	it.each([
		['b.md', '/q/2017/b/'],
		['../2018/c.md#answer-dose', '/q/2018/c/#answer-dose'],
		['../../surgery/2019/d.md', '/q/2019/d/'],
		['../../../doctors/lin-demo.md', '/doctors/lin-demo/'],
		['../../../specialties/surgery.md', '/surgery/'],
		['../../../topics/surgery/hernia.md', '/surgery/hernia/'],
	])('%s leads to %s', (href, address) => {
		expect(contentAddress(href, place)).toBe(address);
	});

	it('stays in the language of the text', () => {
		expect(contentAddress('b.md', { ...place, root: '/zh-hant/' })).toBe('/zh-hant/q/2017/b/');
	});

	it.each(['https://a.example/b.md', '/q/2017/b/', '#answer', 'b.html', '../../../site.md', '../../../../outside.md'])('%s is no content file', (href) => {
		expect(contentAddress(href, place)).toBeUndefined();
	});
});

describe('links under a base path', () => {
	const compile = htmlCompiler('/archive/');
	const html = (markdown: string): string => compile(parseMarkdown(markdown), 'answer', place);

	it.each([
		['[x](b.md)', '/archive/q/2017/b/'],
		['[x](/search/)', '/archive/search/'],
		['[x](#answer)', '#answer'],
		['[x](mailto:a@b.example)', 'mailto:a@b.example'],
		['[x](//other.example/)', '//other.example/'],
	])('%s leads to %s', (markdown, href) => {
		expect(html(markdown)).toContain(`href="${href}"`);
	});

	it('reach images', () => {
		expect(html('![x](/images/a.png)')).toContain('src="/archive/images/a.png"');
	});
});

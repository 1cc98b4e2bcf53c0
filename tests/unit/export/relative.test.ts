import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressRewriter } from '../../../src/export/portable/relative.ts';
import { PORTABLE_BASE } from '../../../src/site/portable.ts';

const ORIGIN = 'https://lamp.example';
const HOME = 'https://lamp.example/answers/';

function rewriting(files: readonly string[], place: string, text: string): string {
	return addressRewriter(ORIGIN, { has: (file) => files.includes(file), home: HOME })(place, text);
}

test('an address leads to the file, from where the page is', () => {
	const files = ['index.html', 'q/2017/awake/index.html', 'q/2018/tea/index.html', 'a/logo.svg'];
	const page = (path: string): string => `<a href="${PORTABLE_BASE}${path}">x</a>`;
	expect(rewriting(files, 'q/2017/awake/index.html', page('q/2018/tea/'))).toBe('<a href="../../2018/tea/index.html">x</a>');
	expect(rewriting(files, 'q/2017/awake/index.html', page('q/2018/tea/#answer'))).toBe('<a href="../../2018/tea/index.html#answer">x</a>');
	expect(rewriting(files, 'q/2017/awake/index.html', page(''))).toBe('<a href="../../../index.html">x</a>');
	expect(rewriting(files, 'q/2017/awake/index.html', page('q/2017/awake/'))).toBe('<a href="index.html">x</a>');
	expect(rewriting(files, 'index.html', page('a/logo.svg'))).toBe('<a href="a/logo.svg">x</a>');
});

test('what is not in the copy leads to the site itself', () => {
	expect(rewriting(['index.html'], 'index.html', `<a href="${PORTABLE_BASE}q/2018/tea/#a">`)).toBe(`<a href="${HOME}q/2018/tea/#a">`);
});

test('canonical addresses, citations and letters are those of the site itself', () => {
	const address = `${ORIGIN}${PORTABLE_BASE}q/2018/tea/`;
	const text = `<link rel="canonical" href="${address}"><p>At ${address}.</p><a href="mailto:a@b.example?body=${encodeURIComponent(address)}">`;
	const own = `${HOME}q/2018/tea/`;
	expect(rewriting(['q/2018/tea/index.html'], 'q/2018/tea/index.html', text)).toBe(`<link rel="canonical" href="${own}"><p>At ${own}.</p><a href="mailto:a@b.example?body=${encodeURIComponent(own)}">`);
});

test('addresses in data, in sets of pictures, in styles and in pages that lead on', () => {
	const files = ['search/index.html', 'a.png', 'b.png', 'f/x.woff2', 'q/1/index.html'];
	const data = (path: string): string => `<div data-x="{&quot;all&quot;:&quot;${path}&quot;}">`;
	expect(rewriting(files, 'de/index.html', data(`${PORTABLE_BASE}search/`))).toBe(data('../search/index.html'));
	expect(rewriting(files, 'index.html', `<img srcset="${PORTABLE_BASE}a.png 1x, ${PORTABLE_BASE}b.png 2x">`)).toBe('<img srcset="a.png 1x, b.png 2x">');
	expect(rewriting(files, 'a/s.css', `url(${PORTABLE_BASE}f/x.woff2)`)).toBe('url(../f/x.woff2)');
	expect(rewriting(files, 'old/x/index.html', `content="0; url=${PORTABLE_BASE}q/1/"`)).toBe('content="0; url=../../q/1/index.html"');
});

test('names with letters, escapes and signs of their own', () => {
	const files = ['public/résumé & more.pdf', 'public/100%.pdf'];
	expect(rewriting(files, 'q/x/index.html', `<a href="${PORTABLE_BASE}public/r%C3%A9sum%C3%A9%20&amp;%20more.pdf">`)).toBe('<a href="../../public/r%C3%A9sum%C3%A9%20&amp;%20more.pdf">');
	expect(rewriting(files, 'index.html', `<a href="${PORTABLE_BASE}public/100%.pdf">`)).toBe('<a href="public/100%.pdf">');
});

test('whatever the folders, a browser comes to the file', () => {
	const segment = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
	const place = fc.array(segment, { maxLength: 4 }).map((segments) => [...segments, 'index.html'].join('/'));
	fc.assert(fc.property(place, place, (from, to) => {
		const [, href = ''] = /href="([^"]*)"/.exec(rewriting([to], from, `<a href="${PORTABLE_BASE}${to.replace(/index\.html$/, '')}">`)) ?? [];
		expect(new URL(href, `file:///stick/${from}`).pathname).toBe(posix.join('/stick', to));
	}));
});

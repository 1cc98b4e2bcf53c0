import { describe, expect, test } from 'vitest';
import { ANY_BASE, withBase } from '../../../../src/build/rendering/sitePath.ts';

const without = ANY_BASE.replace(/\/$/, '');

describe('the base path in compiled templates', () => {
	test.each([
		['/', `a="${ANY_BASE}_astro/a.js"`, 'a="/_astro/a.js"'],
		['/', `a="${without}"+b`, 'a=""+b'],
		['/answers/', `a="${ANY_BASE}_astro/a.js"`, 'a="/answers/_astro/a.js"'],
		['/answers/', `a="${without}"+b`, 'a="/answers"+b'],
		['/of/many/', `url(${ANY_BASE}a.css) ${ANY_BASE}`, 'url(/of/many/a.css) /of/many/'],
	])('%s stands where it was left open', (base, text, placed) => {
		expect(withBase(text, base)).toBe(placed);
	});

	test.each([['/', String.raw`/^\/([^/]+?)\/$/`], ['/of/many/', String.raw`/^\/of\/many\/([^/]+?)\/$/`]])('%s is escaped in a regular expression', (base, placed) => {
		const mark = ANY_BASE.replaceAll('/', String.raw`\/`);
		expect(withBase(String.raw`/^${mark}([^/]+?)\/$/`, base)).toBe(placed);
	});

	test('in a form that nobody foresaw is no silent fault', () => {
		expect(() => withBase(`length=${ANY_BASE.slice(1)}`, '/answers/')).toThrow(/^The base path stands in compiled templates in a form that is not known: length=/);
	});
});

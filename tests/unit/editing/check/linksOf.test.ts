import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { malformedAddress } from '../../../../src/editing/check/addresses.ts';
import { linksOf } from '../../../../src/editing/check/linksOf.ts';
import { faultText } from '../../../../src/editing/check/report/text.ts';
import { textOf } from './entry.ts';

/** What an editor reads of the links of a question. */
function read(question: string): string {
	const { source, file, body } = textOf(question);
	const { findings } = linksOf(source.tree, file, body);
	return `\n${findings.map((fault) => faultText(fault, { content: 'content', lineOf: (_, line) => file.line(line), colours: false })).join('\n\n')}\n`;
}

/** The line as it would be mended, and whether `--fix` does so by itself. */
function mended(question: string): string[] {
	const { source, file, body } = textOf(question);
	return linksOf(source.tree, file, body).findings.map(({ mended: line, safe }) => `${line ?? '–'}${safe ? '' : ' (look)'}`);
}

describe('a link that is miswritten', () => {
	it('lacks a slash, has too many, or has them lean the wrong way', () => {
		expect(read('See [the leaflet](http:/example.org/leaflet).')).toMatchInlineSnapshot(`
			"
			content/entries/s/2017/a.md:8:19 error link-malformed
			  The address begins with "http:/", not with "http://".
			  Write the whole address as a browser shows it: https://example.org/page.
			  8 │ See [the leaflet](http:/example.org/leaflet).
			    │                   ^^^^^^^^^^^^^^^^^^^^^^^^^
			  + │ See [the leaflet](http://example.org/leaflet).
			"
		`);
		expect(mended('[a](https:example.org)')).toEqual(['[a](https://example.org)']);
		expect(mended('[a](https:///example.org)')).toEqual(['[a](https://example.org)']);
		expect(mended('[a](http:\\\\\\\\example.org)')).toEqual(['– (look)']);
		expect(mended('[a](http:/bad)')).toEqual(['– (look)']);
	});

	it('has its beginning misspelt, or no colon in it', () => {
		expect(read('See [the leaflet](htp://example.org).')).toMatchInlineSnapshot(`
			"
			content/entries/s/2017/a.md:8:19 error link-malformed
			  The address begins with "htp://", which no browser knows.
			  Write the whole address as a browser shows it: https://example.org/page.
			  8 │ See [the leaflet](htp://example.org).
			    │                   ^^^^^^^^^^^^^^^^^
			  + │ See [the leaflet](http://example.org).
			"
		`);
		expect(mended('[a](htps://example.org/b) [b](https//example.org) [c](http;//example.org)')).toEqual([
			'[a](https://example.org/b) [b](https//example.org) [c](http;//example.org)',
			'[a](htps://example.org/b) [b](https://example.org) [c](http;//example.org)',
			'[a](htps://example.org/b) [b](https//example.org) [c](http://example.org)',
		]);
		expect(mended('[a](htp://x)')).toEqual(['– (look)']);
	});

	it('names no host, or only a beginning', () => {
		expect(read('See [the leaflet](https://leaflet).')).toMatchInlineSnapshot(`
			"
			content/entries/s/2017/a.md:8:19 error link-malformed
			  "https://leaflet" names no place on the web.
			  Write the whole address as a browser shows it: https://example.org/page.
			  8 │ See [the leaflet](https://leaflet).
			    │                   ^^^^^^^^^^^^^^^
			"
		`);
		expect(mended('[a](https://)')).toEqual(['– (look)']);
		expect(mended('[a](www.example.org)')).toEqual(['[a](https://www.example.org) (look)']);
	});

	it('is an e-mail address without mailto:, or mailto: without one', () => {
		expect(read('Write to [us](help@example.org).')).toMatchInlineSnapshot(`
			"
			content/entries/s/2017/a.md:8:15 error link-malformed
			  "help@example.org" is an e-mail address: without "mailto:" it is read as a file.
			  Put "mailto:" before it.
			  8 │ Write to [us](help@example.org).
			    │               ^^^^^^^^^^^^^^^^
			  + │ Write to [us](mailto:help@example.org).
			"
		`);
		expect(read('Write to [us](mailto:help).')).toMatchInlineSnapshot(`
			"
			content/entries/s/2017/a.md:8:15 error link-malformed
			  "mailto:help" holds no e-mail address.
			  Write mailto:name@example.org.
			  8 │ Write to [us](mailto:help).
			    │               ^^^^^^^^^^^
			"
		`);
	});

	it('has a space in its address, so that it is none', () => {
		expect(read('See [the leaflet](https://example.org/a leaflet.pdf).')).toMatchInlineSnapshot(`
			"
			content/entries/s/2017/a.md:8:19 error link-malformed
			  A space in the address keeps this from being a link: readers see the brackets.
			  Write "%20" for a space that belongs to the address; remove any other.
			  8 │ See [the leaflet](https://example.org/a leaflet.pdf).
			    │                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
			  + │ See [the leaflet](https://example.org/a%20leaflet.pdf).
			"
		`);
		expect(mended('[a]( https://example.org/b c )')).toEqual(['[a]( https://example.org/b%20c)']);
		expect(mended('[a](https:// example.org/b)')).toEqual(['[a](https://example.org/b)']);
		expect(mended('[a](../2017/fatty liver.md)')).toEqual(['[a](../2017/fatty%20liver.md)']);
	});

	it('stands in a definition as well', () => {
		expect(mended('See [a].\n\n[a]: http:/example.org')).toEqual(['[a]: http://example.org']);
	});
});

describe('a link that is well written', () => {
	it.for([
		'[a](https://example.org/b_(c)?d=e#f)',
		'[a](https://example.org "A title")',
		'[a](<https://example.org/a b>)',
		'[a](mailto:help@example.org?subject=Leaflet)',
		'[a](tel:112)',
		'[a](../2017/fatty-liver.md#answer)',
		'[a](/hepatology/)',
		'[a](#more)',
		'https://example.org and www.example.org and help@example.org',
		'`[a](https://example.org/b c)`',
		'The dose (see [1](the second table)) is low.',
		'http://[2001:db8::1]/a',
	])('has no fault: %s', (question) => {
		expect(mended(question)).toEqual([]);
	});

	it('is any web address with a host', () => {
		fc.assert(fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
			expect(malformedAddress(url)).toBeUndefined();
		}));
	});
});

it('what is put in without a look has no fault of its own', () => {
	const slips = fc.constantFrom('http:/', 'https:', 'htp://', 'htps://', 'https//', 'http;//', 'ttps://', 'https:///');
	fc.assert(fc.property(slips, fc.domain(), (slip, host) => {
		const words = malformedAddress(slip + host);
		expect(words).toBeDefined();
		if (words?.safe) expect(malformedAddress(words.replacement!)).toBeUndefined();
	}));
});

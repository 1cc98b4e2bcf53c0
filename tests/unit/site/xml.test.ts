import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml, xml, xmlDocument } from '../../../src/site/xml.ts';
import { parseXml } from '../../sites/xml.ts';

/** Any string at all: halves of pairs and controls included. */
const anyText = fc.string({ unit: fc.oneof(fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), fc.constantFrom('<', '&', ']]>', '"', '\r', '\u0085', '\u2028')) });

/** The production Char of XML 1.0. */
function fitsXml(code: number): boolean {
	const ranges = [[0x9, 0xa], [0xd, 0xd], [0x20, 0xd7ff], [0xe000, 0xfffd], [0x10000, 0x10ffff]] as const;
	return ranges.some(([first, last]) => code >= first && code <= last);
}

describe('xml', () => {
	test('escapes what is put in and keeps markup', () => {
		const inner = xml`<b>${'a < b & "c"'}</b>`;
		expect(xml`<a title="${'"><x>'}">${inner}</a>`.text).toBe(
			'<a title="&quot;&gt;&lt;x&gt;"><b>a &lt; b &amp; &quot;c&quot;</b></a>',
		);
	});

	test('writes lists in order and leaves out nothing-there', () => {
		expect(xml`<a>${['x', xml`<b/>`, undefined, ['y']]}${undefined}</a>`.text).toBe('<a>x<b/>y</a>');
	});

	test('puts U+FFFD where XML has no place for a character', () => {
		expect(escapeXml('a\u0000b\u000Bc\uD800d\uFFFEe😀')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe😀');
	});

	test('any text in an element comes back as it was', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const root = parseXml(xmlDocument(xml`<a>${text}</a>`)).documentElement!;
				expect(root.textContent).toBe([...text].map((one) => (fitsXml(one.codePointAt(0)!) ? one : '\uFFFD')).join(''));
				expect(root.childNodes.length).toBeLessThan(2);
			}),
		);
	});

	test('any text in an attribute stays in it', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const root = parseXml(xmlDocument(xml`<a one="${text}" two=""/>`)).documentElement!;
				expect([...root.attributes].map(({ name }) => name)).toEqual(['one', 'two']);
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../../src/import/formats/xml/parse.ts';
import { parseMapping } from '../../../../src/import/mapping/read.ts';
import { linesOf, read } from './rows.ts';

const xml = (text: string, mapping = '', known: readonly string[] = []): Promise<unknown[]> =>
	read(parseXml(linesOf(text), 'a.xml', parseMapping(mapping, 'm.yml'), (name) => known.includes(name)));

describe('parseXml', () => {
	it('takes attributes, elements, paths and lists as columns', async () => {
		const rows = await xml('<posts>\n  <row Id="1" Body="a &lt;b&gt;&#xA;c"/>\n  <row Id="2"><owner id="7"><name>Ann</name></owner><tag>x</tag><tag>y</tag><empty/></row>\n</posts>');
		expect(rows).toEqual([
			{ line: 2, Id: '1', Body: 'a <b>\nc' },
			{ line: 3, Id: '2', 'owner/@id': '7', 'owner/name': 'Ann', tag: ['x', 'y'] },
		]);
	});

	it('finds rows by the name that a mapping gives, wherever they stand', async () => {
		expect(await xml('<rss><channel><title>t</title><item><title>a</title></item></channel><item><title>b</title></item></rss>', 'row: item')).toEqual([
			{ line: 1, title: 'a' },
			{ line: 1, title: 'b' },
		]);
	});

	it('keeps all of a text in pieces of CDATA, and marked-up text as it is written', async () => {
		const rows = await xml('<a><r><x>1 <![CDATA[<2> & ]]]]><![CDATA[> 3]]></x><y>Is <i>tea</i> &amp; <br/>milk fine?</y><z><p>a</p><p>b</p></z></r></a>', '', ['z']);
		expect(rows).toEqual([{ line: 1, x: '1 <2> & ]]> 3', y: 'Is <i>tea</i> &amp; <br>milk fine?', z: '<p>a</p><p>b</p>' }]);
	});

	it('knows namespaces by their addresses, whatever their prefixes', async () => {
		const source = '<r xmlns:w="http://w.example/1" xmlns="http://d.example/"><i><w:id w:k="2">1</w:id><b>c</b></i></r>';
		expect(await xml(source)).toEqual([{ line: 1, 'w:id': '1', 'w:id/@w:k': '2', b: 'c' }]);
		expect(await xml(source, "namespaces: { wp: ['http://w.example/2', 'http://w.example/1'] }")).toEqual([{ line: 1, 'wp:id': '1', 'wp:id/@wp:k': '2', b: 'c' }]);
	});

	it('tells elements apart by what stands in them', async () => {
		const mapping = "keyed: { cat: '@domain', meta: { by: k, value: v } }";
		const source = '<a><r><cat domain="tag" slug="s">T</cat><cat domain="tag">U</cat><cat>V</cat><meta><k>best</k><v>12</v></meta></r></a>';
		expect(await xml(source, mapping)).toEqual([{ line: 1, 'cat[tag]': ['T', 'U'], 'cat[tag]/@slug': 's', cat: 'V', 'meta[best]': '12' }]);
	});

	it('reads tables as programs of databases write them', async () => {
		const mysql = '<resultset xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><row><field name="id">1</field><field name="none" xsi:nil="true"/></row></resultset>';
		expect(await xml(mysql)).toEqual([{ line: 1, id: '1' }]);
		expect(await xml('<x><database><table name="posts"><column name="id">1</column></table></database></x>', 'row: table')).toEqual([{ line: 1, id: '1', name: 'posts' }]);
	});

	it('puts right what has but one reading, and says where', async () => {
		expect(await xml('<a>\n<r><x>R&D&nbsp;\u000B&#11;<![CDATA[a & &nbsp;]]></x><!-- & --></r>\n</a>')).toEqual([{ line: 2, x: 'R&D\u00A0  a & &nbsp;' }]);
		const [row] = await Array.fromAsync(parseXml(linesOf('<a>\n<r><x>R&D&nbsp;\u000B</x></r>\n</a>'), 'a.xml', parseMapping('', 'm.yml')));
		expect(row).toMatchObject({ findings: [{ kind: 'mended', rule: 'xml-ampersand', line: 2, column: 8 }, { rule: 'xml-entity', column: 10 }, { rule: 'xml-control', column: 16 }] });
	});

	it('never follows what a document type declares', async () => {
		const rows = await xml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "text">]>\n<a><r><x>1</x></r><r><x>&x;&y;</x></r></a>');
		expect(rows).toEqual([
			{ line: 2, x: '1' },
			'a.xml:2:27: not-xml: This is no well-formed XML: undefined entity. The file was not read further. Correct it here, or export again; rows above were taken.',
		]);
	});

	it('says where it ends to be well-formed, and takes the rows above', async () => {
		expect(await xml('<a><r x="1"/>\n<r x="2"><b></r></a>')).toEqual([{ line: 1, x: '1' }, expect.stringMatching(/^a\.xml:2:16: not-xml: This is no well-formed XML: unexpected close tag\./)]);
		expect(await xml('<a><r x="1"/>')).toEqual([{ line: 1, x: '1' }, expect.stringContaining('unclosed tag: a')]);
		expect(await xml('<a><r x="1" x="2"/></a>')).toEqual([expect.stringContaining('duplicate attribute: x')]);
		expect(await xml('')).toEqual([expect.stringContaining('document must contain a root element')]);
		expect(await xml(`<a>${'<b>'.repeat(300)}`)).toEqual([expect.stringContaining('xml-bounds: Elements stand more than 200 deep')]);
	});

	it('says what there is where no row is', async () => {
		expect(await xml('<rss><channel><item/></channel></rss>', 'row: post')).toEqual([
			'a.xml:1:1: no-row: In this file there is no <post>. It holds <rss>, <channel>, <item>. Name the element of a row in a mapping: row: item.',
		]);
	});

	it('gives back any text that is written into it, as text, in CDATA or in an attribute', async () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((one) => one.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')).filter((one) => one.trim() !== '');
		const written = (one: string): string => one.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
		await fc.assert(fc.asyncProperty(text, text, text, async (a, b, c) => {
			const [row] = await xml(`<a><r c="${written(c)}"><x>${written(a)}</x><y><![CDATA[${b.replaceAll(']]>', ']]]]><![CDATA[>')}]]></y></r></a>`);
			expect(row).toEqual({ line: 1, x: a, y: b, c });
		}));
	});
});

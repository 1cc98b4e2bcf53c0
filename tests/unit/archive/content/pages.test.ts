import { describe, expect, it } from 'vitest';
import { compilePage } from '../../../../src/archive/content/pages/compilePage.ts';
import { pagePlaceFaults } from '../../../../src/archive/content/pages/menuFaults.ts';
import { compileSite } from '../../../../src/archive/content/compileSite.ts';
import { pageAt } from '../../../../src/archive/content/aliasFaults.ts';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import type { PageRecord } from '../../../../src/archive/record.ts';
import type { Registry } from '../../../../src/archive/store/registry.ts';

const languages = ['en', 'zh-hant'];
const context = { languages, html: htmlCompiler('/base/') };
const compile = (text: string, file = 'pages/visit.md') => compilePage(Buffer.from(text), file, context);
const said = (text: string, file?: string): string[] => compile(text, file).faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);

describe('a page of the site\'s own', () => {
	it('is its Markdown, with headings below its title and links that lead to addresses', () => {
		const { record, faults } = compile('---\ntitle: Visit us\nupdated: 2024-05-01\n---\n# Where\n\nOn the [map](/map.svg), or [ask](../entries/heart/2017/ask.md). See [hours](hours.md#page-sunday).\n\n### By bus\n\nLine 3.\n');
		expect(faults).toEqual([]);
		expect(record).toMatchObject({ id: 'visit', lang: 'en', title: 'Visit us', updated: '2024-05-01', offline: false });
		expect(record!.html).toBe('<h2 id="page-where">Where</h2>\n<p>On the <a href="/base/map.svg">map</a>, or <a href="/base/q/2017/ask/">ask</a>. See <a href="/base/hours/#page-sunday">hours</a>.</p>\n<h3 id="page-by-bus">By bus</h3>\n<p>Line 3.</p>');
		expect(record!.description).toBe('Where On the map, or ask. See hours. By bus Line 3.');
	});

	it('stands in another language in the folder of that, and links within it', () => {
		const { record } = compile('---\ntitle: 來訪\n---\n[時間](hours.md)\n', 'pages/zh-hant/visit.md');
		expect(record).toMatchObject({ id: 'visit', lang: 'zh-hant' });
		expect(record!.html).toBe('<p><a href="/base/zh-hant/hours/">時間</a></p>');
	});

	it('shows signs of danger as an answer does, and never runs HTML', () => {
		const { record } = compile('---\ntitle: T\n---\n> [!CAUTION]\n> Call.\n\n<script>alert(1)</script>\n');
		expect(record!.html).toContain('<p class="sign-title">Get help at once</p>');
		expect(record!.html).not.toContain('<script');
	});

	it.each([
		['an unknown key', '---\ntitel: x\n---\n', 'pages/visit.md', ['2:1 unknown-key "titel" is not a known key.']],
		['no title', '---\nlabel: x\n---\n', 'pages/visit.md', ['1:1 missing-key "title" is missing.']],
		['a day that is none', '---\ntitle: x\nupdated: soon\n---\n', 'pages/visit.md', ['3:10 schema "updated" is "soon" and must be a date as YYYY-MM-DD.']],
		['an address of the site\'s own', '---\ntitle: x\n---\n', 'pages/search.md', ['1:1 address-twice The address /search/ is one that the site itself uses.']],
		['a name that is no id', '---\ntitle: x\n---\n', 'pages/Über uns.md', ['1:1 bad-id The name "Über uns" cannot be a page\'s id: that may hold only a-z, 0-9 and single hyphens.']],
		['the first language\'s folder', '---\ntitle: x\n---\n', 'pages/en/visit.md', ['1:1 unknown-language Pages in "en", the first language, stand in pages/ itself.']],
		['a folder of no language', '---\ntitle: x\n---\n', 'pages/zh-hans/visit.md', ['1:1 unknown-language "pages/zh-hans/" is the folder of no other language of the site.']],
	])('with %s is told of', (_what, text, file, expected) => {
		expect(said(text, file)).toEqual(expected);
	});

	it('may be that about the archive', () => {
		expect(said('---\ntitle: Who we are\n---\nUs.\n', 'pages/about.md')).toEqual([]);
	});
});

/** A registry with a site and some pages. */
function registryOf(site: string, pages: string[]): Registry {
	const made = pages.map((file): [string, PageRecord] => [file.slice('pages/'.length, -3), compile('---\ntitle: T\n---\nText.\n', file).record!]);
	const empty = new Map<string, never>();
	const specialties = new Map([['heart', {}]]) as unknown as Registry['specialties'];
	return { site: compileSite(Buffer.from(site), 'site.yml').record, synonyms: [], apart: [], theme: undefined, themeFiles: empty, messages: empty, doctors: empty, specialties, topics: empty, pages: new Map(made) };
}

const SITE = 'name: A\naddress: https://a.example\ntagline: B\nlanguages: [en, zh-hant]\ndisclaimer: C\nurgent: { text: D, number: "112" }\n';

describe('menus and home', () => {
	const ids = { has: (id: string) => id === 'worry', all: () => ['worry'] };
	const placed = (more: string, pages: string[] = ['pages/visit.md']): string[] => {
		const text = SITE + more;
		return pagePlaceFaults(registryOf(text, pages), ids, () => text).map(({ file, line, column, rule, message, help, mended }) => `${file}:${line}:${column} ${rule} ${message} ${help}${mended === undefined ? '' : ` > ${mended}`}`);
	};

	it('name pages, the site\'s own and addresses', () => {
		expect(placed('menu: [visit, doctors, { page: about, label: Us }, { to: "https://b.example/", label: { en: B } }]\nfooter: [{ to: /heart/, label: Heart }, feed]\nhome: { introduction: "**Hi**", entries: [worry], parts: [chosen, newest] }\n')).toEqual([]);
	});

	it('are told of what is not there, with the nearest', () => {
		expect(placed('menu: [vist, { page: doctor }]\nfooter: [{ to: /hart/, label: Heart }]\nhome: { entries: [wory] }\n')).toEqual([
			'site.yml:7:8 unknown-page There is no page "vist". Did you mean "visit"? If not, write pages/vist.md. > menu: [visit, { page: doctor }]',
			'site.yml:7:22 unknown-page There is no page "doctor". Did you mean "doctors"? If not, write pages/doctor.md. > menu: [vist, { page: doctors }]',
			'site.yml:8:16 link-broken The site has no page /hart/. Correct the address; a page of your own is named by its id.',
			'site.yml:9:19 unknown-entry There is no entry "wory". Did you mean "worry"? > home: { entries: [worry] }',
		]);
	});

	it('need addresses that can be, and parts that home has', () => {
		const faults = compileSite(Buffer.from(`${SITE}menu: [{ to: "javascript:alert(1)", label: x }]\nhome: { parts: [news] }\n`), 'site.yml').faults;
		expect(faults.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['7 schema', '8 schema']);
	});

	it('a page in the place of a specialty or a language is refused', () => {
		expect(placed('', ['pages/heart.md', 'pages/zh-hant.md'])).toEqual([
			'pages/heart.md:1:1 address-twice The address /heart/ belongs to the specialty "heart". Rename the page.',
			'pages/zh-hant.md:1:1 address-twice The address /zh-hant/ belongs to a language of the site. Rename the page.',
		]);
	});

	it('the address of a page is its own, in the language that has it', () => {
		const registry = registryOf(SITE, ['pages/visit.md', 'pages/zh-hant/hours.md']);
		const at = (key: string) => pageAt(key, registry, () => undefined);
		expect([at('visit'), at('zh-hant/visit'), at('zh-hant/hours'), at('hours')]).toEqual(['the page "visit"', undefined, 'the page "hours"', undefined]);
	});
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MANIFEST_PLACE } from '../../src/search/format/manifest.ts';
import { specialtyNames, TONGUES, writeTonguesArchive } from '../fixtures/languages/archive.ts';
import { pagesOf, type BuiltPage } from '../sites/pages.ts';
import { sharedSite, type SharedSite } from '../sites/sharedSite.ts';
import { parseXml } from '../sites/xml.ts';

let site: SharedSite;
let pages: BuiltPage[];

beforeAll(async () => {
	const archive = writeTonguesArchive();
	site = await sharedSite(archive.content);
	archive.remove();
	pages = await pagesOf(site.dist);
});

/** Languages as HTML, XML and JSON name them: scripts of Chinese are no countries. */
const TAGS: Readonly<Record<string, string>> = { 'zh-hant': 'zh-Hant', 'zh-hans': 'zh-Hans' };
const tagOf = (lang: string): string => TAGS[lang] ?? lang;
/** The first language of the archive has no folder of its own. */
const homeOf = (lang: string): string => (lang === TONGUES[0] ? '/' : `/${lang}/`);
const page = (address: string): string => pages.find(({ path }) => path === address)!.html;
const read = (file: string): Promise<string> => readFile(path.join(site.dist, file), 'utf8');

describe.each(TONGUES)('in %s', (lang) => {
	test('every page says its language and direction', () => {
		const own = pages.filter(({ path }) => path.startsWith(homeOf(lang)) && (lang !== TONGUES[0] || !TONGUES.some((other) => path.startsWith(`/${other}/`)))).filter(({ path }) => path.endsWith('/'));
		expect(own.length).toBeGreaterThan(8);
		const direction = ['ar', 'fa'].includes(lang) ? 'rtl' : undefined;
		for (const { path, html } of own) {
			const tag = /<html[^>]*>/.exec(html)![0];
			expect([path, /\blang="([^"]+)"/.exec(tag)?.[1]]).toEqual([path, tagOf(lang)]);
			const dir = /\bdir="([^"]+)"/.exec(tag)?.[1];
			expect([path, dir === 'ltr' ? undefined : dir]).toEqual([path, direction]);
		}
	});

	test('the home page leads to every other language by its tag', () => {
		const alternates = [...page(homeOf(lang)).matchAll(/<link[^>]*rel="alternate"[^>]*hreflang="([^"]+)"[^>]*>/g)];
		const found = new Map(alternates.map(([link, tag]) => [tag!, new URL(/href="([^"]+)"/.exec(link)![1]!).pathname]));
		for (const other of TONGUES) expect([other, found.get(tagOf(other))]).toEqual([other, homeOf(other)]);
	});

	test('data for programs, and feeds, name it', async () => {
		const entry = pages.find(({ path }) => path.startsWith(`${homeOf(lang)}q/`) && path.endsWith(`/${lang}-0/`))!;
		const named = [...entry.html.matchAll(/"inLanguage":"([^"]+)"/g)].map(([, tag]) => tag);
		expect(named.length).toBeGreaterThan(0);
		expect([...new Set(named)]).toEqual([tagOf(lang)]);
		const feed = `${homeOf(lang).slice(1)}feed`;
		expect(parseXml(await read(`${feed}.xml`)).documentElement!.getAttribute('xml:lang')).toBe(tagOf(lang));
		expect((JSON.parse(await read(`${feed}.json`)) as { language: string }).language).toBe(tagOf(lang));
	});

	test('specialties stand in the order of its letters', () => {
		const names = [...page(`${homeOf(lang)}doctors/`).matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, text]) => text!.replace(/<[^>]+>/g, '').trim());
		// The last one is the frame's.
		expect(names.slice(0, -1)).toEqual([...specialtyNames(lang)].sort(new Intl.Collator(lang).compare));
	});
});

test('doctors of a specialty stand by name, whatever their files are called', () => {
	const names = [...page('/es/doctors/').matchAll(/Dr\. (\w+ë?) \(demo\)/gu)].map(([, name]) => name!);
	expect(names.indexOf('ada')).toBeGreaterThan(-1);
	expect(names.indexOf('zoë')).toBeGreaterThan(names.indexOf('ada'));
});

test('days stand by the calendar of readers, too, where they have one, and addresses by the Gregorian one', () => {
	const day = (lang: string): string | undefined => /<time datetime="2020-05-07">([^<]+)<\/time>/.exec(pages.find(({ path }) => path === `/${lang}/q/2020/${lang}-0/`)!.html)?.[1];
	expect(['fa', 'th', 'ja', 'ar', 'vi'].map((lang) => day(lang))).toEqual([
		'۷ مهٔ ۲۰۲۰ (۱۸ اردیبهشت ۱۳۹۹)',
		'7 พฤษภาคม ค.ศ. 2020 (พ.ศ. 2563)',
		'2020年5月7日（令和2年）',
		'7 مايو 2020',
		'7 tháng 5, 2020',
	]);
});

test('each language has an index of its own, by the tag that its pages ask for', async () => {
	const manifest = JSON.parse(await read(MANIFEST_PLACE)) as { languages: Record<string, Record<string, unknown>> };
	expect(Object.keys(manifest.languages).sort()).toEqual([...TONGUES].sort());
	// Readers of all languages fetch it: it names files, and no words.
	for (const language of Object.values(manifest.languages)) {
		const named = Object.entries(language).filter(([key]) => !['shards', 'vocabulary', 'trueWords'].includes(key)).map(([, value]) => value);
		expect(named.length).toBeGreaterThan(1);
		for (const name of named) expect(name).toMatch(/^parts\/[a-z-]+-[0-9a-f]+\.\w+$/);
	}
});

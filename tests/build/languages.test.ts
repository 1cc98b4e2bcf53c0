import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePseudoArchive } from '../fixtures/pseudo/archive.ts';
import { samplesOf } from '../sites/kinds.ts';
import { pagesOf, type BuiltPage } from '../sites/pages.ts';
import { sharedSite, type SharedSite } from '../sites/sharedSite.ts';

let site: SharedSite;
let pages: BuiltPage[];

beforeAll(async () => {
	const archive = writePseudoArchive();
	site = await sharedSite(archive.content);
	archive.remove();
	pages = (await pagesOf(site.dist)).filter(({ path }) => path.startsWith('/en-xa/'));
});

/** Attributes that are read to somebody. */
const READ = ['alt', 'title', 'placeholder', 'ariaLabel', 'ariaDescription', 'ariaRoleDescription'];
/** Elements whose text nobody reads, or is no word of the site's: days are written by the browser's own data, which has no such language. */
const UNREAD = new Set(['script', 'style', 'kbd', 'code', 'time']);

/** Everything on a page that is read to somebody. */
function textsOf(html: string): string[] {
	const texts: string[] = [];
	const take = (element: Element): void => {
		const { tagName, properties } = element;
		for (const name of READ) if (typeof properties[name] === 'string') texts.push(properties[name]);
		if (tagName === 'meta' && /description|title|alt$/.test(String(properties['name'] ?? properties['property']))) texts.push(String(properties['content']));
		if (tagName === 'title') texts.push(toString(element));
	};
	visit(fromHtml(html), (node) => {
		if (node.type === 'element') {
			const { tagName, properties } = node;
			// The way to another language is shown in that language.
			if (UNREAD.has(tagName) || (tagName !== 'link' && [properties['lang'], properties['hrefLang']].includes('en'))) return 'skip';
			take(node);
		} else if (node.type === 'text') texts.push(node.value);
		return undefined;
	});
	return texts;
}

/** Words of plain letters: those of the language that nobody speaks have marks. */
const plainWords = (text: string): string[] => text.replace(/https?:\S+/g, '').match(/(?<![\p{L}\p{M}⟦])[A-Za-z]{3,}(?![\p{L}\p{M}])/gu) ?? [];

describe('a language that has a message file and a line in site.yml', () => {
	test('has every kind of page', async () => {
		const kinds = (await samplesOf(site.dist, ['en', 'en-xa'])).filter(({ lang }) => lang === 'en-xa').map(({ kind }) => kind);
		expect(kinds).toEqual(expect.arrayContaining(['home', 'entry', 'specialties', 'specialty', 'topic', 'doctors', 'doctor', 'years', 'year', 'search', 'about', 'glance', 'offline']));
	});

	test('is spoken everywhere: no word of the site stands there in English', () => {
		const english = new Map<string, string>();
		for (const { path, html } of pages) for (const text of textsOf(html)) for (const word of plainWords(text)) english.set(`${word} in "${text.trim().slice(0, 80)}"`, path);
		expect(pages.length).toBeGreaterThan(60);
		expect([...english].map(([what, path]) => `${what} on ${path}`)).toEqual([]);
	});

	test('shows what editors wrote in it, and nothing that they wrote in another', () => {
		const specialty = pages.find(({ path }) => path === '/en-xa/heart/')!.html;
		expect(specialty).toContain('<strong>介紹</strong>');
		expect(specialty).not.toContain('<p>甲</p>');
		expect(pages.find(({ path }) => path === '/en-xa/doctors/ada/')!.html).toContain('生平。');
	});

	test('names a doctor who checked an answer, and leads to them', () => {
		const page = pages.find(({ path }) => path === '/en-xa/q/2015/0/')!.html;
		expect(page).toMatch(/class="reviewed">[^<]*<a href="\/en-xa\/doctors\/ben\/">乙醫師<\/a>/);
	});

	test('has each id once on a page, footnotes of two sections included', () => {
		for (const { path, html } of pages) {
			const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
			expect([path, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([path, []]);
		}
	});
});

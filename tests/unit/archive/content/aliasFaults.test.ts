import { describe, expect, test } from 'vitest';
import { aliasFaults } from '../../../../src/archive/content/aliasFaults.ts';
import { RESERVED_SEGMENTS } from '../../../../src/archive/schema/index.ts';
import type { Registry } from '../../../../src/archive/store/registry.ts';
import { PAGE_KINDS } from '../../../../src/site/plan/kinds.ts';
import { entryText } from './folder.ts';

const FILE = 'entries/hepatology/2017/a.md';

const registry = {
	site: { languages: ['en', 'zh-hant'] },
	synonyms: [],
	apart: [],
	doctors: new Map([['lin', {}]]),
	specialties: new Map([['hepatology', {}]]),
	topics: new Map([['hepatology/fatty-liver', {}]]),
	pages: new Map([['visit', {}], ['zh-hant/visit', {}]]),
} as unknown as Registry;

/** What is said of old addresses that one entry claims. */
function said(...paths: string[]): string[] {
	const text = entryText({ aliases: JSON.stringify(paths) });
	const yearOf = (id: string): { year: string; lang: string } | undefined => (id === 'a' ? { year: '2017', lang: 'en' } : undefined);
	return aliasFaults(paths.map((path) => ({ path, file: FILE })), registry, yearOf, () => text).map(({ message }) => message);
}

/** An address of a route, with what content names filled in. */
function addressOf(route: string): string {
	const [specialty, topic] = ['hepatology', 'fatty-liver'];
	const filled = route.replace('[...lang]/', '').replace('q/[year]/[id]', 'q/2017/a').replace('doctors/[doctor]', 'doctors/lin')
		.replace('[specialty]', specialty).replace('[topic]', topic).replace('[page]', 'visit').replace(/\[(?:slice|part)\]/, '2017');
	return `/${filled.replace(/(?:index)?\.astro$/, '').replace(/\.ts$/, '')}`;
}

describe('an old address that the site needs for itself', () => {
	test.for(Object.values(PAGE_KINDS))('%s', (route) => {
		const address = route === PAGE_KINDS['not-found'] ? '/404.html' : addressOf(route);
		expect(said(address)).toEqual([expect.stringMatching(/^The old address \S+ is that of /)]);
		if (route.startsWith('[...lang]/') && !route.includes('q/')) expect(said(`/zh-hant${address}`)).toHaveLength(1);
	});

	test.for([...RESERVED_SEGMENTS.filter((segment) => !['q', 'doctors'].includes(segment)).map((segment) => `/${segment}/x`), '/_astro/x.js', '/_headers', '/.well-known/security.txt', '/.deploy/state.json', '/favicon.ico', '/sw.js', '/build.json', '/Search/', '/Robots.txt', '/Q/2017/A/', '/q/2017/a/index.html.md', '/hepatology/feed.json'])('%s', (address) => {
		expect(said(address)).toHaveLength(1);
	});
});

test.for(['/faq.php', '/ask/dr.lin', '/forum/viewtopic.php', '/old.html', '/guide.pdf', '/q/2016/a/', '/q/2017/b/', '/doctors/wu/', '/feed.php', '/about.html', '/rss/feed.xml', '/ask/robots.txt', '/Liver/Old'])('%s is free', (address) => {
	expect(said(address)).toEqual([]);
});

test('what is no page to every host is a folder, which others may lie in', () => {
	expect(said('/ask.php', '/ask.php/2', '/ask.v2/3')).toEqual([]);
	expect(said('/ask.html', '/ask.html/2')).toEqual(['The old address /ask.html/2 lies below the file /ask.html.']);
	expect(said('/robots.txt/x')).toEqual(['The old address /robots.txt/x lies below the file /robots.txt.']);
});

test('escapes are what they stand for', () => {
	expect(said('/a%2Cb', '/a,b/')).toEqual(['The old address /a,b/ stands here twice.']);
	expect(said('/%73earch/')).toHaveLength(1);
});

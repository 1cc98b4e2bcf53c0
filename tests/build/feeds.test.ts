import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf, pagesOf, type BuiltPage } from '../sites/pages.ts';
import { pngSize } from '../sites/pngSize.ts';
import { sharedSite, type SharedSite } from '../sites/sharedSite.ts';
import { parseXml } from '../sites/xml.ts';

const CONTENT = path.resolve(import.meta.dirname, '../fixtures/two-languages');
const HOME = 'https://read.example/archive';

let built: SharedSite;
let files: Set<string>;
let pages: BuiltPage[];

beforeAll(async () => {
	built = await sharedSite(CONTENT, ['--site', 'https://read.example', '--base', '/archive/']);
	files = new Set(await filesOf(built.dist));
	pages = await pagesOf(built.dist);
});

/** The text of a file of the site. */
function read(file: string): Promise<string> {
	return readFile(path.join(built.dist, file), 'utf8');
}

/** Texts of all elements of a name in an XML file. */
async function texts(file: string, name: string): Promise<string[]> {
	return [...parseXml(await read(file)).getElementsByTagName(name)].map((element) => element.textContent ?? '');
}

/** Values of an attribute of all elements of a name in an XML file. */
async function attributes(file: string, name: string, attribute: string): Promise<string[]> {
	return [...parseXml(await read(file)).getElementsByTagName(name)].map((element) => element.getAttribute(attribute) ?? '');
}

/** Those of the addresses that no file of the site answers. */
function lost(addresses: Iterable<string>): string[] {
	return [...addresses].filter((address) => {
		if (!address.startsWith(`${HOME}/`)) return true;
		const file = new URL(address).pathname.slice('/archive'.length);
		return !files.has(file.endsWith('/') ? `${file}index.html` : file);
	});
}

const filesNamed = (name: string): string[] => [...files].filter((file) => file.endsWith(`/${name}`));

describe('sitemap', () => {
	test('lists every page once, and nothing else', async () => {
		const parts = await texts('sitemap-index.xml', 'loc');
		expect(lost(parts)).toEqual([]);
		const listed = (await Promise.all(parts.map((part) => texts(part.slice(HOME.length), 'loc')))).flat();
		const indexed = pages.filter(({ html }) => !html.includes('content="noindex"')).map((page) => HOME + page.path);
		expect(listed.sort()).toEqual(indexed.sort());
		expect(new Set(listed).size).toBe(listed.length);
	});

	test('every version that it joins is there, and joins back', async () => {
		const versions = new Map<string, string[]>();
		for (const part of [...files].filter((file) => /^\/sitemap-(?!index)/.test(file))) {
			for (const url of parseXml(await read(part)).getElementsByTagName('url')) {
				const links = [...url.getElementsByTagName('xhtml:link')].map((link) => link.getAttribute('href')!);
				if (links.length > 0) versions.set(url.getElementsByTagName('loc')[0]!.textContent!, links);
			}
		}
		expect(versions.get(`${HOME}/q/2020/nap/`)).toContain(`${HOME}/zh-hant/q/2020/nap-zh/`);
		for (const [page, links] of versions) {
			expect(links).toContain(page);
			for (const link of links) expect(versions.get(link), link).toContain(page);
		}
	});

	test('is dated by the last review', async () => {
		expect(await texts('sitemap-2019.xml', 'lastmod')).toEqual(['2024-04-05']);
		expect(await texts('sitemap-index.xml', 'lastmod')).toEqual(['2024-04-05', '2020-05-06', '2022-01-01']);
	});

	test('is named in robots.txt', async () => {
		const [, sitemap] = /^Sitemap: (.+)$/m.exec(await read('robots.txt'))!;
		expect(lost([sitemap!])).toEqual([]);
	});
});

describe('feeds', () => {
	test('stand in both formats for each language and each specialty in it', () => {
		const atom = filesNamed('feed.xml');
		expect(atom).toEqual([
			'/empty-nests/feed.xml',
			'/feed.xml',
			'/sleep-medicine/feed.xml',
			'/zh-hant/feed.xml',
			'/zh-hant/sleep-medicine/feed.xml',
		]);
		expect(filesNamed('feed.json')).toEqual(atom.map((file) => file.replace('.xml', '.json')));
	});

	test('lead to pages that are there, each named once', async () => {
		for (const file of filesNamed('feed.xml')) {
			expect(lost(await attributes(file, 'link', 'href')), file).toEqual([]);
			const ids = await texts(file, 'id');
			expect(new Set(ids).size, file).toBe(ids.length);
		}
	});

	test('say the same in both formats', async () => {
		for (const file of filesNamed('feed.xml')) {
			const json = JSON.parse(await read(file.replace('.xml', '.json'))) as { items: { id: string; content_html: string }[] };
			const [, ...ids] = await texts(file, 'id');
			expect(json.items.map(({ id }) => id), file).toEqual(ids);
			expect(json.items.map(({ content_html }) => content_html), file).toEqual(await texts(file, 'content'));
		}
	});

	test('keep hostile text as text', async () => {
		expect(await texts('feed.xml', 'title')).toContain('</title></script><script>alert("1")</script> & ]]> <!-- 5 < 6');
		for (const content of await texts('feed.xml', 'content')) expect(content).not.toMatch(/<script/i);
	});

	test('give no withdrawn answer', async () => {
		for (const file of [...filesNamed('feed.xml'), ...filesNamed('feed.json')]) {
			expect(await read(file), file).not.toContain('nobody should read');
		}
	});

	test('are named in the head of the pages they follow', () => {
		const { html } = pages.find((page) => page.path === '/sleep-medicine/')!;
		expect(html).toContain('href="/archive/sleep-medicine/feed.xml"');
	});
});

test('llms.txt leads to pages that are there', async () => {
	const links = [...(await read('llms.txt')).matchAll(/\]\((https:.+?)\)/g)].map(([, address]) => address!);
	expect(links.length).toBeGreaterThan(5);
	expect(lost(links)).toEqual([]);
});

/** An object of the structured data. */
type Node = Record<string, unknown>;

/** All objects in a page's structured data, those within others included. */
function nodesOf(html: string): Node[] {
	const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
	const within = (value: unknown): Node[] => {
		if (Array.isArray(value)) return value.flatMap(within);
		return typeof value === 'object' && value !== null ? [value as Node, ...Object.values(value).flatMap(within)] : [];
	};
	return scripts.flatMap(([, text]) => within(JSON.parse(text!)));
}

describe('structured data', () => {
	test('stands on every page that search engines read, and parses', () => {
		for (const { path: at, html } of pages) {
			const about = nodesOf(html).filter((node) => node['url'] === HOME + at && node['@id'] === HOME + at);
			expect(about.length, at).toBe(html.includes('content="noindex"') ? 0 : 1);
		}
	});

	test('leads to pages that are there', () => {
		const addresses = pages.flatMap(({ html }) =>
			nodesOf(html).flatMap((node) => ['url', 'item', 'logo', 'image'].flatMap((name) => node[name] ?? []) as string[]),
		);
		expect(lost(new Set(addresses.map((address) => address.replace(/#.*/, ''))))).toEqual([]);
	});

	test('of a withdrawn entry has no answer', () => {
		const { html } = pages.find((page) => page.path === '/q/2021/old-advice/')!;
		const nodes = nodesOf(html);
		expect(nodes.filter((node) => node['@type'] === 'Question')).toHaveLength(1);
		expect(nodes.filter((node) => node['@type'] === 'Answer')).toEqual([]);
		expect(html).not.toContain('nobody should read');
	});

	test('keeps hostile text', () => {
		const { html } = pages.find((page) => page.path === '/q/2019/hostile-title/')!;
		const [question] = nodesOf(html).filter((node) => node['@type'] === 'Question');
		expect(question).toMatchObject({
			name: '</title></script><script>alert("1")</script> & ]]> <!-- 5 < 6',
			author: { '@type': 'Person', name: '"><b>x' },
		});
	});
});

describe('pictures', () => {
	test('stand for every page where it is shared', async () => {
		for (const { path: at, html } of pages.filter(({ path: one }) => one !== '/sheep.html')) {
			const [, picture] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
			expect(lost([picture!]), at).toEqual([]);
			expect(pngSize(await readFile(path.join(built.dist, picture!.slice(HOME.length))))).toEqual({ width: 1200, height: 630 });
		}
	});

	test('are those of the specialty where a page belongs to one, in its language', () => {
		for (const at of ['/q/2020/nap/', '/sleep-medicine/', '/zh-hant/q/2020/nap-zh/']) {
			const { html } = pages.find((page) => page.path === at)!;
			expect(html).toContain(`${HOME}/images/share/${at.startsWith('/zh-hant') ? 'zh-hant' : 'en'}/sleep-medicine.png`);
		}
	});

	test('that a device keeps are named in the manifest with their sizes', async () => {
		for (const file of ['site.webmanifest', 'zh-hant/site.webmanifest']) {
			const { icons } = JSON.parse(await read(file)) as { icons: { src: string; sizes: string }[] };
			expect(lost(icons.map(({ src }) => `https://read.example${src}`))).toEqual([]);
			for (const { src, sizes } of icons.filter(({ src: one }) => one.endsWith('.png'))) {
				const { width, height } = pngSize(await readFile(path.join(built.dist, src.slice('/archive'.length))));
				expect(`${width}x${height}`, src).toBe(sizes);
			}
		}
	});
});

describe('Markdown', () => {
	test('stands beside every entry that it is made from, and is named there', () => {
		const entries = pages.filter(({ path: at }) => at.includes('/q/'));
		expect(filesNamed('index.html.md')).toEqual(entries.map(({ path: at }) => `${at}index.html.md`).sort());
		for (const { path: at, html } of entries) expect(html).toContain(`type="text/markdown" href="/archive${at}index.html.md"`);
	});

	test('says what the page says, with whole addresses', async () => {
		const text = await read('q/2019/hostile-title/index.html.md');
		expect(text).toMatchInlineSnapshot(`
			"# \\</title>\\</script>\\<script>alert("1")\\</script> & ]]> \\<!-- 5 < 6

			<https://read.example/archive/q/2019/hostile-title/>

			- Asked by: ">\\<b>x
			- Asked 2 March 2019
			- Answered by Dr. Owl & Sons (demo), Sleep \\<medicine>
			- Answered 3 March 2019
			- Checked by Dr. Lark & Co on 5 April 2024

			## Question

			Why \\<script>alert(2)\\</script> ]]> & why?

			## Dr. Owl & Sons (demo) answered

			See [the nap](https://read.example/archive/q/2020/nap/#answer) & \`</script>\`.

			## More information

			**Written by a machine** A computer wrote this part, not the doctor who answered. It may be wrong: go by the doctor’s answer.

			A machine says so.

			## When to get help now

			In an emergency, do not read on. Call. Call 112

			## This is not a consultation

			General information, **not a diagnosis**.
			"
		`);
	});

	test('gives no withdrawn answer', async () => {
		const text = await read('q/2021/old-advice/index.html.md');
		expect(text).toContain('a study that was retracted');
		expect(text).not.toContain('nobody should read');
	});
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, type BuildReport } from '../../src/build/build.ts';
import { check } from '../../src/editing/check/check.ts';
import { TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
	for (let number = 0; number < 5; number++) archive.writeEntry(entryOf(number));
});

afterEach(() => archive.remove());

const make = (more: object = {}): Promise<BuildReport> => build({ content: archive.content, out: archive.out, cache: archive.cache, jobs: 1, ...more });
const read = (place: string): string => readFileSync(join(archive.out, place), 'utf8');
/** The words and targets of the links of a page's menu. */
const menuOf = (place: string): string[] => [...read(place).split('class="site-nav"')[1]!.split('</nav>')[0]!.matchAll(/href="([^"]*)"[^>]*>\s*([^<]*?)\s*</g)].map(([, to, words]) => `${words!} ${to!}`);

const VISIT = '---\ntitle: How to visit us\nlabel: Visit\ndescription: Where the wards are.\nupdated: 2020-02-02\noffline: true\n---\n## Parking\n\nBehind the **chapel**.\n';

test('a page is in menus, sitemap, feeds, llms.txt, search and what is there without a network', async () => {
	archive.write('pages/visit.md', VISIT);
	archive.write('pages/zh-hant/visit.md', '---\ntitle: 來訪\n---\n## 停車\n\n在後面。\n');
	archive.write('pages/jobs.md', '---\ntitle: Jobs\n---\nNone.\n');
	archive.writeSite('An archive for tests', 'menu: [visit, jobs, doctors, { to: "https://hospital.example/", label: { en: Hospital, zh-hant: 醫院 } }]\nfooter: [about]\n');
	await make({ base: '/b/' });
	expect(read('visit/index.html')).toContain('<h2 id="page-parking">Parking</h2>');
	expect(read('visit/index.html')).toContain('<meta name="description" content="Where the wards are.">');
	expect(read('visit/index.html')).toMatch(/hreflang="zh-Hant" href="https:\/\/answers.example\/b\/zh-hant\/visit\/"/);
	expect(menuOf('doctors/index.html')).toEqual(['Visit /b/visit/', 'Jobs /b/jobs/', 'Doctors /b/doctors/', 'Hospital https://hospital.example/']);
	expect(menuOf('zh-hant/doctors/index.html')).toEqual(['來訪 /b/zh-hant/visit/', 'Jobs /b/jobs/', expect.stringContaining('/b/zh-hant/doctors/'), '醫院 https://hospital.example/']);
	expect(read('visit/index.html')).toMatch(/href="\/b\/visit\/"[^>]*aria-current="true"/);
	expect(read('sitemap-pages.xml')).toContain('<loc>https://answers.example/b/zh-hant/visit/</loc>');
	expect(read('feed.xml')).toContain('<title>How to visit us</title>');
	expect(read('feed.xml')).not.toContain('<title>Jobs</title>');
	expect(read('feed.json')).toContain('"date_modified": "2020-02-02T00:00:00Z"');
	expect(read('llms.txt')).toContain('- [How to visit us](https://answers.example/b/visit/): Where the wards are.');
	expect(read('search/index.html')).toMatch(/data-search-page="[^"]*How to visit us[^"]*chape/);
	expect(read('sw.js')).toContain('"/visit/"');
	expect(read('sw.js')).not.toContain('"/jobs/"');
});

test('an edit of a page makes it again and what lists it, and no entry; its title in a menu is on every page', async () => {
	archive.write('pages/visit.md', VISIT);
	await make();
	const before = treeOf(archive.out);
	archive.write('pages/visit.md', VISIT.replace('chapel', 'garden'));
	const { compiled, rendered } = await make();
	const after = treeOf(archive.out);
	const changed = [...after.keys()].filter((place) => place.endsWith('.html') && after.get(place) !== before.get(place));
	expect(compiled).toBe(1);
	expect(changed).toEqual(['search/index.html', 'visit/index.html']);
	expect(rendered).toBeLessThan(8);
	archive.writeSite('An archive for tests', 'menu: [visit]\n');
	await make();
	archive.write('pages/visit.md', VISIT.replace('label: Visit', 'label: Find us'));
	const again = await make();
	expect(again.rendered).toBe(again.pages);
	expect(menuOf('q/2017/entry-2/index.html')).toEqual(['Find us /visit/']);
});

test("about.md stands in the place of the software's text, in its language; disclaimer and notice stay", async () => {
	archive.write('pages/about.md', '---\ntitle: Who we are\ndescription: The clinic and its archive.\n---\nWe are a clinic.\n');
	await make();
	expect(read('about/index.html')).toContain('<p>We are a clinic.</p>');
	expect(read('about/index.html')).toContain('<title>Who we are');
	expect(read('about/index.html')).not.toContain('What the marks mean');
	expect(read('about/index.html')).toContain('id="urgent"');
	expect(menuOf('index.html').at(-1)).toBe('Who we are /about/');
	expect(read('zh-hant/about/index.html')).toContain('id="marks"');
});

test('home has an introduction, chosen entries, and its parts in the order that is asked for', async () => {
	archive.writeSite('An archive for tests', 'home:\n  introduction: { en: "Welcome to **our** archive.", zh-hant: 歡迎。 }\n  entries: [entry-3, entry-2]\n  parts: [newest, introduction, chosen]\n');
	await make();
	const home = read('index.html');
	const order = ['id="newest"', 'Welcome to <strong>our</strong> archive.', 'id="chosen"'].map((text) => home.indexOf(text));
	expect(order.every((at) => at > 0)).toBe(true);
	expect(order).toEqual([...order].sort((a, b) => a - b));
	expect(home).not.toContain('id="specialties"');
	const chosen = home.slice(order[2]);
	expect(chosen.indexOf('/q/2018/entry-3/')).toBeLessThan(chosen.indexOf('/q/2017/entry-2/'));
	expect(read('zh-hant/index.html')).toContain('歡迎。');
});

test('the check looks at pages as at entries: their links, their headings, and those that lead to them', async () => {
	archive.write('pages/visit.md', '---\ntitle: Visit\n---\n## Where\n\n[a](#page-wher), [b](jobs.md), [c](zh-hant/hours.md), [d](/jobs/), [e](hours.md), ![](/x.png)\n\n## Empty\n');
	archive.write('pages/zh-hant/hours.md', '---\ntitle: 時間\n---\n甲。\n');
	archive.writeEntry({ ...entryOf(1), answer: 'See [this](../../../pages/visit.md#page-where) and [that](/visit/), not [it](/vist/).' });
	const { faults } = await check({ content: archive.content, store: join(archive.cache, 'check.db'), code: 'x', jobs: 1, today: '2024-01-01' });
	const said = faults.filter(({ rule }) => /^(?:link|image|section|unknown|address)/.test(rule)).map(({ file, line, rule }) => `${file.split('/').at(-1)!}:${line} ${rule}`);
	expect(said).toEqual(expect.arrayContaining(['visit.md:6 link-fragment', 'visit.md:6 link-broken', 'visit.md:6 link-language', 'visit.md:6 image-alt', 'visit.md:8 section-empty']));
	expect(said.filter((one) => one === 'visit.md:6 link-broken')).toHaveLength(3);
	expect(said.filter((one) => one.startsWith('entry-1'))).toEqual([expect.stringContaining('link-broken')]);
});

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, type BuildReport } from '../../src/build/build.ts';
import type { ContentFaults } from '../../src/archive/fault.ts';
import { TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
	for (let number = 0; number < 4; number++) archive.writeEntry(entryOf(number));
});

afterEach(() => archive.remove());

const make = (more: object = {}): Promise<BuildReport> => build({ content: archive.content, out: archive.out, cache: archive.cache, jobs: 1, ...more });
const read = (place: string): string => readFileSync(join(archive.out, place), 'utf8');
const changed = (before: Map<string, string>): string[] => {
	const after = treeOf(archive.out);
	return [...after.keys()].filter((place) => place.endsWith('.html') && after.get(place) !== before.get(place));
};

test('words of a site reach its pages and its scripts; an edit makes only the pages of its language again', async () => {
	await make();
	const plain = treeOf(archive.out);
	archive.write('messages/en.yml', 'site:\n  menu: Contents\nentry:\n  signTitles: { emergency: Call now }\nsearch:\n  loadMore: Further ones\nlists:\n  home: { heading: Ask our doctors }\n');
	archive.writeEntry({ ...entryOf(1), answer: '> [!CAUTION]\n> Chest pain.\n' });
	await make();
	expect(read('index.html')).toContain('Ask our doctors');
	expect(read('about/index.html')).toMatch(/class="menu-link"[^>]*>Contents</);
	expect([...treeOf(archive.out).keys()].filter((place) => place.startsWith('q/') && read(place).includes('Call now'))).not.toEqual([]);
	const [, words = ''] = /data-words="\/([^"]+)"/.exec(read('search/index.html'))!;
	expect(JSON.parse(read(words))).toEqual({ lang: 'en', direction: 'ltr', words: { site: { menu: 'Contents' }, entry: { signTitles: { emergency: 'Call now' } }, search: { loadMore: 'Further ones' } } });
	expect(read('sw.js')).toContain(`"/${words}"`);
	expect(read('search/index.html')).toContain(`href="/${words}"`);
	expect(changed(plain).filter((place) => place.startsWith('zh-hant/q/'))).toEqual([]);

	const before = treeOf(archive.out);
	archive.write('messages/zh-hant.yml', 'lists:\n  home: { heading: 您想問醫師什麼？ }\n');
	const { rendered, pages } = await make();
	expect(changed(before)).not.toEqual([]);
	expect(changed(before).filter((place) => !place.startsWith('zh-hant/') && place !== '404.html')).toEqual([]);
	expect(rendered).toBeLessThan(pages);
	rmSync(join(archive.root, 'clean'), { recursive: true, force: true });
	await build({ content: archive.content, out: join(archive.root, 'clean'), cache: join(archive.root, 'clean-cache'), jobs: 1 });
	expect(treeOf(archive.out)).toEqual(treeOf(join(archive.root, 'clean')));
});

test('a language that only the site has words in is written as it is written, and what is missing is told', async () => {
	archive.write('site.yml', readFileSync(join(archive.content, 'site.yml'), 'utf8').replace('[en, zh-hant]', '[en, zh-hant, he]'));
	archive.write('messages/he.yml', 'site:\n  languageName: עברית\n  menu: תפריט\n');
	const { faults } = await make();
	expect(read('he/index.html')).toMatch(/<html lang="he" dir="rtl"/);
	expect(read('he/index.html')).toContain('תפריט');
	expect(read('index.html')).toContain('עברית');
	const missing = faults.filter(({ rule }) => rule === 'words-missing');
	expect(missing.map(({ severity, file }) => `${severity} ${file}`)).toEqual(missing.map(() => 'warning messages/he.yml'));
	expect(missing.find(({ line }) => line === 1 )?.message).toMatch(/missing below "\w+", and shown in English: /);
	expect(faults.some(({ rule }) => rule === 'language-words')).toBe(false);
});

test('faults of words stop a build, all at once, and the site stays', async () => {
	await make();
	const before = treeOf(archive.out);
	archive.write('messages/en.yml', 'site:\n  menue: Contents\nsearch:\n  results: "{counts} found"\n');
	archive.write('messages/zh-hant.yml', 'counts:\n  days: { one: x }\n');
	archive.write('messages/notes.md', 'x');
	const error = (await make().catch((thrown: unknown) => thrown)) as ContentFaults;
	expect(error.faults.filter(({ severity }) => severity === 'error').map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
		'messages/en.yml:2 unknown-key', 'messages/en.yml:4 words-text', 'messages/notes.md:1 words-language', 'messages/zh-hant.yml:2 words-text', 'messages/zh-hant.yml:2 words-text',
	]);
	expect(treeOf(archive.out)).toEqual(before);
});

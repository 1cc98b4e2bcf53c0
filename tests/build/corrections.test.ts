import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';

let archive: TestArchive;

beforeAll(() => {
	archive = new TestArchive();
	archive.writeEntry(entryOf(1));
	archive.writeEntry(entryOf(5));
});

afterAll(() => archive.remove());

/** The links below "Cite this page", by their words. */
async function linksOf(lines: string): Promise<Record<string, string>[]> {
	archive.writeSite('Answers');
	archive.write('site.yml', readFileSync(join(archive.content, 'site.yml'), 'utf8') + lines);
	await build({ content: archive.content, out: archive.out, cache: archive.cache, base: '/a/' });
	return ['q/2016/entry-1', 'zh-hant/q/2016/entry-5'].map((page) => {
		const html = readFileSync(join(archive.out, page, 'index.html'), 'utf8');
		const part = /<footer class="part provenance"[^]*?<\/footer>/.exec(html)![0];
		return Object.fromEntries([...part.matchAll(/<a class="go" href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href, words]) => [words!, decodeURIComponent(href!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))]));
	});
}

test('readers write an e-mail that names the page, in the language of the page, beside the file or in its place', async () => {
	expect(await linksOf('')).toEqual([{}, {}]);
	const [english, chinese] = await linksOf('corrections: editors@answers.example\n');
	expect(english).toEqual({ 'Suggest a correction': 'mailto:editors@answers.example?subject=Correction: An itchy rash on both arms (1)&body=The page: https://answers.example/a/q/2016/entry-1/\r\n\r\nWhat should be corrected:\r\n' });
	expect(chinese!['建議修正']).toContain('頁面：https://answers.example/a/zh-hant/q/2016/entry-5/\r\n');
	const [both] = await linksOf('corrections: editors@answers.example\nedit: https://code.example/edit/{path}\n');
	expect(both).toMatchObject({ 'Suggest a correction': expect.stringContaining('mailto:') as string, 'Edit the file': 'https://code.example/edit/entries/skin/2016/entry-1.md' });
	expect((await linksOf('edit: https://code.example/edit/{path}\n'))[0]).toEqual({ 'Suggest a correction': 'https://code.example/edit/entries/skin/2016/entry-1.md' });
});

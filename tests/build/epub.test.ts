import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { epub } from '../../src/export/epub/epub.ts';
import { exportArchive, type ExportOptions, type ExportReport } from '../../src/export/export.ts';

const SITE_WORDS = 'languages: [en, ar]\n';
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

let folder: string;
let content: string;

const exported = (name: string, more: Partial<ExportOptions> = {}): Promise<ExportReport> =>
	exportArchive({ target: epub, choice: {}, out: join(folder, name), content, dist: join(folder, 'dist'), cache: join(folder, 'cache'), jobs: 1, ...more });
const bytes = (name: string): Buffer => readFileSync(join(folder, name));
const files = (name: string): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes(name))).map(([path, data]) => [path, Buffer.from(data).toString()]));

/** What is wrong with a book. */
async function faultsOf(name: string): Promise<string[]> {
	const { messages } = await EpubCheck.validate(bytes(name));
	return messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity)).map(({ id, message, location }) => `${id} ${location?.path ?? ''}: ${message}`);
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'epub-'));
	content = join(folder, 'content');
	cpSync('tests/fixtures/small', content, { recursive: true });
	const site = join(content, 'site.yml');
	writeFileSync(site, `${readFileSync(site, 'utf8').replace(/^languages:.*\n/m, '')}${SITE_WORDS}`);
	cpSync(join(content, 'doctors/owl-demo.md'), join(content, 'doctors/lark-demo.md'));
	const entry = (file: string, front: string, body: string): void => { writeFileSync(join(content, `entries/${file}.md`), `---\nasker: a\ndate: 2020-05-05\ndoctor: owl-demo\n${front}---\n${body}`); };
	writeFileSync(join(content, 'entries/nutrition/2020/links.md'), '---\ntitle: "Tea & <coffee>?"\nasker: a\ndate: 2020-05-06\ndoctor: lark-demo\nspecialty: nutrition\n---\nI drink [this](/q/2020/breakfast/), [that](/q/2021/coffee-and-sleep/#answer) and [more](https://tea.example/?a=1&b=2).\n\n![A cup](/pictures/cup.png) ![Far](https://tea.example/cup.png)\n\n## Answer\n\nWell[^1].\n\n- [x] done\n\n[^1]: A note.\n');
	entry('nutrition/2020/breakfast-ar', 'title: هل يجب أن أتناول الفطور؟\nspecialty: nutrition\nlang: ar\ntranslationOf: breakfast\ntranslated: human\n', 'لست جائعا.\n\n## Answer\n\nلا.\n');
	entry('nutrition/2020/gone', 'title: Is it gone?\nspecialty: nutrition\nwithdrawn: Newer evidence says otherwise.\n', 'Is it?\n\n## Answer\n\nSecret words.\n');
	mkdirSync(join(content, 'public/pictures'), { recursive: true });
	writeFileSync(join(content, 'public/pictures/cup.png'), PIXEL);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('a book of the archive', () => {
	test('is valid, whole and the same whenever it is made', async () => {
		const report = await exported('all.epub');
		expect(report).toMatchObject({ entries: 6, same: false });
		expect(await faultsOf('all.epub')).toEqual([]);
		const { 'EPUB/contents.xhtml': contents, 'EPUB/q-links.xhtml': chapter, 'EPUB/q-gone.xhtml': gone, 'EPUB/doctors.xhtml': doctors, 'EPUB/q-breakfast-ar.xhtml': arabic, 'EPUB/package.opf': described } = files('all.epub');
		expect(contents).toContain('<a href="q-coffee-and-sleep.xhtml">How late may I drink coffee if I sleep badly?</a>');
		expect(contents!.indexOf('t-sleep-medicine--insomnia.xhtml')).toBeLessThan(contents!.indexOf('q-coffee-and-sleep.xhtml'));
		expect(chapter).toContain('<a href="q-breakfast.xhtml">this</a>');
		expect(chapter).toContain('<a href="q-coffee-and-sleep.xhtml#answer">that</a>');
		expect(chapter).toMatch(/<img src="p-[0-9a-f]{12}\.png" alt="A cup"/);
		expect(chapter).toMatch(/<a href="https:\/\/tea\.example\/cup\.png"[^>]*>Far<\/a>/);
		expect(chapter).toContain('<a href="s-sleep-medicine.xhtml">Sleep medicine</a>');
		expect(chapter).not.toMatch(/screen-only|Similar questions/);
		expect(gone).toContain('Newer evidence says otherwise.');
		expect(JSON.stringify(files('all.epub'))).not.toContain('Secret words');
		expect(doctors).toContain('id="doctor-lark-demo"');
		expect(arabic).toMatch(/<html [^>]*lang="ar" xml:lang="ar" dir="rtl">/);
		expect(described).toContain('<meta property="schema:accessibilityFeature">tableOfContents</meta>');
		expect(bytes('all.epub').subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
		await exported('again.epub', { cache: join(folder, 'other-cache'), dist: join(folder, 'other-dist') });
		expect(bytes('again.epub').equals(bytes('all.epub'))).toBe(true);
	});

	test('of a part runs from right to left where its language does, and leads outside for the rest', async () => {
		await exported('ar.epub', { choice: { lang: 'ar' } });
		expect(await faultsOf('ar.epub')).toEqual([]);
		const { 'EPUB/package.opf': described, 'EPUB/title.xhtml': title, 'EPUB/q-breakfast-ar.xhtml': chapter } = files('ar.epub');
		expect(described).toContain('page-progression-direction="rtl"');
		expect(described).toContain('<dc:language>ar</dc:language>');
		expect(title).toContain('dir="rtl"');
		expect(chapter).toMatch(/href="https:\/\/[^"]*\/q\/2020\/breakfast\/"/);
	});

	test('is made again only as far as it must, to the same bytes', async () => {
		await exported('edited.epub');
		expect(await exported('edited.epub')).toMatchObject({ same: true });
		const file = join(content, 'entries/nutrition/2020/breakfast.md');
		writeFileSync(file, readFileSync(file, 'utf8').replace('over the whole day', 'in the whole of a day'));
		const { reused } = await exported('edited.epub');
		expect(reused!.taken).toBeGreaterThanOrEqual(4);
		expect(reused!.taken).toBeLessThan(reused!.of);
		expect(files('edited.epub')['EPUB/q-breakfast.xhtml']).toContain('in the whole of a day');
		await exported('fresh.epub', { cache: join(folder, 'fresh-cache'), dist: join(folder, 'fresh-dist') });
		expect(bytes('edited.epub').equals(bytes('fresh.epub'))).toBe(true);
	});
});

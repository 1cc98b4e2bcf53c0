import { mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent, type ReadResult } from '../../../../src/archive/content/read.ts';
import { scanContent } from '../../../../src/archive/content/scan.ts';
import { ContentFaults, type Fault } from '../../../../src/archive/fault.ts';
import type { EntryRecord } from '../../../../src/archive/record.ts';
import { loadRecord } from '../../../../src/archive/store/entries.ts';
import { openStore, type Store } from '../../../../src/archive/store/open.ts';
import { contentFolder, entryText, SITE, type ContentFolder } from './folder.ts';

let folder: ContentFolder;
let cache: ContentFolder;
let store: Store;

beforeEach(() => {
	folder = contentFolder();
	cache = contentFolder({});
	store = openStore(join(cache.path, 'archive.db'));
});

afterEach(() => {
	store.close();
	folder.remove();
	cache.remove();
});

const A = 'entries/hepatology/2017/a.md';
const read = (code = '1'): Promise<ReadResult> => readContent(store, { content: folder.path, base: '/', code, jobs: 1 });
const published = (from = store): string[] => from.prepare('SELECT id FROM entry ORDER BY id').all().map((row) => String(row['id']));
const records = (from: Store): EntryRecord[] => published(from).map((id) => loadRecord(from, id));

async function faultsOfReading(): Promise<Fault[]> {
	try {
		return (await read()).faults;
	} catch (error) {
		if (error instanceof ContentFaults) return error.faults;
		throw error;
	}
}

const rules = async (): Promise<string[]> => (await faultsOfReading()).map(({ file, rule }) => `${file} ${rule}`);

describe('readContent', () => {
	it('publishes entries with everything their pages show', async () => {
		expect(await read()).toMatchObject({ files: 6, compiled: 6, changed: ['a', 'b'], removed: [], faults: [] });
		expect(loadRecord(store, 'a')).toMatchObject({
			id: 'a', file: A, lang: 'en', year: '2017', title: 'Does a fatty liver go away?', topics: [], aliases: [],
			question: { html: '<p>Why?</p>', text: 'Why?' }, answer: { text: 'Because.' }, answerExcerpt: 'Because.',
		});
	});

	it('compiles nothing again that has not changed', async () => {
		await read();
		expect(await read()).toMatchObject({ compiled: 0, changed: [], removed: [] });
	});

	it('looks at the bytes where only the time of a file has changed', async () => {
		await read();
		utimesSync(join(folder.path, A), 1, 1);
		expect(await read()).toMatchObject({ compiled: 0, changed: [] });
	});

	it('sees an edit that leaves size and date of a file as they are', async () => {
		await read();
		utimesSync(join(folder.path, A), 1, 1);
		await read();
		folder.write({ [A]: entryText({ title: 'Does a fatty liver go away!' }) });
		utimesSync(join(folder.path, A), 1, 1);
		expect(await read()).toMatchObject({ compiled: 1, changed: ['a'] });
	});

	it('compiles again what other code compiled, and changes nothing where that gives the same', async () => {
		await read('1');
		expect(await read('2')).toMatchObject({ compiled: 6, changed: [] });
	});

	it('compiles everything again when the languages of the site change', async () => {
		await read();
		folder.write({ 'site.yml': SITE.replace('[en, zh-hant]', '[zh-hant, en]') });
		expect((await read()).compiled).toBe(6);
		expect(loadRecord(store, 'a').lang).toBe('zh-hant');
	});

	it('follows edits, removals and moves', async () => {
		await read();
		folder.write({ [A]: entryText({ title: 'New' }), 'entries/hepatology/2017/b.md': undefined, 'entries/hepatology/2017/c.md': entryText({}) });
		expect(await read()).toMatchObject({ compiled: 2, changed: ['a', 'c'], removed: ['b'] });
		expect(published()).toEqual(['a', 'c']);
	});

	it('gives the same records however often and in which order files came', async () => {
		await read();
		folder.write({ [A]: entryText({ title: 'New' }) });
		await read();
		const other = openStore(join(cache.path, 'other.db'));
		await readContent(other, { content: folder.path, base: '/', code: '1', jobs: 2 });
		expect(records(store)).toEqual(records(other));
		other.close();
	});

	it('leaves drafts out, and takes them in when they are none any more', async () => {
		folder.write({ [A]: entryText({ draft: 'true' }) });
		await read();
		expect(published()).toEqual(['b']);
		folder.write({ [A]: entryText({}) });
		await read();
		expect(published()).toEqual(['a', 'b']);
	});

	it('keeps a withdrawn entry, without its answer in lists', async () => {
		folder.write({ [A]: entryText({ withdrawn: 'The advice is out of date.' }) });
		await read();
		expect(loadRecord(store, 'a')).toMatchObject({ withdrawn: 'The advice is out of date.', answerExcerpt: '' });
	});
});

describe('an archive with an error', () => {
	it('leaves every page what it was, also that of the entry with the error', async () => {
		await read();
		folder.write({ [A]: entryText({ sex: 'x', title: 'New' }) });
		await expect(read()).rejects.toThrow(ContentFaults);
		expect(loadRecord(store, 'a').title).toBe('Does a fatty liver go away?');
		folder.write({ [A]: entryText({ title: 'New' }) });
		expect((await read()).changed).toEqual(['a']);
		expect(loadRecord(store, 'a').title).toBe('New');
	});

	it('does not call a name missing whose own file has the error', async () => {
		folder.write({ 'doctors/lin-demo.md': '---\nname: Dr. Lin\nspeciality: hepatology\n---\n' });
		expect(await rules()).toEqual(['doctors/lin-demo.md unknown-key']);
	});

	it('changes nothing in the lists of what is published', async () => {
		await read();
		folder.write({ [A]: entryText({ sex: 'x' }), 'entries/hepatology/2017/b.md': entryText({ title: 'Changed' }) });
		await expect(read()).rejects.toThrow(ContentFaults);
		const titles = store.prepare('SELECT title FROM entry ORDER BY id').all().map((row) => row['title']);
		expect(titles).toEqual(['Does a fatty liver go away?', 'Is coffee bad for the liver?']);
	});

	it('tells every fault of every file at once, and again as long as it is there', async () => {
		folder.write({ [A]: entryText({ sex: 'x', age: '7' }), 'doctors/lin-demo.md': '---\nname: Dr. Lin\nspecialty: hepatolgy\n---\n' });
		const first = await rules();
		expect(first).toEqual(['doctors/lin-demo.md unknown-specialty', `${A} schema`, `${A} schema`]);
		expect(await rules()).toEqual(first);
	});

	it('is mended by mending the file', async () => {
		folder.write({ [A]: entryText({ sex: 'x' }) });
		await expect(read()).rejects.toThrow('The content has 1 error; nothing was published.');
		folder.write({ [A]: entryText({ sex: 'female' }) });
		expect((await read()).changed).toContain('a');
	});
});

describe('faults between files', () => {
	it('names of what does not exist', async () => {
		folder.write({ [A]: entryText({ doctor: 'lin', topics: '[fatty-lever, surgery/hernia]', translationOf: 'x' }) });
		expect(await rules()).toEqual([`${A} unknown-doctor`, `${A} unknown-topic`, `${A} unknown-topic`, `${A} unknown-entry`]);
	});

	it('also in entries that have not changed, when a name goes', async () => {
		await read();
		folder.write({ 'doctors/lin-demo.md': undefined });
		expect(await rules()).toEqual([`${A} unknown-doctor`, 'entries/hepatology/2017/b.md unknown-doctor']);
	});

	it('a translation whose original goes', async () => {
		folder.write({ [A]: entryText({ lang: 'zh-hant', translationOf: 'b' }) });
		await read();
		folder.write({ 'entries/hepatology/2017/b.md': undefined });
		expect(await rules()).toEqual([`${A} unknown-entry`]);
	});

	it('ids and old addresses claimed twice', async () => {
		folder.write({
			'entries/hepatology/2018/a.md': entryText({ date: '2018-01-03', answered: '2018-01-04', aliases: '[/old/1, /old/2/]' }),
			'entries/hepatology/2017/b.md': entryText({ aliases: '[/old/2/index.html]' }),
		});
		expect(await rules()).toEqual(['entries/hepatology/2018/a.md id-twice', 'entries/hepatology/2018/a.md alias-twice']);
	});

	it.each(['/q/2017/b/', '/q/2017/b/index.html', '/hepatology/', '/hepatology/fatty-liver', '/hepatology/years/2017/', '/doctors/lin-demo/', '/search/', '/', '/zh-hant/', '/feed.xml', '/robots.txt'])(
		'an old address %s at which the site has a page',
		async (alias) => {
			folder.write({ [A]: entryText({ aliases: `['${alias}']` }) });
			expect(await rules()).toEqual([`${A} alias-address`]);
		},
	);

	it.each(['/q/2016/b/', '/q/2017/c/', '/hepatology/old-topic/', '/doctors/lin/', '/old.php', '/zh-hant/q/2017/a/', '/zh/'])('but none at %s', async (alias) => {
		folder.write({ [A]: entryText({ aliases: `['${alias}']` }) });
		expect(await rules()).toEqual([]);
	});

	it('no site.yml', async () => {
		folder.write({ 'site.yml': undefined });
		expect(await rules()).toEqual(['site.yml site-missing']);
	});

	it('a specialty at the address of a language', async () => {
		folder.write({ 'specialties/zh-hant.md': '---\nname: X\n---\n' });
		expect(await rules()).toEqual(['specialties/zh-hant.md address-twice']);
	});
});

describe('scanContent', () => {
	it('lists files by kind and passes over hidden ones', () => {
		folder.write({ 'entries/hepatology/2017/.a.md.swp': 'x', 'README.md': 'x', 'synonyms.yml': '[]' });
		const { files, faults } = scanContent(folder.path);
		expect(faults).toEqual([]);
		expect(files.map(({ file, kind }) => [file, kind])).toEqual([
			['doctors/lin-demo.md', 'doctor'], [A, 'entry'], ['entries/hepatology/2017/b.md', 'entry'], ['site.yml', 'site'],
			['specialties/hepatology.md', 'specialty'], ['synonyms.yml', 'synonyms'], ['topics/hepatology/fatty-liver.md', 'topic'],
		]);
	});

	it('follows no link and passes over no file in silence', () => {
		mkdirSync(join(cache.path, 'outside'));
		symlinkSync(join(cache.path, 'outside'), join(folder.path, 'entries/hepatology/2016'));
		folder.write({ 'entries/hepatology/2017/scan.jpg': 'x' });
		expect(scanContent(folder.path).faults.map(({ file, rule }) => [file, rule])).toEqual([
			['entries/hepatology/2016', 'symbolic-link'],
			['entries/hepatology/2017/scan.jpg', 'not-markdown'],
		]);
	});
});

describe('a damaged store', () => {
	it('is made anew', async () => {
		const path = join(cache.path, 'broken.db');
		cache.write({ 'broken.db': 'this is no database, but long enough to look like one to nobody at all' });
		const anew = openStore(path);
		expect((await readContent(anew, { content: folder.path, base: '/', code: '1', jobs: 1 })).changed).toEqual(['a', 'b']);
		anew.close();
		expect(new DatabaseSync(path, { readOnly: true }).prepare('SELECT count(*) AS n FROM entry').get()).toEqual({ n: 2 });
	});
});

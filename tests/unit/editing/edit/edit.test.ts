import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../../src/editing/check/check.ts';
import { EditRefused, openFolder } from '../../../../src/editing/edit/entries.ts';
import { changeFrontMatter, NotEditable } from '../../../../src/archive/content/frontMatterEdit.ts';
import { newEntryFile, writeNewFile, type NewEntry } from '../../../../src/editing/edit/newEntry.ts';
import { renameEntry } from '../../../../src/editing/edit/rename.ts';
import { eraseEntry } from '../../../../src/editing/edit/erase.ts';
import { withoutLinks } from '../../../../src/editing/edit/unlink.ts';
import { withdrawEntry } from '../../../../src/editing/edit/withdraw.ts';
import { contentFolder, entryText, SMALL, type ContentFolder } from '../../archive/content/folder.ts';

const A = 'entries/hepatology/2017/a.md';
const B = 'entries/hepatology/2017/b.md';

let folder: ContentFolder;

beforeEach(() => {
	folder = contentFolder({
		...SMALL,
		'specialties/surgery.md': '---\nname: Surgery\n---\nSee [a question](../entries/hepatology/2017/a.md).\n',
		[B]: entryText({ title: 'Is coffee bad?' }, 'See [a](a.md#answer), [twice](a.md), `a.md`, [by address](/q/2017/a/), [elsewhere](https://x.example/a.md).\n\n[ref]: a.md'),
		'entries/surgery/2018/zh.md': entryText({ title: '肝', lang: 'zh-hant', specialty: 'surgery', date: '2018-01-01', answered: '2018-01-02', translationOf: 'a' }, '[甲](/q/2017/b/)'),
	});
});

afterEach(() => folder.remove());

const read = (file: string): string => readFileSync(join(folder.path, file), 'utf8');
const errors = async (): Promise<string[]> => {
	const { faults } = await check({ content: folder.path, store: join(folder.path, '.check.db'), code: '1', jobs: 1, today: '2026-01-01' });
	return faults.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`);
};

describe('changeFrontMatter', () => {
	it('changes, adds and removes keys and leaves the rest as it stands', () => {
		const text = '---\n# Who asks\ntitle: "A: b" # note\n\ntopics:\n  - x\naliases: [/a]\ndraft: true\n---\nBody\n---\nmore\n';
		expect(changeFrontMatter(text, { topics: ['y', 'z'], aliases: ['/a', '/b'], draft: undefined, source: 'It: me' })).toBe(
			'---\n# Who asks\ntitle: "A: b" # note\n\ntopics:\n  - y\n  - z\naliases: [/a, /b]\nsource: "It: me"\n---\nBody\n---\nmore\n',
		);
	});

	it('keeps line ends', () => {
		expect(changeFrontMatter('---\r\ntitle: A\r\n---\r\nBody\r\n', { asker: 'b' })).toBe('---\r\ntitle: A\r\nasker: b\r\n---\r\nBody\r\n');
	});

	it.each(['Body', '---\ntitle: a: b\n---\n'])('refuses %j', (text) => {
		expect(() => changeFrontMatter(text, { a: 'b' })).toThrow(NotEditable);
	});
});

describe('renameEntry', () => {
	it('moves the entry, keeps its address and mends everything that leads to it', async () => {
		const done = renameEntry({ content: folder.path, from: 'a', to: 'fatty-liver' });
		expect(done).toMatchObject({ from: A, to: 'entries/hepatology/2017/fatty-liver.md', alias: '/q/2017/a/' });
		expect(Object.fromEntries(done.mended)).toEqual({ [B]: 4, 'entries/surgery/2018/zh.md': 1, 'specialties/surgery.md': 1 });
		expect(existsSync(join(folder.path, A))).toBe(false);
		expect(read('entries/hepatology/2017/fatty-liver.md')).toContain('aliases: [ /q/2017/a/ ]'.replace('[ ', '[').replace(' ]', ']'));
		expect(read(B)).toContain('See [a](fatty-liver.md#answer), [twice](fatty-liver.md), `a.md`, [by address](/q/2017/fatty-liver/), [elsewhere](https://x.example/a.md).\n\n[ref]: fatty-liver.md');
		expect(read('entries/surgery/2018/zh.md')).toContain('translationOf: fatty-liver');
		expect(read('specialties/surgery.md')).toContain('(../entries/hepatology/2017/fatty-liver.md)');
		expect(await errors()).toEqual([]);
	});

	it('names it anew where home shows it, and where pages lead to it; erasing takes both away', async () => {
		const site = (entries: string): string => `${SMALL['site.yml']!}home:\n  introduction: Hi\n  entries: ${entries}\n`;
		folder.write({ 'site.yml': site('[b, "a"] # chosen\r'), 'pages/us.md': '---\ntitle: Us\n---\nSee [a](../entries/hepatology/2017/a.md).\n' });
		renameEntry({ content: folder.path, from: 'a', to: 'fatty-liver' });
		expect(read('site.yml')).toBe(site('[b, fatty-liver] # chosen\r'));
		expect(read('pages/us.md')).toContain('(../entries/hepatology/2017/fatty-liver.md)');
		expect(await errors()).toEqual([]);
		const { unlinked } = eraseEntry({ content: folder.path, entry: 'fatty-liver', translations: true });
		expect(unlinked.get('site.yml')).toBe(1);
		expect(read('site.yml')).toBe(site('[b] # chosen\r'));
		folder.write({ 'site.yml': site('\n    - b\n    - c') });
		eraseEntry({ content: folder.path, entry: 'b', dryRun: true });
		renameEntry({ content: folder.path, from: 'b', to: 'c' });
		expect(read('site.yml')).toBe(site('\n    - c\n    - c'));
		eraseEntry({ content: folder.path, entry: 'c' });
		expect(read('site.yml')).toBe(site('[]'));
		expect(await errors()).toEqual([]);
		expect(read('pages/us.md')).toContain('See a.');
	});

	it('and back again leaves every file as it was, but for the address in between', () => {
		const before = Object.fromEntries([B, 'specialties/surgery.md', 'entries/surgery/2018/zh.md'].map((file) => [file, read(file)]));
		renameEntry({ content: folder.path, from: 'a', to: 'fatty-liver' });
		const back = renameEntry({ content: folder.path, from: 'fatty-liver', to: 'a' });
		expect(back.alias).toBe('/q/2017/fatty-liver/');
		expect(read(A)).toContain('aliases: [/q/2017/fatty-liver/]');
		for (const [file, text] of Object.entries(before)) expect(read(file)).toBe(text);
	});

	it('to another specialty keeps the address, its own links and topics', async () => {
		folder.write({ [A]: entryText({ topics: '[fatty-liver]' }, 'Like [b](b.md)?') });
		const done = renameEntry({ content: folder.path, from: A, to: 'a', specialty: 'surgery' });
		expect(done).toMatchObject({ to: 'entries/surgery/2017/a.md', alias: undefined });
		const moved = read('entries/surgery/2017/a.md');
		expect(moved).toContain('topics: [hepatology/fatty-liver]');
		expect(moved).toContain('[b](../../hepatology/2017/b.md)');
		expect(await errors()).toEqual([]);
	});

	it('to another year changes the address', async () => {
		folder.write({ [A]: entryText({ answered: '2019-01-01' }) });
		expect(renameEntry({ content: folder.path, from: 'a', to: 'a', date: '2018-12-31' })).toMatchObject({ to: 'entries/hepatology/2018/a.md', alias: '/q/2017/a/' });
		expect(await errors()).toEqual([]);
	});

	it('does nothing when it is only asked what it would do', () => {
		const before = read(B);
		expect(renameEntry({ content: folder.path, from: 'a', to: 'c', dryRun: true }).mended.size).toBe(3);
		expect(existsSync(join(folder.path, A))).toBe(true);
		expect(read(B)).toBe(before);
	});

	it.each([
		[{ from: 'missing', to: 'c' }, 'There is no entry "missing".'],
		[{ from: 'a', to: 'b' }, `The id "b" is already that of ${B}.`],
		[{ from: 'a', to: 'a' }, 'It has that name and place already.'],
		[{ from: 'a', to: 'Fatty Liver' }, '"Fatty Liver" cannot be an id: that may hold only a-z, 0-9 and single hyphens.'],
		[{ from: 'a', to: 'c', specialty: 'x' }, 'There is no specialty "x".'],
		[{ from: 'a', to: 'c', date: '2017-02-30' }, '"2017-02-30" is no date that exists, as YYYY-MM-DD.'],
	])('refuses %j', (options, message) => {
		expect(() => renameEntry({ content: folder.path, ...options })).toThrow(new EditRefused(message));
	});

	it('refuses an entry with errors', () => {
		folder.write({ [A]: entryText({ sex: 'x' }) });
		expect(() => renameEntry({ content: folder.path, from: 'a', to: 'c' })).toThrow('has errors: mend them first');
	});
});

describe('eraseEntry', () => {
	it('refuses to leave translations behind unasked, and says which', () => {
		expect(() => eraseEntry({ content: folder.path, entry: 'a' })).toThrow(/has translations, which tell the same:\n.*surgery\/2018\/zh\.md\n.*--translations/);
		expect(existsSync(join(folder.path, A))).toBe(true);
	});

	it('removes the entry, its translations and every link to them, and nothing else', async () => {
		const before = read(B);
		const done = eraseEntry({ content: folder.path, entry: 'a', translations: true });
		expect(done).toEqual({
			gone: [A, 'entries/surgery/2018/zh.md'],
			addresses: [],
			unlinked: new Map([[B, 4], ['specialties/surgery.md', 1]]),
			sameElsewhere: [],
			// Words like the entry's id, which is a short one.
			stillNaming: [B, 'site.yml', 'specialties/surgery.md'],
		});
		for (const file of done.gone) expect(existsSync(join(folder.path, file))).toBe(false);
		expect(read(B)).toBe(before.replace('[a](a.md#answer)', 'a').replace('[twice](a.md)', 'twice').replace('[by address](/q/2017/a/)', 'by address').replace('[ref]: a.md', ''));
		expect(read('specialties/surgery.md')).toBe('---\nname: Surgery\n---\nSee a question.\n');
		expect(await errors()).toEqual([]);
	});

	it('of a translation names the original, which stays', () => {
		expect(eraseEntry({ content: folder.path, entry: 'zh' })).toMatchObject({ gone: ['entries/surgery/2018/zh.md'], sameElsewhere: [A], unlinked: new Map() });
		expect(existsSync(join(folder.path, A))).toBe(true);
	});

	it('says which old addresses lead nowhere, and takes entries with errors, too', () => {
		writeFileSync(join(folder.path, B), '---\ntitle: 7\naliases: [/old, /older]\n---\nNo answer.\n');
		expect(eraseEntry({ content: folder.path, entry: B })).toMatchObject({ gone: [B], addresses: ['/old', '/older'] });
	});

	it('only says what it would do where that is asked', () => {
		const [before, surgery] = [read(B), read('specialties/surgery.md')];
		const would = eraseEntry({ content: folder.path, entry: 'a', translations: true, dryRun: true });
		expect([read(B), read('specialties/surgery.md')]).toEqual([before, surgery]);
		expect(eraseEntry({ content: folder.path, entry: 'a', translations: true })).toEqual(would);
	});

	it('refuses what is not there', () => {
		expect(() => eraseEntry({ content: folder.path, entry: 'nothing-like-it' })).toThrow(EditRefused);
	});
});

describe('withoutLinks', () => {
	it.each([
		['[a *b* c](x.md) d', 'a *b* c d'],
		['[![p](p.png)](x.md)', '![p](p.png)'],
		['See <https://a.example/x> or https://a.example/x now', 'See  or  now'],
		['[a][r] and [r]\n\n[r]: x.md', 'a and r\n\n'],
		['`[a](x.md)` [b](y.md)', '`[a](x.md)` [b](y.md)'],
		['[](x.md)', ''],
	])('of %j leaves %j', (body, left) => {
		expect(withoutLinks(`---\na: b\n---\n${body}`, 'f.md', (url) => /(?:^|\/)x/.test(url.replace('https://a.example', ''))).text).toBe(`---\na: b\n---\n${left}`);
	});
});

describe('withdrawEntry', () => {
	it('puts the reason into the file and names what leads to it', async () => {
		expect(withdrawEntry({ content: folder.path, entry: 'a', reason: 'Out of date: see a doctor.' })).toEqual({
			file: A, linking: [B, 'specialties/surgery.md'], translations: ['entries/surgery/2018/zh.md'],
		});
		expect(read(A)).toContain('withdrawn: "Out of date: see a doctor."\n');
		expect(await errors()).toEqual([]);
	});

	it('and taken back leaves the file as it was', () => {
		const before = read(A);
		withdrawEntry({ content: folder.path, entry: 'a', reason: 'Wrong.' });
		withdrawEntry({ content: folder.path, entry: 'a', reason: undefined });
		expect(read(A)).toBe(before);
	});

	it('refuses what is so already, and a reason that says nothing', () => {
		expect(() => withdrawEntry({ content: folder.path, entry: 'a', reason: undefined })).toThrow('is not withdrawn');
		expect(() => withdrawEntry({ content: folder.path, entry: 'a', reason: ' ' })).toThrow('1 to 500 characters');
		withdrawEntry({ content: folder.path, entry: 'a', reason: 'Wrong.' });
		expect(() => withdrawEntry({ content: folder.path, entry: 'a', reason: 'Again.' })).toThrow('is withdrawn already: "Wrong."');
	});
});

describe('newEntryFile', () => {
	const ENTRY: NewEntry = { title: 'Is tea bad for the liver?', asker: 'tea time', date: '2024-05-06', doctor: 'lin-demo', specialty: 'hepatology' };
	const make = (changes: Partial<NewEntry> = {}): ReturnType<typeof newEntryFile> => newEntryFile({ ...ENTRY, ...changes }, openFolder(folder.path));

	it('is a draft without a fault, in its place', async () => {
		const file = make();
		expect(file).toMatchObject({ path: 'entries/hepatology/2024/is-tea-bad-for-the-liver.md', isDraft: true, faults: [] });
		expect(file.text).toMatchInlineSnapshot(`
			"---
			title: Is tea bad for the liver?
			asker: tea time
			date: 2024-05-06
			doctor: lin-demo
			specialty: hepatology
			draft: true
			---
			Write the question here.

			## Answer
			Write the doctor's answer here.
			"
		`);
		writeNewFile(folder.path, file);
		expect(await errors()).toEqual([]);
	});

	it('is no draft where its texts are given', () => {
		expect(make({ question: 'Is it?', answer: 'No.' })).toMatchObject({ isDraft: false, faults: [] });
	});

	it('never takes the name of another, nor writes over one', () => {
		folder.write({ 'entries/surgery/2018/is-tea-bad-for-the-liver.md': entryText({ specialty: 'surgery', date: '2018-01-01', answered: '2018-01-02' }) });
		const file = make();
		expect(file.path).toBe('entries/hepatology/2024/is-tea-bad-for-the-liver-2.md');
		writeNewFile(folder.path, file);
		expect(() => writeNewFile(folder.path, file)).toThrow('EEXIST');
		expect(make({ id: 'a' }).faults.map(({ rule }) => rule)).toEqual(['id-twice']);
	});

	it('takes its name from the day where the title has no Latin letter', () => {
		expect(make({ title: '喝茶傷肝嗎？' }).path).toBe('entries/hepatology/2024/q-20240506.md');
	});

	it('says what is wrong, as the check would, and what was meant', () => {
		const { faults } = make({ doctor: 'linn-demo', date: '2024-02-30', topics: ['fatty-lever'] });
		expect(faults.map(({ rule, help }) => `${rule}: ${help}`)).toEqual([
			'schema: Look the date up and correct it.',
			'unknown-doctor: Did you mean "lin-demo"? If not, add the file doctors/linn-demo.md.',
			'unknown-topic: Did you mean "hepatology/fatty-liver"? If not, add the file topics/hepatology/fatty-lever.md.',
		]);
		expect(readdirSync(join(folder.path, 'entries/hepatology'))).toEqual(['2017']);
	});
});

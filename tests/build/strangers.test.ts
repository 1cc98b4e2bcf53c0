import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicFaults } from '../../src/archive/content/publicFiles.ts';
import { ContentFaults } from '../../src/archive/fault.ts';
import { openStoreForReading } from '../../src/archive/store/open.ts';
import { loadRegistry } from '../../src/archive/store/registry.ts';
import { aliasPaths } from '../../src/archive/store/sources.ts';
import { build } from '../../src/build/build.ts';
import { strangersIn } from '../../src/build/publishing/strangers.ts';
import { OutputInTheWay } from '../../src/build/settings.ts';
import { writePublishFiles } from '../../src/hosting/hosts/publishFiles.ts';
import { entryFile, TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

let archive: TestArchive;

beforeAll(async () => {
	archive = new TestArchive();
	for (let number = 0; number < 5; number++) archive.writeEntry(entryOf(number));
	archive.writeEntry({ ...entryOf(5), aliases: ['/ask/five.html', '/old-five/'] });
	await make();
});

afterAll(() => archive.remove());

const make = (cache = archive.cache) => build({ content: archive.content, out: archive.out, cache, jobs: 1 });
const put = (file: string, text = 'mine'): void => {
	mkdirSync(dirname(join(archive.out, file)), { recursive: true });
	writeFileSync(join(archive.out, file), text);
};
const has = (file: string): boolean => existsSync(join(archive.out, file));

test('every file of a site is known for one, and none of an operator', () => {
	expect(strangersIn(archive.out, () => false).others).toEqual([]);
	const mine = ['CNAME', 'google1234.html', 'BingSiteAuth.xml', '.well-known/assetlinks.json', 'leaflets/heart.pdf', 'data.csv.gz', 'heart/notes.html', '.htaccess', 'ads.txt'];
	const copy = join(archive.root, 'copy');
	cpSync(archive.out, copy, { recursive: true });
	for (const file of mine) {
		mkdirSync(dirname(join(copy, file)), { recursive: true });
		writeFileSync(join(copy, file), '<!doctype html><title>mine</title>');
	}
	expect(strangersIn(copy, () => false).others.sort()).toEqual(mine.sort());
});

test('no file that a build makes may come from the operator', () => {
	const store = openStoreForReading(join(archive.cache, 'archive.db'));
	const files = [...treeOf(archive.out).keys()];
	const refused = publicFaults(files, loadRegistry(store), aliasPaths(store)).map(({ file }) => file);
	store.close();
	expect(refused).toEqual(files.map((file) => `public/${file}`));
});

test("an operator's own files come with each build, change and go with it", async () => {
	const { id } = await make();
	archive.write('public/CNAME', 'answers.example');
	archive.write('public/.well-known/security.txt', 'Contact: mailto:me@answers.example');
	archive.write('public/leaflets/.DS_Store', '');
	archive.write('public/leaflets/heart.txt', 'One.');
	// One that stood in the output before is the same operator's.
	put('CNAME', 'by hand');
	const { id: second, rendered } = await make();
	expect([second === id, rendered]).toEqual([false, 0]);
	const text = (file: string): string => readFileSync(join(archive.out, file), 'utf8');
	expect([text('CNAME'), text('leaflets/heart.txt'), has('leaflets/.DS_Store')]).toEqual(['answers.example', 'One.', false]);
	const report = writePublishFiles({ target: 'nginx', site: archive.out, out: join(archive.root, 'host'), root: archive.out, listen: undefined, contact: 'mailto:security@answers.example', today: '2026-01-01', precompress: false });
	expect(report.notes.join()).toContain('security.txt of your own');
	expect(text('.well-known/security.txt')).toContain('mailto:me@');
	archive.write('public/leaflets/heart.txt', 'Two.');
	await make();
	expect(text('leaflets/heart.txt')).toBe('Two.');
	expect((await make()).deleted).toBe(0);
	// Another cache knows whose it is, although it comes no more.
	rmSync(join(archive.content, 'public/leaflets'), { recursive: true });
	await make(join(archive.root, 'other'));
	expect([has('CNAME'), has('leaflets')]).toEqual([true, false]);
	rmSync(join(archive.content, 'public'), { recursive: true });
	expect((await make(join(archive.root, 'other'))).id).toBe(id);
	expect([has('CNAME'), has('.well-known')]).toEqual([false, false]);
	archive.write('public/heart/index.html', 'mine');
	await expect(make(join(archive.root, 'other'))).rejects.toThrow(ContentFaults);
	rmSync(join(archive.content, 'public'), { recursive: true });
	await make();
});

test('no compressed copy outlives its page, and files for the host stay', async () => {
	writePublishFiles({ target: 'netlify', site: archive.out, out: join(archive.root, 'host'), root: archive.out, listen: undefined, contact: 'mailto:security@answers.example', today: '2026-01-01', precompress: true });
	expect(has('_redirects')).toBe(true);
	const text = (file: string): string => readFileSync(join(archive.out, file), 'utf8');
	const copies = readdirSync(archive.out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:gz|br)$/.test(file));
	const before = new Map(copies.map((file) => [file, text(file.slice(0, -3))]));
	expect(before.size).toBeGreaterThan(50);
	archive.delete(entryFile(entryOf(1)));
	archive.writeEntry({ ...entryOf(2), answer: 'Something else.' });
	await make();
	const left = copies.filter(has);
	expect(left.length).toBeGreaterThan(10);
	expect(left.length).toBeLessThan(copies.length);
	for (const file of left) expect(text(file.slice(0, -3)), file).toBe(before.get(file));
	for (const file of ['_headers', '_redirects', '.well-known/security.txt']) expect(has(file), file).toBe(true);

	// A rule of redirects speaks of entries.
	archive.writeEntry({ ...entryOf(5), aliases: ['/old-five/'] });
	await make();
	expect([has('_redirects'), has('_headers'), has('ask/five.html')]).toEqual([false, true, false]);

	// Nothing is known of the folder: all copies go with the pages that they may or may not be of.
	await make(join(archive.root, 'other'));
	expect(readdirSync(archive.out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:gz|br)$/.test(file))).toEqual([]);
	expect([has('_headers'), has('.well-known/security.txt')]).toEqual([true, true]);
});

test("an operator's file in the output is never deleted unsaid", async () => {
	for (const file of ['CNAME', '.git/HEAD', 'lost+found/1', 'q/.DS_Store']) put(file);
	archive.writeEntry(entryOf(6));
	await make(join(archive.root, 'other'));
	expect(has('CNAME')).toBe(true);

	// Without what earlier builds remember, a stale page is told from it.
	rmSync(join(archive.root, 'other'), { recursive: true });
	archive.delete(entryFile(entryOf(6)));
	const before = treeOf(archive.out);
	const refused = make(join(archive.root, 'other'));
	await expect(refused).rejects.toThrow(OutputInTheWay);
	await expect(refused).rejects.toThrow(/that no build put there:\n {2}CNAME\nMove .* public\/ of your content/);
	expect(treeOf(archive.out)).toEqual(before);
	rmSync(join(archive.out, 'CNAME'));
	await make(join(archive.root, 'other'));
	expect([has('.git/HEAD'), has('lost+found/1'), has('q/.DS_Store'), has('q/2017/entry-6/index.html')]).toEqual([true, true, true, false]);
});

test('a new page is not written over what no build put there', async () => {
	const place = 'heart/rhythm';
	put(`${place}/index.html`, '<!doctype html><title>mine</title>');
	archive.writeTopic(place, 'Rhythm', ['rhythm']);
	await expect(make(join(archive.root, 'other'))).rejects.toThrow(`  ${place}/index.html\n`);
	rmSync(join(archive.out, place), { recursive: true });
	put(place);
	await expect(make(join(archive.root, 'other'))).rejects.toThrow(`  ${place}\n`);
	rmSync(join(archive.out, place));
	await make(join(archive.root, 'other'));
	expect(readFileSync(join(archive.out, place, 'index.html'), 'utf8')).toContain('Rhythm');
});

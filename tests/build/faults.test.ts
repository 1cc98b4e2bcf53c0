import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentFaults } from '../../src/archive/fault.ts';
import { build } from '../../src/build/build.ts';
import { OutputInTheWay } from '../../src/build/settings.ts';
import { CacheInUse, lock } from '../../src/build/lock.ts';
import { entryFile, TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
	for (let number = 0; number < 4; number++) archive.writeEntry(entryOf(number));
});

afterEach(() => archive.remove());

const make = () => build({ content: archive.content, out: archive.out, cache: archive.cache });

/** The rules that a build complains of, each with its place. */
async function faultsOfBuild(): Promise<string[]> {
	const error: unknown = await make().then(() => undefined, (thrown: unknown) => thrown);
	if (!(error instanceof ContentFaults)) throw new Error('The build found no fault.', { cause: error });
	return error.faults.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

test('a broken archive lists all its faults at once and leaves the last site as it was', async () => {
	await make();
	const before = treeOf(archive.out);
	archive.writeEntry({ ...entryOf(0), doctor: 'adda' });
	archive.writeEntry({ ...entryOf(1), topics: ['rashez'] });
	archive.writeEntry({ ...entryOf(2), answer: '' });
	archive.write('entries/skin/2020/twice.md', '---\ntitle: One\ntitle: Two\n---\n');
	archive.write('entries/skin/2020/notes.txt', 'not an entry');
	expect(await faultsOfBuild()).toMatchInlineSnapshot(`
		[
		  "entries/heart/2015/entry-0.md:6:9 unknown-doctor",
		  "entries/heart/2017/entry-2.md:11:1 answer-missing",
		  "entries/skin/2016/entry-1.md:8:10 unknown-topic",
		  "entries/skin/2020/notes.txt:1:1 not-markdown",
		  "entries/skin/2020/twice.md:3:1 yaml",
		  "entries/skin/2020/twice.md:5:1 answer-missing",
		  "entries/skin/2020/twice.md:5:1 question-missing",
		]
	`);
	expect(treeOf(archive.out)).toEqual(before);
	archive.delete('entries/skin/2020/twice.md');
	archive.delete('entries/skin/2020/notes.txt');
	for (const number of [0, 1, 2]) archive.writeEntry(entryOf(number));
	await make();
	expect(treeOf(archive.out)).toEqual(before);
});

test('a doctor who is removed while entries name them is a fault of each entry', async () => {
	await make();
	archive.delete('doctors/ben.md');
	expect(await faultsOfBuild()).toEqual([
		`${entryFile(entryOf(1))}:6:9 unknown-doctor`,
		`${entryFile(entryOf(3))}:6:9 unknown-doctor`,
	]);
});

test('a first build of a broken archive writes nothing', async () => {
	archive.writeEntry({ ...entryOf(0), doctor: 'nobody' });
	expect(await faultsOfBuild()).toHaveLength(1);
	expect(() => treeOf(archive.out)).toThrow('ENOENT');
});

test('an output folder that holds something else is left alone', async () => {
	archive.write('../dist/thesis.txt', 'years of work');
	await expect(make()).rejects.toThrow(OutputInTheWay);
	expect([...treeOf(archive.out).keys()]).toEqual(['thesis.txt']);
});

test('two builds do not share a cache at the same time', async () => {
	const held = lock(join(archive.cache, 'lock'));
	await expect(make()).rejects.toThrow(CacheInUse);
	held.release();
	await make();
});

test('a damaged cache is made anew', async () => {
	await make();
	const before = treeOf(archive.out);
	writeFileSync(join(archive.cache, 'archive.db'), 'no database');
	await make();
	expect(treeOf(archive.out)).toEqual(before);
});

describe('a disk that takes no more', () => {
	/** Builds in a process whose files may be at most so many kilobytes long. */
	const limited = (kilobytes: number) =>
		spawnSync(
			'bash',
			['-c', `ulimit -f ${kilobytes}; exec "$0" scripts/build.ts --content "$1" --out "$2" --cache "$3"`, process.execPath, archive.content, archive.out, archive.cache],
			// Node's own cache of compiled code is no part of this.
			{ encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } },
		);

	test.each([1, 200])('files of at most %i kB: says so, leaves a whole site, and goes on when there is room', async (kilobytes) => {
		await make();
		const before = treeOf(archive.out);
		for (let number = 0; number < 30; number++) archive.writeEntry({ ...entryOf(number), answer: `Sleep more. ${'Walk daily. '.repeat(300)}` });
		const { status, stderr } = limited(kilobytes);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^(?:The cache cannot be read or written|A file would be larger than the system allows).*$/m);
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(treeOf(archive.out)).toEqual(before);
		await make();
		const after = treeOf(archive.out);
		rmSync(archive.cache, { recursive: true });
		rmSync(archive.out, { recursive: true });
		await make();
		expect(after).toEqual(treeOf(archive.out));
	});
});

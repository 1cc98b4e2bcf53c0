import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { entryFile, TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
	for (let number = 0; number < 6; number++) archive.writeEntry(entryOf(number));
});

afterEach(() => archive.remove());

/** A build as a shell starts it. */
const command = (content: string, more = ''): string =>
	`${process.execPath} ${PROJECT}/scripts/build.ts --content ${content} --out ${archive.out} --cache ${archive.cache} ${more}`;

const shell = (script: string, before: readonly string[] = []) =>
	spawnSync([...before, 'sh'][0]!, [...before.slice(1), ...(before.length > 0 ? ['sh'] : []), '-ec', script], { cwd: PROJECT, encoding: 'utf8' });

/** The content as it is, and with two entries changed and one deleted. */
function twoContents(): { first: string; second: string } {
	const first = join(archive.root, 'first');
	cpSync(archive.content, first, { recursive: true });
	archive.delete(entryFile(entryOf(1)));
	for (const number of [2, 3]) archive.writeEntry({ ...entryOf(number), answer: 'Another answer altogether.' });
	return { first, second: archive.content };
}

/** Mounts of its own, gone with the process: what a container has. */
const APART = [...(process.getuid?.() === 0 ? ['unshare'] : ['unshare', '--user', '--map-root-user']), '--mount'];
const CONTAINER = 'unshare --pid --fork --kill-child --mount-proc';

const VOLUMES = {
	'another disk': ({ out }: TestArchive) => `mount -t tmpfs none ${out}`,
	'a folder of this disk, bound there': ({ out }: TestArchive) => `mkdir ${out}.bound; mount --bind ${out}.bound ${out}`,
	'another disk, in a folder that can only be read': ({ root, out, cache }: TestArchive) =>
		`mount --bind ${root} ${root}; mount -t tmpfs none ${out}; mount -t tmpfs none ${cache}; mount -o remount,ro,bind ${root}`,
};

test.for(Object.entries(VOLUMES))('an output that is %s is changed in place, and taken up again after a kill', async ([, mount], { skip }) => {
	mkdirSync(archive.out);
	mkdirSync(archive.cache);
	if (shell(mount(archive), APART).status !== 0) skip('This system lets this user mount nothing.');
	rmSync(`${archive.out}.bound`, { recursive: true, force: true });
	// A process in a container has a number there that another has here.
	const container = shell('true', CONTAINER.split(' ')).status === 0 ? CONTAINER : '';
	const { first, second } = twoContents();
	const result = mkdtempSync(join(tmpdir(), 'result-'));
	try {
		const done = shell(
			`${mount(archive)}
			${command(first)}
			for seconds in 2 3 4; do ${container} timeout -s KILL $seconds ${command(second)} || true; done
			${command(second)}
			cp -r ${archive.out}/. ${result}
			ls -a ${archive.out}/.. ${archive.out}`,
			APART,
		);
		expect(done.status, done.stderr).toBe(0);
		expect(done.stdout).not.toMatch(/staging|\.deploy/);
		const { out } = await build({ content: second, out: join(archive.root, 'here'), cache: join(archive.root, 'here-cache'), jobs: 1 });
		expect(treeOf(result)).toEqual(treeOf(out));
	} finally {
		rmSync(result, { recursive: true, force: true });
	}
});

test('whatever the umask, everybody may read what is published', () => {
	const { first, second } = twoContents();
	const done = shell(`umask 077; ${command(first)}; ${command(second)}`);
	expect(done.status, done.stderr).toBe(0);
	const all = readdirSync(archive.out, { recursive: true, withFileTypes: true });
	expect(all.length).toBeGreaterThan(100);
	const closed = all.filter((item) => {
		const wanted = item.isDirectory() ? 0o555 : 0o444;
		return (statSync(join(item.parentPath, item.name)).mode & wanted) !== wanted;
	});
	expect(closed.map(({ name }) => name)).toEqual([]);
	expect(statSync(archive.out).mode & 0o555).toBe(0o555);
	// What is kept between builds holds drafts, and stays private.
	expect(statSync(join(archive.cache, 'archive.db')).mode & 0o077).toBe(0);
});

test('no published file is a second name of one that it was made from', async () => {
	await build({ content: archive.content, out: archive.out, cache: archive.cache, jobs: 1 });
	const files = readdirSync(archive.out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	expect(files.filter((item) => statSync(join(item.parentPath, item.name)).nlink > 1).map(({ name }) => name)).toEqual([]);
});

test('two caches in turn make one site of one content', async () => {
	const { first, second } = twoContents();
	const make = (content: string, cache: string) => build({ content, out: archive.out, cache: join(archive.root, cache), jobs: 1 });
	await make(first, 'one');
	const before = treeOf(archive.out);
	await make(second, 'two');
	const after = treeOf(archive.out);
	expect(after).not.toEqual(before);
	await make(second, 'one');
	expect(treeOf(archive.out)).toEqual(after);
	await make(first, 'two');
	expect(treeOf(archive.out)).toEqual(before);
	await make(first, 'one');
	expect(treeOf(archive.out)).toEqual(before);
	renameSync(archive.out, `${archive.out}.old`);
	await make(first, 'three');
	expect(treeOf(archive.out)).toEqual(before);
});

test('two checks at once both check', () => {
	const check = `${process.execPath} ${PROJECT}/scripts/check.ts --content ${archive.content} --cache ${archive.cache} --json`;
	const done = shell(`${check} > ${archive.root}/1 & first=$!; ${check} > ${archive.root}/2; wait $first`);
	expect(done.status, done.stderr).toBe(0);
	const [one, two] = [1, 2].map((number) => JSON.parse(readFileSync(join(archive.root, String(number)), 'utf8')) as { files: number; faults: object[] });
	expect(one!.files).toBeGreaterThan(6);
	expect(two).toMatchObject({ files: one!.files, faults: one!.faults });
});

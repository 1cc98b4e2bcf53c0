import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

const KILLS = 30;
const PROJECT = resolve(import.meta.dirname, '../..');

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
});

afterEach(() => archive.remove());

const folders = () => ({ content: archive.content, out: archive.out, cache: archive.cache });

/** Starts a build in a process of its own and kills it after some milliseconds. @returns the milliseconds it took, if it was quicker */
async function killedBuild(milliseconds: number): Promise<number | undefined> {
	const { content, out, cache } = folders();
	const args = ['scripts/build.ts', '--content', content, '--out', out, '--cache', cache];
	const began = performance.now();
	const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: 'ignore' });
	const timer = milliseconds === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds);
	const code = await new Promise((done) => child.on('close', done));
	clearTimeout(timer);
	return code === 0 ? performance.now() - began : undefined;
}

/** Rounds of edits: what the archive holds in each. */
function write(round: number): void {
	for (let number = 0; number < 10; number++) {
		const entry = entryOf(number);
		archive.writeEntry({ ...entry, answer: `${entry.answer} This is round ${round}.` });
	}
}

test(`killed at ${KILLS} moments, every page is whole, and the next build completes`, async () => {
	write(0);
	await build(folders());
	write(1);
	// Killed all along the time that such a build takes, start included; what else the machine does changes that.
	let whole = (await killedBuild(Infinity))!;
	for (let kill = 1; kill <= KILLS; kill++) {
		write(kill + 1);
		whole = (await killedBuild((whole * kill) / KILLS)) ?? whole;
		const site = treeOf(archive.out);
		expect(site.has('index.html')).toBe(true);
		for (let number = 0; number < 10; number++) {
			const { date, id, lang } = { lang: undefined, ...entryOf(number) };
			const file = join(lang ?? '', 'q', date.slice(0, 4), id, 'index.html');
			expect(site.has(file), `${file} after kill ${kill}`).toBe(true);
			expect(readFileSync(join(archive.out, file), 'utf8')).toMatch(/<\/html>\s*$/);
		}
	}
	await build(folders());
	const mended = treeOf(archive.out);
	await build({ content: archive.content, out: join(archive.root, 'clean'), cache: join(archive.root, 'clean-cache') });
	expect(mended).toEqual(treeOf(join(archive.root, 'clean')));
});

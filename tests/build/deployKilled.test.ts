import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn, manifestOf } from '../../src/hosting/deploy/manifest.ts';
import { serveSite } from '../../src/hosting/server/serve.ts';
import { brokenFor, writeSite, type Read, type Version } from '../fixtures/versions/site.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const KILLS = 12;

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'deploy-killed-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Large enough that sending it takes a while. */
function write(name: string, from: number): string {
	const version: Version = { name, entries: Array.from({ length: 40 }, (_, i) => i + from), more: Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`images/${i % 50}/${i}.png`, `${i} of ${name}`])) };
	const folder = join(root, name);
	writeSite(folder, version);
	return folder;
}

/** Starts a deploy, at the head of a group of processes of its own. */
function start(site: string, to: string, ...more: string[]): ChildProcess {
	return spawn(process.execPath, ['scripts/deploy.ts', '--site', site, '--to', to, ...more], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
}

function ended(child: ChildProcess): Promise<{ code: number | null; words: string }> {
	let words = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (words += text));
	return new Promise((done) => child.on('close', (code) => done({ code, words })));
}

/** Kills a deploy after some milliseconds, and the rclone that it started, which would work on. */
async function killedWithAll(child: ChildProcess, milliseconds: number): Promise<void> {
	const timer = setTimeout(() => {
		if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
	}, milliseconds);
	await ended(child);
	clearTimeout(timer);
}

async function whole(to: string): Promise<Record<string, string>> {
	const { files } = await manifestOf(to);
	return Object.fromEntries([...files].map(([path, { hash }]) => [path, hash]));
}

test(`killed at ${KILLS} moments while readers read over HTTP: no page is broken, and the next deploy completes`, async ({ annotate }) => {
	const sites = [write('A', 0), write('B', 10)];
	const to = join(root, 'www');
	expect(await ended(start(sites[0]!, to))).toMatchObject({ code: 0 });
	const server = await serveSite(to);
	const read: Read = async (path) => {
		const response = await fetch(server.url + path.replace(/index\.html$/, ''));
		const text = await response.text();
		return response.ok ? text : undefined;
	};
	let began = performance.now();
	expect(await ended(start(sites[1]!, to, '--grace', '1h'))).toMatchObject({ code: 0 });
	let duration = performance.now() - began;
	const moments = fc.sample(fc.double({ min: 0.2, max: 1, noNaN: true }), { numRuns: KILLS, seed: 9 });
	let [reads, cutShort] = [0, 0];
	for (const [kill, moment] of moments.entries()) {
		began = performance.now();
		const child = start(sites[kill % 2]!, to, '--grace', '1h');
		const end = ended(child);
		const timer = setTimeout(() => child.kill('SIGKILL'), moment * duration);
		while (child.exitCode === null && child.signalCode === null) {
			expect([kill, await brokenFor(read)]).toEqual([kill, []]);
			reads += 1;
			await pause(1);
		}
		clearTimeout(timer);
		expect([kill, await brokenFor(read)]).toEqual([kill, []]);
		if ((await end).code !== 0) cutShort += 1;
		// It ended first: the machine is quicker by now.
		else duration = Math.min(duration, performance.now() - began);
	}
	await server.close();
	await annotate(`${cutShort} of ${KILLS} deploys were cut short; the site was read whole ${reads} times meanwhile`);
	expect(cutShort).toBeGreaterThan(KILLS / 4);
	expect(await ended(start(sites[1]!, to, '--grace', '0'))).toMatchObject({ code: 0 });
	expect(await whole(to)).toEqual(await whole(sites[1]!));
	expect(await ended(start(sites[1]!, to, '--verify'))).toMatchObject({ code: 0 });
	expect((await filesIn(join(to, '.deploy'))).filter((file) => /lock|journal|progress|incoming/.test(file))).toEqual([]);
});

describe('a remote of rclone', () => {
	const installed = spawnSync('rclone', ['version']).status === 0;

	test('is sent what changed, carried on after a kill, verified, taken back', async ({ skip }) => {
		if (!installed) skip('rclone is not installed: apt-get install rclone');
		const sites = [join(root, 'A'), join(root, 'B')];
		writeSite(sites[0]!, { name: 'A', entries: [0, 1, 2, 3], more: { 'q/ä [1] #&.html': 'signs in a name' } });
		writeSite(sites[1]!, { name: 'B', entries: [2, 3, 4], more: { 'q/ä [1] #&.html': 'and others' } });
		const folder = join(root, 'www');
		const to = `rclone::local:${folder}`;
		const began = performance.now();
		expect(await ended(start(sites[0]!, to))).toMatchObject({ code: 0 });
		const duration = performance.now() - began;
		expect(await whole(folder)).toEqual(await whole(sites[0]!));
		for (const share of [0.3, 0.6]) await killedWithAll(start(sites[1]!, to, '--grace', '0'), share * duration);
		expect(await ended(start(sites[1]!, to, '--grace', '0'))).toMatchObject({ code: 0 });
		expect(await whole(folder)).toEqual(await whole(sites[1]!));
		expect(await ended(start(sites[1]!, to, '--verify'))).toMatchObject({ code: 0 });
		expect(await ended(start(sites[1]!, to, '--rollback', '--grace', '0'))).toMatchObject({ code: 0 });
		expect(await whole(folder)).toEqual(await whole(sites[0]!));
		writeFileSync(join(folder, 'index.html'), 'changed by hand');
		expect(await ended(start(sites[0]!, to, '--verify'))).toMatchObject({ code: 1 });
	});

	test('that does not exist is named, with a command that shows more', async ({ skip }) => {
		if (!installed) skip('rclone is not installed: apt-get install rclone');
		const site = join(root, 'A');
		writeSite(site, { name: 'A', entries: [0] });
		const { code, words } = await ended(start(site, 'rclone:nonesuch:bucket'));
		expect(code).toBe(2);
		expect(words).toMatch(/nonesuch:bucket cannot be written to\. Try "rclone lsd nonesuch:bucket"/);
	});

	test('without rclone is refused in words', async () => {
		const site = join(root, 'A');
		writeSite(site, { name: 'A', entries: [0] });
		mkdirSync(join(root, 'empty'));
		const child = spawn(process.execPath, ['scripts/deploy.ts', '--site', site, '--to', 'rclone:shop:bucket'], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: join(root, 'empty') } });
		expect(await ended(child)).toMatchObject({ code: 2, words: expect.stringContaining('rclone is not installed. Install it') as string });
	});
});

test.for<[string, string[], number, RegExp]>([
	['no target', ['--site', '.'], 2, /required option '--to <target>'/],
	['no site', ['--site', '/nowhere', '--to', 'www'], 2, /\/nowhere holds no built site\. Run "npm run build" first, or name the folder with --site/],
	['no time', ['--to', 'www', '--grace', 'soon'], 2, /It must be like 30m, 24h, 7d or 0/],
])('%s: said in words', async ([, args, expected, message]) => {
	const child = spawn(process.execPath, ['scripts/deploy.ts', ...args], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe'] });
	const { code, words } = await ended(child);
	expect([code, words]).toEqual([expected, expect.stringMatching(message)]);
});

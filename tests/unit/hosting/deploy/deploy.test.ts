import { chmodSync, existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Directory } from '../../../../src/hosting/deploy/directory.ts';
import { filesIn } from '../../../../src/hosting/deploy/manifest.ts';
import type { Source } from '../../../../src/hosting/deploy/target.ts';
import { targetOf } from '../../../../src/hosting/deploy/targetOf.ts';
import { verifyTarget } from '../../../../src/hosting/deploy/verify.ts';
import { silentProgress } from '../../../../src/build/progress.ts';
import { A, alone, B, C, HOUR, Place, START } from '../../../fixtures/versions/place.ts';

let place: Place;

beforeEach(() => {
	place = new Place();
});

afterEach(() => place.remove());

const inPlace = (path: string): string => join(place.folder, path);

describe('what is sent', () => {
	test('everything to an empty folder; then only what changed', async () => {
		expect(await place.deploy(A)).toMatchObject({ from: undefined, sent: alone(A).size, deleted: 0, resumed: false });
		expect([...place.served()]).toEqual([...alone(A)]);
		const icon = statSync(inPlace('images/icon.png')).ino;
		expect(await place.deploy(A)).toMatchObject({ sent: 0, bytes: 0 });
		const changed = [...alone(B)].filter(([path, text]) => alone(A).get(path) !== text).length;
		expect(await place.deploy(B)).toMatchObject({ sent: changed });
		expect(statSync(inPlace('images/icon.png')).ino).toBe(icon);
		expect([...place.served()]).toEqual([...alone(B)]);
	});

	test('in this order', async () => {
		const sent: string[][] = [];
		class Watched extends Directory {
			override async send(source: Source, paths: readonly string[]): Promise<void> {
				sent.push(paths.map((path) => path.replaceAll(/[0-9a-f]{8}/g, '#')));
				await super.send(source, paths);
			}
		}
		await place.deploy(A);
		await place.deploy(B, {}, new Watched(place.folder));
		expect(sent).toMatchInlineSnapshot(`
			[
			  [
			    "pagefind/parts/1-#.bin",
			    "pagefind/parts/2-#.bin",
			    "pagefind/parts/3-#.bin",
			    "pagefind/parts/4-#.bin",
			    "pagefind/parts/5-#.bin",
			    "pagefind/parts/6-#.bin",
			    "_astro/page.#.css",
			  ],
			  [
			    "notes",
			  ],
			  [
			    "q/2020/e5/index.html",
			    "q/2020/e6/index.html",
			  ],
			  [
			    "old/index.html",
			    "s6/index.html",
			  ],
			  [
			    "q/2020/e1/index.html",
			    "q/2020/e2/index.html",
			    "q/2020/e3/index.html",
			    "q/2020/e4/index.html",
			  ],
			  [
			    "s3/index.html",
			    "404.html",
			    "index.html",
			  ],
			  [
			    "offline/index.html",
			    "pagefind/manifest-1.json",
			    "sw.js",
			  ],
			  [
			    "build.json",
			  ],
			]
		`);
	});

	test('a compressed copy with its page, also where there was none before', async () => {
		await place.deploy(A);
		const site = place.site(B);
		for (const page of ['index.html', 'q/2020/e1/index.html', 'q/2020/e6/index.html']) writeFileSync(join(site, `${page}.gz`), `packed ${page}`);
		const { steps } = await place.deploy(B, { dryRun: true });
		const count = (step: string): number => steps.find((one) => one.step === step)?.files ?? 0;
		expect([count('new entries'), count('changed entries'), count('new lists'), count('changed lists')]).toEqual([3, 5, 2, 4]);
	});

	test('nothing, when only to be told what would be', async () => {
		await place.deploy(A);
		expect(await place.deploy(B, { dryRun: true })).toMatchObject({ dryRun: true, sent: 23 });
		expect([...place.served()]).toEqual([...alone(A)]);
		expect(await place.deploy(A, { dryRun: true }, new Directory(join(place.root, 'never')))).toMatchObject({ sent: alone(A).size });
		expect(existsSync(join(place.root, 'never'))).toBe(false);
	});
});

describe('what is deleted', () => {
	test('only after the grace, unless it is in the way', async () => {
		await place.deploy(A);
		expect(await place.deploy(B, { grace: HOUR })).toMatchObject({ deleted: 2, waiting: 8 });
		expect(existsSync(inPlace('q/2020/e0/index.html'))).toBe(true);
		expect(await place.deploy(B, { grace: HOUR, now: START + HOUR - 1 })).toMatchObject({ deleted: 0, waiting: 8 });
		expect(await place.deploy(B, { grace: HOUR, now: START + HOUR })).toMatchObject({ deleted: 8, waiting: 0 });
		expect([...place.served()]).toEqual([...alone(B)]);
		expect(existsSync(inPlace('s0'))).toBe(false);
		await place.deploy('rollback');
		expect([...place.served()]).toEqual([...alone(A)]);
	});

	test('files that come back stop waiting, and need not be sent', async () => {
		await place.deploy(A);
		await place.deploy(B, { grace: HOUR });
		const back = await place.deploy(A, { grace: HOUR });
		expect(back.sent).toBeLessThan(alone(A).size - 6);
		expect(await place.deploy(A, { now: START + 2 * HOUR, grace: HOUR })).toMatchObject({ sent: 0, waiting: 0 });
		expect([...place.served()]).toEqual([...alone(A)]);
	});

	test('what no deploy put there stays', async () => {
		mkdirSync(inPlace('.well-known'), { recursive: true });
		writeFileSync(inPlace('.well-known/proof'), 'of a certificate');
		await expect(place.deploy(A)).rejects.toThrow(/holds 1 file that no deploy put there. Name an empty folder, or deploy with --take-over/);
		expect(await place.deploy(A, { takeOver: true })).toMatchObject({ foreign: 1 });
		expect(await place.deploy(B)).toMatchObject({ foreign: 1 });
		expect(readFileSync(inPlace('.well-known/proof'), 'utf8')).toBe('of a certificate');
	});

	test('everything of the version before, at once, when it is to be erased', async () => {
		await place.deploy(C);
		await place.deploy(A);
		expect(place.own().some((file) => file.startsWith('before/'))).toBe(true);
		await place.deploy(B, { erase: true, grace: HOUR });
		expect([...place.served()]).toEqual([...alone(B)]);
		expect(place.own().filter((file) => file !== 'state.json' && !file.startsWith('manifests/'))).toEqual([]);
		expect(place.own()).toHaveLength(2);
		await expect(place.deploy('rollback')).rejects.toThrow('There is no version to go back to');
	});
});

describe('going back', () => {
	test('leads to the version before, and from there forward again', async () => {
		await place.deploy(A);
		await place.deploy(B);
		for (const version of [A, B, A]) {
			await place.deploy('rollback');
			expect([...place.served()]).toEqual([...alone(version)]);
		}
	});

	test('keeps one version and no more', async () => {
		for (const version of [A, B, C, A, B]) await place.deploy(version);
		const kept = new Set(place.own().map((file) => /^before\/([^/]+)/.exec(file)?.[1]).filter((id) => id !== undefined));
		expect(kept.size).toBe(1);
		expect(await filesIn(inPlace('.deploy/manifests'))).toHaveLength(2);
	});

	test('is refused where what it needs is gone', async () => {
		await place.deploy(A);
		await place.deploy(B);
		rmSync(inPlace('.deploy/before'), { recursive: true });
		await expect(place.deploy('rollback')).rejects.toThrow(/No longer kept: \d+ files? of version [0-9a-f]{16} \(.*\): build that version again and deploy it/);
		expect([...place.served()]).toEqual([...alone(B)]);
	});
});

describe('what is found wrong', () => {
	test('files that did not arrive as they were sent, and that are sent again', async () => {
		class Damaging extends Directory {
			override async send(source: Source, paths: readonly string[]): Promise<void> {
				await super.send(source, paths);
				if (paths.includes('index.html')) writeFileSync(inPlace('index.html'), 'x');
			}
		}
		await place.deploy(A);
		await expect(place.deploy(B, {}, new Damaging(place.folder))).rejects.toThrow(`Not what was sent: 1 file in ${place.folder} (index.html)`);
		expect(await place.deploy(B)).toMatchObject({ sent: 1, resumed: true });
		expect([...place.served()]).toEqual([...alone(B)]);
		await place.deploy('rollback');
		expect([...place.served()]).toEqual([...alone(A)]);
	});

	test('files that someone changed, took away or added since', async () => {
		await place.deploy(A);
		writeFileSync(inPlace('index.html'), 'hello');
		rmSync(inPlace('404.html'));
		writeFileSync(inPlace('more.html'), 'more');
		const found = await verifyTarget(new Directory(place.folder), silentProgress);
		expect(found).toMatchObject({ missing: ['404.html'], changed: ['index.html'], foreign: ['more.html'] });
		await place.deploy(A, { all: true });
		expect(await verifyTarget(new Directory(place.folder), silentProgress)).toMatchObject({ missing: [], changed: [] });
	});

	test('notes that cannot be read', async () => {
		await place.deploy(A);
		writeFileSync(inPlace('.deploy/state.json'), '{');
		await expect(place.deploy(B)).rejects.toThrow(/cannot be read \(\.deploy\/state\.json\).*--take-over/);
		await place.deploy(C, { takeOver: true });
		expect(place.served().get('index.html')).toBe(alone(C).get('index.html'));
	});

	test('a target without room, or that is no folder', async () => {
		class Full extends Directory {
			override async checkRoom(): Promise<void> {
				await super.checkRoom(2 ** 60);
			}
		}
		await expect(place.deploy(A, {}, new Full(place.folder))).rejects.toThrow(/has room for [\d,]+ bytes; .* Nothing was sent/);
		writeFileSync(join(place.root, 'file'), '');
		await expect(place.deploy(A, {}, new Directory(join(place.root, 'file')))).rejects.toThrow(/file cannot be written to: ENOTDIR/);
		expect(() => targetOf('s3:bucket/x')).toThrow('"s3:bucket/x" is neither a folder nor a remote of rclone. For a remote write rclone:s3:bucket/x; for a folder of that name ./s3:bucket/x.');
		expect(() => targetOf('rclone:bucket')).toThrow('names no remote');
	});

	test.skipIf(process.getuid?.() === 0)('a target that may not be written to', async () => {
		mkdirSync(place.folder, { mode: 0o500 });
		await expect(place.deploy(A)).rejects.toThrow(/cannot be written to: EACCES/);
		chmodSync(place.folder, 0o700);
	});
});

describe('another deploy under way', () => {
	const lockOf = (over: object): void => {
		mkdirSync(inPlace('.deploy'), { recursive: true });
		const now = new Date().toISOString();
		writeFileSync(inPlace('.deploy/lock.json'), JSON.stringify({ owner: 'ada', host: 'elsewhere', pid: 7, since: now, alive: now, token: 'x', ...over }));
	};

	test('is named, and waited for', async () => {
		lockOf({});
		await expect(place.deploy(A)).rejects.toThrow(/Another deploy to .* is under way \(process 7 of ada on elsewhere, begun .*, last sign of life .*\)\. Wait for it; where it is certain to be dead, deploy with --break-lock/);
		await place.deploy(A, { breakLock: true });
		expect(existsSync(inPlace('.deploy/lock.json'))).toBe(false);
	});

	test('is taken over where its process is gone, or has been silent for long', async () => {
		const pids = process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : undefined;
		lockOf({ host: hostname(), pid: 2 ** 22 + 1, pids });
		await place.deploy(A);
		// In another container of the same name that number may be of one that is alive.
		lockOf({ host: hostname(), pid: 2 ** 22 + 1, pids: 'pid:[1]' });
		await expect(place.deploy(B)).rejects.toThrow('is under way');
		lockOf({ alive: new Date(Date.now() - HOUR).toISOString() });
		await place.deploy(B);
		expect([...place.served()]).toEqual([...alone(B)]);
	});

	test('that takes over ends this one before its next batch', async () => {
		class Robbed extends Directory {
			override async send(source: Source, paths: readonly string[]): Promise<void> {
				await super.send(source, paths);
				lockOf({});
			}
		}
		await expect(place.deploy(A, {}, new Robbed(place.folder))).rejects.toThrow(/has taken over: process 7 of ada on elsewhere\. Nothing more was sent/);
		expect(existsSync(inPlace('.deploy/lock.json'))).toBe(true);
	});
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'compare-'));
	for (const [path, text] of [['a/same', 'x'], ['b/same', 'x'], ['a/q/one', '1'], ['b/q/two', '2'], ['a/page', 'old'], ['b/page', 'new']] as const) {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	}
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function compare(...args: string[]): { status: number | null; out: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(import.meta.dirname, '../../../../scripts/compare.ts'), ...args], { cwd: root, encoding: 'utf8' });
	return { status, out: (stdout + stderr).replaceAll(root, '') };
}

test('folders that differ are told apart by path, with code 1', () => {
	expect(compare('a', 'b')).toMatchInlineSnapshot(`
		{
		  "out": "only in /a: q/one
		only in /b: q/two
		different: page
		3 files differ, 1 are the same.
		",
		  "status": 1,
		}
	`);
	expect(JSON.parse(compare('a', 'b', '--json').out)).toEqual({ onlyFirst: ['q/one'], onlySecond: ['q/two'], different: ['page'], same: 1 });
});

test('folders that hold the same end with code 0; what is no folder with code 2', () => {
	expect(compare('a', 'a')).toEqual({ status: 0, out: 'The same 3 files.\n' });
	expect(compare('a', 'nowhere')).toMatchObject({ status: 2, out: expect.stringContaining('It must be a folder.') as string });
});

test('of sites made by two versions, names of compiled files count for nothing, and all else counts', () => {
	const files: [string, string][] = [
		['a/_astro/page.AAAA1111.css', 'x'], ['b/_astro/page.BB-B222_.css', 'y'], ['a/packs/one.pack', '1'], ['a/sw.js', '1'], ['b/sw.js', '2'],
		['a/pagefind/zh-hant-0-0123456789/facts.bin', '1'], ['b/pagefind/zh-hant-0-abcdef0123/facts.bin', '1'],
		['a/index.html', '<link href="/_astro/page.AAAA1111.css"><p>1'], ['b/index.html', '<link href="/_astro/page.BB-B222_.css"><p>1'],
		['a/other.html', '<link href="/_astro/page.AAAA1111.css"><p>1'], ['b/other.html', '<link href="/_astro/page.BB-B222_.css"><p>2'],
	];
	for (const [path, text] of files) {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	expect(JSON.parse(compare('a', 'b', '--across-versions', '--json').out)).toEqual({ onlyFirst: ['q/one'], onlySecond: ['q/two'], different: ['other.html', 'page'], same: 3 });
});

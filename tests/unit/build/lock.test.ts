import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CacheInUse, isHeld, lock, lockWhenFree } from '../../../src/build/lock.ts';

const MODULE = resolve(import.meta.dirname, '../../../src/build/lock.ts');

let folder: string;
let path: string;
let children: ChildProcess[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
	path = join(folder, 'cache', 'lock');
	children = [];
});

afterEach(() => {
	for (const child of children) child.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true });
});

/** Holds the lock in another process, behind a command where one is given. */
async function heldElsewhere(behind: readonly string[] = []): Promise<ChildProcess> {
	const code = `const { lock } = await import(${JSON.stringify(MODULE)}); lock(${JSON.stringify(path)}); console.log('held'); setInterval(() => {}, 1000);`;
	const [command, ...args] = [...behind, process.execPath, '--input-type=module', '-e', code];
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	children.push(child);
	await once(child.stdout, 'data');
	return child;
}

const note = (): Record<string, string | number> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string | number>;
const leave = (more: object): void => writeFileSync(path, JSON.stringify({ pid: 1, host: 'elsewhere', since: '2000-01-01T00:00:00Z', token: 'other', ...more }));

test('one holds it, and a second is told who', () => {
	const first = lock(path);
	expect(isHeld(path)).toBe(true);
	expect(() => lock(path)).toThrow(CacheInUse);
	expect(() => lock(path)).toThrow(`process ${process.pid} on `);
	first.assertHeld();
	first.release();
	expect(isHeld(path)).toBe(false);
	expect(existsSync(path)).toBe(false);
	lock(path).release();
});

test('a process that was killed has let it go', async () => {
	const child = await heldElsewhere();
	expect(() => lock(path)).toThrow(`process ${child.pid!} on `);
	child.kill('SIGKILL');
	await once(child, 'close');
	expect(note()['pid']).toBe(child.pid);
	lock(path).release();
});

test('a process that was killed in another container has let it go, and a living one has not', async ({ skip }) => {
	const apart = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
	if (spawnSync(apart[0]!, [...apart.slice(1), 'true']).status !== 0) skip('This system lets this user make no namespace of processes.');
	const child = await heldElsewhere(apart);
	// Its number there is that of another process here.
	expect(Number(note()['pid'])).toBeLessThan(10);
	expect(() => lock(path)).toThrow(CacheInUse);
	child.kill('SIGKILL');
	await once(child, 'close');
	await expect.poll(() => isHeld(path)).toBe(false);
	lock(path).release();
});

test('a process of another system is taken for dead after a silence', () => {
	lock(path).release();
	leave({ kernel: 'another', alive: '9999-01-01T00:00:00Z' });
	expect(() => lock(path)).toThrow(`remove ${path}`);
	leave({ kernel: 'another', alive: '2000-01-01T00:00:00Z' });
	lock(path).release();
	// A refused one has left nothing held.
	expect(isHeld(path)).toBe(false);
});

test('after a silence that another took for death, nothing goes on', () => {
	const first = lock(path);
	leave({ kernel: 'another', alive: '9999-01-01T00:00:00Z' });
	expect(() => first.assertHeld()).toThrow('has taken over');
	first.release();
	expect(note()['token']).toBe('other');
});

test('a note that was cut short, or is of an older version, holds nothing', () => {
	lock(path).release();
	for (const text of ['{"pid": 1', '', '4711']) {
		writeFileSync(path, text);
		lock(path).release();
	}
});

test('one who waits begins when it is free', async () => {
	const first = lock(path);
	let told = 0;
	const second = lockWhenFree(path, () => told++);
	await expect.poll(() => told).toBe(1);
	first.release();
	(await second).release();
	expect(told).toBe(1);
});

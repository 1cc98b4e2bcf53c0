import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCompiler } from '../../../../src/build/rendering/runCompiler.ts';
import { PATIENCE } from '../../../patience.ts';

let folder: string;

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'compiler-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function script(text: string): string {
	const file = join(folder, 'compiler.mjs');
	writeFileSync(file, text);
	return file;
}

test('gives what a compiler printed and told, and how it ended', async () => {
	const compiler = script("console.log(process.argv[2]); console.error('b'); process.send({ c: 1 }, () => process.exit(3));");
	const { code, said, told } = await runCompiler(compiler, ['a'], { cwd: folder, signal: undefined });
	expect({ code, said: said.split('\n').sort().join(' ').trim(), told }).toEqual({ code: 3, said: 'a b', told: { c: 1 } });
});

test('ends one that would go on for ever when it is no longer wanted, and fails once it is gone', async () => {
	const compiler = script("import { renameSync, writeFileSync } from 'node:fs'; writeFileSync('pid.part', String(process.pid)); renameSync('pid.part', 'pid'); setInterval(() => {}, 1000);");
	const ending = new AbortController();
	const running = runCompiler(compiler, [], { cwd: folder, signal: ending.signal });
	running.catch(() => undefined);
	await expect.poll(() => existsSync(join(folder, 'pid')), { timeout: PATIENCE }).toBe(true);
	ending.abort(new Error('The content has an error.'));
	await expect(running).rejects.toThrow('The content has an error.');
	expect(() => process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0)).toThrow('ESRCH');
});

test('starts none for what has ended already', async () => {
	const compiler = script("import { writeFileSync } from 'node:fs'; writeFileSync('started', '');");
	await expect(runCompiler(compiler, [], { cwd: folder, signal: AbortSignal.abort() })).rejects.toThrow();
	expect(existsSync(join(folder, 'started'))).toBe(false);
});

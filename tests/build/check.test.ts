import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/archive/fault.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BROKEN = join(ROOT, 'tests/fixtures/broken');
const SMALL = join(ROOT, 'tests/fixtures/small');

const run = promisify(execFile);
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'check-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
	code: number;
	out: string;
	err: string;
}

/** Runs a command of the project as a user would, with a cache of the test's own. */
async function node(script: string, ...args: string[]): Promise<Ended> {
	try {
		const { stdout, stderr } = await run(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: ROOT, maxBuffer: 1e8, env: { ...process.env, NO_COLOR: '1' } });
		return { code: 0, out: stdout, err: stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
		return { code, out: stdout, err: stderr };
	}
}

const check = (content: string, ...args: string[]): Promise<Ended> => node('check', '--content', content, '--cache', join(folder, 'cache'), ...args);

describe('npm run check', () => {
	it('ends with 0 and one line on content without a fault', async () => {
		expect(await check(SMALL)).toMatchObject({ code: 0, out: expect.stringMatching(/^0 errors and 0 warnings in \d+ files\n$/) as string });
	});

	it('finds no error in the demonstration', async () => {
		const { code, out } = await check(join(ROOT, 'content'), '--json');
		const { faults } = JSON.parse(out) as { faults: Fault[] };
		expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(code).toBe(0);
	});

	it('ends with 1 and every fault on content with errors', async () => {
		const { code, out } = await check(BROKEN);
		expect(code).toBe(1);
		expect(out).toContain('colon-in-title.md:2:8 error yaml');
		expect(out).toMatch(/\d+ lines can be mended without a look: npm run check -- --fix\n\d+ errors, \d+ warnings and \d+ notes in \d+ files\n$/);
	});

	it('prints one object for programs', async () => {
		const { code, out } = await check(BROKEN, '--json');
		const report = JSON.parse(out) as { error: number; warning: number; files: number; looked: number; faults: Fault[] };
		expect(code).toBe(1);
		expect(report.faults.filter(({ severity }) => severity === 'error')).toHaveLength(report.error);
		expect(report.faults[0]).toMatchObject({ severity: 'error', rule: 'unknown-key', file: 'doctors/swan-demo.md', line: 3, column: 1 });
		expect(report.looked).toBe(0);
	});

	it('prints annotations for pull requests', async () => {
		const { out } = await check(BROKEN, '--format', 'github');
		const lines = out.trim().split('\n').slice(0, -1);
		expect(lines.length).toBeGreaterThan(80);
		for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,]+,line=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::./);
	});

	it('leaves what a build keeps alone', async () => {
		const cache = join(folder, 'build-cache');
		await node('build', '--content', SMALL, '--out', join(folder, 'dist'), '--cache', cache);
		const before = readFileSync(join(cache, 'archive.db'));
		await node('check', '--content', BROKEN, '--cache', cache);
		expect(readFileSync(join(cache, 'archive.db')).equals(before)).toBe(true);
		expect(existsSync(join(cache, 'check.lock'))).toBe(false);
	});

	it.each([
		[['--content', '/nowhere/at/all'], 'There is no folder /nowhere/at/all.'],
		[['--format', 'xml'], "option '--format <name>' argument 'xml' is invalid"],
		[['--frobnicate'], "unknown option '--frobnicate'"],
		[['--content', SMALL, '--since', 'no-such-commit'], 'git merge-base failed'],
	])('ends with 2 on wrong use: %j', async (args, message) => {
		const { code, err } = await node('check', '--cache', join(folder, 'cache'), ...args);
		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	it('explains itself', async () => {
		const { code, out } = await node('check', '--help');
		expect(code).toBe(0);
		expect(out).toContain('Exit codes: 0 no errors, 1 errors, 2 wrong use.');
	});
});

describe('npm run check -- --since', () => {
	it('reports on changed files, and on what they broke elsewhere', async () => {
		const repository = join(folder, 'repository');
		const content = join(repository, 'content');
		const git = (...args: string[]): Promise<unknown> => run('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...args], { cwd: repository });
		cpSync(SMALL, content, { recursive: true });
		const breakfast = join(content, 'entries/nutrition/2020/breakfast.md');
		const old = readFileSync(breakfast, 'utf8');
		// A warning that was there before, in a file that is not touched.
		writeFileSync(breakfast, old.replace('## Answer\n', '## Answer\nThis will cure you.\n\n'));
		await git('init', '-q', '-b', 'main');
		await git('add', '.');
		await git('commit', '-q', '-m', 'before');
		rmSync(join(content, 'topics'), { recursive: true });
		writeFileSync(join(content, 'doctors/new.md'), '---\nname: Dr. New\nspeciality: nutrition\n---\n');
		const { out } = await check(content, '--json', '--since', 'HEAD');
		const { faults } = JSON.parse(out) as { faults: Fault[] };
		expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['unknown-key', 'unknown-topic']));
		await git('add', '.');
		await git('commit', '-q', '-m', 'after');
		const clean = JSON.parse((await check(content, '--json', '--since', 'HEAD')).out) as { faults: Fault[] };
		expect(clean.faults).toEqual([]);
	});
});

describe('npm run check -- --fix', () => {
	it('mends, checks again and says how much', async () => {
		const copy = join(folder, 'copy');
		cpSync(BROKEN, copy, { recursive: true });
		const { code, out } = await check(copy, '--fix');
		expect(code).toBe(1);
		expect(out).toMatch(/\d+ lines mended\./);
		expect(readFileSync(join(copy, 'entries/sleep-medicine/2019/wrong-values.md'), 'utf8')).toContain('\nage: 30-39\ndate: 2019-04-02\n');
		expect((await check(copy)).out).not.toContain('can be mended without a look');
	});
});

describe('npm run new, rename and withdraw', () => {
	it('work on one entry from its beginning to its end', async () => {
		const content = join(folder, 'edited');
		cpSync(SMALL, content, { recursive: true });
		const flags = ['--content', content];
		const made = await node('new', ...flags, '--title', 'Is tea bad for sleep?', '--asker', 'tea', '--date', '2024-05-06', '--doctor', 'owl-demo', '--specialty', 'sleep-medicine', '--question', 'Is it?', '--answer', 'Late in the day, yes.');
		expect(made).toMatchObject({ code: 0, out: expect.stringContaining('entries/sleep-medicine/2024/is-tea-bad-for-sleep.md') as string });
		const renamed = await node('rename', ...flags, 'is-tea-bad-for-sleep', 'tea-and-sleep');
		expect(renamed.out).toContain('Its old address /q/2024/is-tea-bad-for-sleep/ leads to the new one.');
		expect((await node('withdraw', ...flags, 'tea-and-sleep', '--reason', 'Out of date.')).code).toBe(0);
		expect(await check(content)).toMatchObject({ code: 0, out: expect.stringContaining('0 errors') as string });
	});

	it('say what is missing, and end with 2', async () => {
		expect(await node('new', '--content', SMALL, '--title', 'x')).toMatchObject({ code: 2, err: 'These must be given: --asker, --doctor, --specialty. See --help.\n' });
		expect(await node('withdraw', '--content', SMALL, 'breakfast')).toMatchObject({ code: 2, err: 'Give either --reason "why" or --undo.\n' });
		expect(await node('rename', '--content', SMALL, 'breakfst', 'x')).toMatchObject({ code: 2, err: 'There is no entry "breakfst". Did you mean "breakfast"?\n' });
	});
});

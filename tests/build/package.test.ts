import { execFile } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/code.ts';
import { DEMONSTRATION } from '../sites/build.ts';
import { sharedSite } from '../sites/sharedSite.ts';

const run = promisify(execFile);
const PROJECT = resolve(import.meta.dirname, '../..');

interface Manifest {
	version: string;
	bin: { answered: string };
	dependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
}

/** An empty folder in which the package is installed as npm would, without a registry: what it depends on is that of this repository. */
let folder: string;
let manifest: Manifest;

async function answered(...args: string[]): Promise<string> {
	const { stdout } = await run(process.execPath, [join(folder, 'node_modules/answered', manifest.bin.answered), ...args], { cwd: folder });
	return stdout;
}

function link(name: string): void {
	const target = join(folder, 'node_modules', name);
	mkdirSync(dirname(target), { recursive: true });
	symlinkSync(join(PROJECT, 'node_modules', name), target);
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'installed-'));
	await run('npm', ['pack', '--pack-destination', folder], { cwd: PROJECT });
	const [tarball] = globSync('*.tgz', { cwd: folder });
	mkdirSync(join(folder, 'node_modules/answered'), { recursive: true });
	await run('tar', ['--extract', '--strip-components=1', '--directory', 'node_modules/answered', '--file', tarball!], { cwd: folder });
	manifest = JSON.parse(readFileSync(join(folder, 'node_modules/answered/package.json'), 'utf8')) as Manifest;
	Object.keys(manifest.dependencies).forEach(link);
	Object.keys(manifest.optionalDependencies).filter((name) => existsSync(join(PROJECT, 'node_modules', name))).forEach(link);
});

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

test('an installed package builds the site that the repository builds, byte for byte', async () => {
	const here = join(folder, 'whole');
	cpSync(DEMONSTRATION, join(here, 'content'), { recursive: true });
	await answered('build', '--content', join(here, 'content'), '--out', join(here, 'dist'), '--cache', join(here, '.archive'));
	const { dist } = await sharedSite(DEMONSTRATION);
	expect(await answered('compare', join(here, 'dist'), dist)).toMatch(/^The same [\d,]+ files\.\n$/);
});

test('nothing of it leads out of it, and nothing names the place where it was made', () => {
	const files = filesBelow(join(folder, 'node_modules/answered'));
	expect(files.filter((file) => readFileSync(file, 'utf8').includes(PROJECT))).toEqual([]);
});

test('it has the commands, and says which measure the software alone', async () => {
	expect(await answered('--version')).toBe(`${manifest.version}\n`);
	expect(await answered('build', '--help')).toMatch(/^Usage: answered build \[options\]\n/);
	await expect(answered('bench')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('works in the repository of the software alone') as string });
});

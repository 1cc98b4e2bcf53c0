import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFolders } from '../../src/hosting/deploy/compare.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const CONTENT = join(PROJECT, 'tests/fixtures/two-languages');

/** What a build is made by: all of the project but its tests, documents and packages. */
const PARTS = ['src', 'public', 'schemas', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'reproducible-'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Machine {
	/** Where the project lies. */
	project: string;
	content: string;
	environment: Record<string, string>;
	jobs: number;
}

async function buildOn({ project, content, environment, jobs }: Machine, out: string): Promise<void> {
	const args = ['scripts/build.ts', '--content', content, '--out', out, '--cache', `${out} cache`, '--jobs', String(jobs)];
	const { PATH = '' } = process.env;
	const child = spawn(process.execPath, args, { cwd: project, env: { PATH, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] });
	let words = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
	const code = await new Promise((done) => child.on('close', done));
	expect(code, words).toBe(0);
}

/** The same project and content, in folders whose names and dates are others. */
function elsewhere(): Pick<Machine, 'project' | 'content'> {
	const project = join(root, 'ein anderer Ort', 'projekt');
	mkdirSync(project, { recursive: true });
	for (const part of PARTS) cpSync(join(PROJECT, part), join(project, part), { recursive: true });
	symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
	const content = join(root, 'Inhalt');
	cpSync(CONTENT, content, { recursive: true });
	return { project, content };
}

test('the same bytes on another path, in another time zone and locale, with another number of threads', async () => {
	const [here, there] = [join(root, 'here'), join(root, 'there')];
	await buildOn({ project: PROJECT, content: CONTENT, jobs: 1, environment: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C', HOME: root } }, here);
	await buildOn({ ...elsewhere(), jobs: 3, environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', HOME: '/', USER: 'ada' } }, there);
	const { onlyFirst, onlySecond, different, same } = await compareFolders(here, there);
	expect({ onlyFirst, onlySecond, different }).toEqual({ onlyFirst: [], onlySecond: [], different: [] });
	expect(same).toBeGreaterThan(100);
});

test('no file names the machine it was made on', async () => {
	const folder = join(root, 'here');
	const items = await readdir(folder, { recursive: true, withFileTypes: true });
	const telling = [PROJECT, root, tmpdir(), ...(hostname().length > 5 ? [hostname()] : [])];
	const faults: string[] = [];
	for (const item of items) {
		if (!item.isFile()) continue;
		const text = await readFile(join(item.parentPath, item.name), 'latin1');
		for (const word of telling) if (text.includes(word)) faults.push(`${item.name} names ${word}`);
	}
	expect(faults).toEqual([]);
});

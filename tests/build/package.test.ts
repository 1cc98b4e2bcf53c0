import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filesBelow } from '../../src/build/code.ts';
import { freePort } from '../../src/hosting/server/free-port.ts';
import { PATIENCE } from '../patience.ts';
import { ADOPTED, SMALL } from '../sites/build.ts';
import { sharedSite } from '../sites/sharedSite.ts';

const run = promisify(execFile);
const PROJECT = resolve(import.meta.dirname, '../..');

interface Manifest {
	version: string;
	bin: { answered: string };
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** An empty folder in which the package is installed as npm would, without a registry: what it depends on is that of this repository. */
let root: string;
let installed: string;
let manifest: Manifest;

/** A page without what in names of scripts changes with what they hold. */
const withoutNames = (html: string): string => html.replaceAll(/(\/_astro\/[\w.-]+)[.-][\w-]{8}\.js/g, '$1.js');

/** Runs a command of the package in a folder of that one. */
async function answered(folder: string, ...args: string[]): Promise<string> {
	mkdirSync(join(root, folder), { recursive: true });
	const { stdout } = await run(process.execPath, [join(installed, manifest.bin.answered), ...args], { cwd: join(root, folder), env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
	return stdout;
}

function link(name: string): void {
	const target = join(root, 'node_modules', name);
	mkdirSync(dirname(target), { recursive: true });
	symlinkSync(join(PROJECT, 'node_modules', name), target);
}

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'installed-'));
	installed = join(root, 'node_modules/answered');
	await run('npm', ['pack', '--pack-destination', root], { cwd: PROJECT });
	const [tarball] = globSync('*.tgz', { cwd: root });
	mkdirSync(installed, { recursive: true });
	await run('tar', ['--extract', '--strip-components=1', '--directory', installed, '--file', join(root, tarball!)]);
	manifest = manifestIn(installed);
	Object.keys(manifest.dependencies).forEach(link);
	Object.keys(manifest.optionalDependencies).filter((name) => existsSync(join(PROJECT, 'node_modules', name))).forEach(link);
});

afterAll(() => { rmSync(root, { recursive: true, force: true }); });

describe('an installed package', () => {
	test('builds the site that the repository builds, byte for byte', async () => {
		const content = join(PROJECT, 'tests/fixtures/two-languages');
		const flags = ['--site', 'https://read.example', '--base', '/archive/'];
		await answered('same', 'build', '--content', content, ...flags);
		const { dist } = await sharedSite(content, flags);
		expect(await answered('same', 'compare', 'dist', dist)).toMatch(/^The same [\d,]+ files\.\n$/);
	});

	test('previews the content, and follows a save', async () => {
		const content = join(root, 'preview/content');
		cpSync(SMALL, content, { recursive: true });
		const shown = spawn(process.execPath, [join(installed, manifest.bin.answered), 'dev', '--port', String((await freePort(25_321, '127.0.0.1'))!)], { cwd: join(root, 'preview'), stdio: ['ignore', 'pipe', 'pipe'] });
		try {
			let said = '';
			for (const stream of [shown.stdout, shown.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
			const address = await vi.waitFor(() => /The preview is at (\S+)/.exec(said)?.[1] ?? expect.fail(said), { timeout: PATIENCE });
			const page = async (): Promise<string> => await (await fetch(`${address}q/2021/coffee-and-sleep/`)).text();
			expect(await page()).toContain('<html data-preview ');
			const file = join(content, 'entries/sleep-medicine/2021/coffee-and-sleep.md');
			writeFileSync(file, readFileSync(file, 'utf8').replace('## Answer', '## Answer\n\nSaved just now.'));
			await expect.poll(page).toContain('Saved just now.');
		} finally {
			const closed = once(shown, 'close');
			shown.kill();
			await closed;
		}
	});

	test("asks for Astro where a site has templates of its own, with the folder to install it in", async () => {
		cpSync(ADOPTED, join(root, 'adopted/content'), { recursive: true });
		await expect(answered('adopted', 'build')).rejects.toMatchObject({
			code: 1, stderr: expect.stringMatching(new RegExp(`^content/theme/components/Answer\\.astro:1:1 error astro-missing\n[^]*Install it in ${root}: npm install --save-dev --save-exact astro@`)) as string,
		});
	});

	test("builds with templates of a site's own once Astro is beside it: the pages that the repository builds, but for names of scripts", async () => {
		link('astro');
		expect(await answered('adopted', 'build')).toMatch(/^2 entries, /);
		const { dist } = await sharedSite(ADOPTED);
		const pages = filesBelow(dist).filter((file) => /\.(?:html|css)$/.test(file)).map((file) => relative(dist, file)).sort();
		expect(filesIn('adopted/dist').filter((file) => /\.(?:html|css)$/.test(file))).toEqual(pages);
		const isOther = (file: string): boolean => withoutNames(readFileSync(join(root, 'adopted/dist', file), 'utf8')) !== withoutNames(readFileSync(join(dist, file), 'utf8'));
		expect(pages.filter(isOther)).toEqual([]);
		expect(readFileSync(join(root, 'adopted/dist/q/2022/dry-hands/index.html'), 'utf8')).toContain('>Answered on the ward by Dr. Elm (demo)</p>');
	});

	test('names nothing of the place where it was made', () => {
		expect(filesBelow(installed).filter((file) => readFileSync(file, 'utf8').includes(PROJECT))).toEqual([]);
	});

	test('has the commands, and says which it has not', async () => {
		expect(await answered('.', '--version')).toBe(`${manifest.version}\n`);
		expect(await answered('.', 'build', '--help')).toMatch(/^Usage: answered build \[options\]\n/);
		expect(JSON.parse(await answered('book', 'export', '--to', 'epub', '--out', 'book.epub', '--content', SMALL, '--json'))).toMatchObject({ entries: 3, same: false });
		await expect(answered('.', 'bench')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('works in the repository of the software alone') as string });
	});
});

/** What is not content and not the package's. */
const SETTINGS = ['.github/workflows/check.yml', '.github/workflows/publish.yml', '.gitignore', '.vscode/entry.code-snippets', '.vscode/settings.json', '.vscode/tasks.json', 'README.md', 'package.json'];

const filesIn = (folder: string): string[] => filesBelow(join(root, folder)).map((file) => file.slice(join(root, folder).length + 1)).sort();

describe('answered init', () => {
	test('makes a repository that has nothing to mend, and builds', async () => {
		mkdirSync(join(root, 'new'));
		// As npm leaves it where the package was installed first.
		writeFileSync(join(root, 'new/package.json'), '{ "dependencies": { "answered": "file:answered.tgz" } }');
		await answered('new', 'init');
		const content = ['doctors/example-doctor.md', 'entries/family-medicine/2024/sport-after-a-cold.md', 'site.yml', 'specialties/family-medicine.md', 'synonyms.yml'];
		expect(filesIn('new')).toEqual([...SETTINGS, ...content.map((file) => `content/${file}`)].sort());
		expect(manifestIn(join(root, 'new'))).toMatchObject({ private: true, scripts: { start: 'answered start' }, dependencies: { answered: 'file:answered.tgz' } });
		const commands = readdirSync(join(installed, 'docs')).flatMap((file) => [...readFileSync(join(installed, 'docs', file), 'utf8').matchAll(/npm run ([a-z][\w-]*)(?![\w:-])/g)].map(([, name]) => name!));
		const inRepository = ['bench', 'lint', 'schemas'];
		expect(commands).toContain('export');
		expect([...new Set(commands)].filter((name) => !inRepository.includes(name) && !Object.hasOwn(manifestIn(join(root, 'new')).scripts, name))).toEqual([]);
		const settings = JSON.parse(readFileSync(join(root, 'new/.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string> };
		expect(Object.values(settings['yaml.schemas'])).toContain('content/messages/*.yml');
		expect(Object.keys(settings['yaml.schemas']).filter((schema) => !existsSync(join(root, schema)))).toEqual([]);
		expect(JSON.parse(await answered('new', 'check', '--json'))).toMatchObject({ error: 0, warning: 0 });
		expect(await answered('new', 'upgrade')).toBe(`The content is of format 1, which version ${manifest.version} reads: nothing is to be changed.\n`);
		expect(await answered('new', 'build')).toMatch(/^1 entry, /);
		expect(existsSync(join(root, 'new/dist/q/2024/sport-after-a-cold/index.html'))).toBe(true);
	});

	test('writes over nothing: all that is in the way is told, and the rest can be added', async () => {
		mkdirSync(join(root, 'old/content'), { recursive: true });
		writeFileSync(join(root, 'old/content/site.yml'), 'name: Ours\n');
		writeFileSync(join(root, 'old/README.md'), 'Ours\n');
		const stderr = 'README.md is there already.\ncontent/site.yml is there already.\nNothing was written. Move them away, or add what is missing beside them with --missing.\n';
		await expect(answered('old', 'init')).rejects.toMatchObject({ code: 2, stderr });
		expect(filesIn('old')).toEqual(['README.md', 'content/site.yml']);
		await answered('old', 'init', '--missing');
		expect(filesIn('old')).toEqual([...SETTINGS, 'content/site.yml'].sort());
		expect(['README.md', 'content/site.yml'].map((file) => readFileSync(join(root, 'old', file), 'utf8'))).toEqual(['Ours\n', 'name: Ours\n']);
	});

	test('does not write through a link, or into a file', async () => {
		mkdirSync(join(root, 'linked'));
		symlinkSync(join(root, 'old/content'), join(root, 'linked/content'));
		writeFileSync(join(root, 'linked/.vscode'), '');
		await expect(answered('linked', 'init', '--missing')).rejects.toMatchObject({ code: 2, stderr: '.vscode is no folder.\nNothing was written. Move it away.\n' });
		await expect(answered('linked', 'init')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('content is no folder.\n') as string });
		// What the link leads to is as it was.
		expect(filesIn('linked')).toEqual(['.vscode', 'content/site.yml']);
		expect(filesIn('old/content')).toEqual(['site.yml']);
	});

	test('imports an archive in place of the example', async () => {
		const source = join(PROJECT, 'tests/fixtures/exports/ehospital.txt');
		await answered('imported', 'init', '--from', source, '--', '--as', 'ehospital');
		const files = filesIn('imported');
		expect(files).toEqual(expect.arrayContaining([...SETTINGS, 'content/site.yml', 'content/synonyms.yml']));
		expect(files.filter((file) => file.includes('example'))).toEqual([]);
		expect(files.some((file) => file.startsWith('content/entries/'))).toBe(true);
		await expect(answered('nowhere', 'init', '--from', 'none.csv')).rejects.toMatchObject({ code: 2 });
		expect(filesIn('nowhere')).toEqual([]);
	});
});

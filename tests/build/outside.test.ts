import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LinkInContent } from '../../src/archive/content/contentFile.ts';
import { scanContent, scanFiles } from '../../src/archive/content/scan.ts';
import { siteSchema } from '../../src/archive/schema/index.ts';
import { check } from '../../src/editing/check/check.ts';
import { fixFaults } from '../../src/editing/check/fix.ts';
import { changedPages } from '../../src/editing/edit/changedPages.ts';
import { codeowners } from '../../src/editing/edit/codeowners.ts';
import { openFolder } from '../../src/editing/edit/entries.ts';
import { newEntryFile, writeNewFile } from '../../src/editing/edit/newEntry.ts';
import { renameEntry } from '../../src/editing/edit/rename.ts';
import { withdrawEntry } from '../../src/editing/edit/withdraw.ts';
import { parseMapping } from '../../src/import/mapping/read.ts';
import { importFiles } from '../../src/import/run.ts';
import { entryText, SITE, SMALL } from '../unit/archive/content/folder.ts';

/** A word that stands nowhere but outside. */
const SECRET = 'Xylophone';

let root: string;
let content: string;
let outside: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'outside-'));
	content = join(root, 'content');
	outside = join(root, 'outside');
	write(content, SMALL);
	write(outside, {
		'entries/hepatology/2018/secret.md': entryText({ title: `${SECRET} question`, date: '2018-01-01', answered: '2018-01-02' }),
		'doctors/secret.md': `---\nname: ${SECRET}\nspecialty: hepatology\n---\n`,
		'site.yml': SITE.replace('A site', SECRET),
		'synonyms.yml': `- words: [${SECRET}, liver]\n`,
		'privacy-allow.yml': `- text: ${SECRET}\n  reason: It is one.\n`,
		'left.importing': SECRET,
	});
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

function link(from: string, to: string): void {
	rmSync(join(content, from), { recursive: true, force: true });
	mkdirSync(dirname(join(content, from)), { recursive: true });
	symlinkSync(join(outside, to), join(content, from));
}

/** All files outside with their bytes. */
function outsideNow(): Record<string, string> {
	const files = readdirSync(outside, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	return Object.fromEntries(files.map((item) => [join(item.parentPath, item.name), readFileSync(join(item.parentPath, item.name), 'utf8')]));
}

const checked = () => check({ content, store: join(root, 'check.db'), code: 'x', jobs: 1, today: '2026-01-01' });

/** What every command does with the folder, as text; that one refuses is as good as another. */
async function everything(): Promise<string> {
	const said: unknown[] = [];
	const attempt = async (run: () => unknown): Promise<void> => {
		try {
			said.push(await run());
		} catch (error) {
			said.push(String(error));
		}
	};
	const source = join(root, 'in.jsonl');
	writeFileSync(source, JSON.stringify({ id: 'secret', title: 'Why?', asker: 'mira', date: '2018-01-01', doctor: 'Lin', specialty: 'Hepatology', question: 'Why?', answer: 'So.' }));
	const importing = (force: boolean) => importFiles(
		{ files: [source], content, force, dryRun: false, format: 'jsonl', mapping: parseMapping('fields: {}', 'm.yml'), synonyms: '[]' },
		{ progress: () => undefined, finding: (finding) => void said.push(finding), file: (file) => void said.push(file.path) },
	);
	await attempt(async () => {
		const report = await checked();
		fixFaults([...report.faults, { severity: 'error', rule: 'yaml', file: 'entries/hepatology/2018/secret.md', line: 2, column: 1, length: 1, message: '', help: '', mended: 'title: mended', safe: true }], content);
		return report;
	});
	await attempt(() => scanFiles(content, ['entries/hepatology/2018/secret.md', 'doctors/secret.md', 'site.yml']));
	await attempt(() => changedPages(content, ['entries/hepatology/2018/secret.md', 'doctors/secret.md']));
	await attempt(() => codeowners(content, 'content', ''));
	await attempt(() => withdrawEntry({ content, entry: 'secret', reason: 'x' }));
	await attempt(() => withdrawEntry({ content, entry: 'a', reason: 'x' }));
	await attempt(() => renameEntry({ content, from: 'secret', to: 'known' }));
	await attempt(() => renameEntry({ content, from: 'b', to: 'b2', date: '2018-02-02' }));
	await attempt(() => {
		const file = newEntryFile({ title: 'New?', asker: 'mira', date: '2018-03-03', doctor: 'lin-demo', specialty: 'hepatology' }, openFolder(content));
		writeNewFile(content, file);
		return file;
	});
	await attempt(() => importing(false));
	await attempt(() => importing(true));
	return JSON.stringify(said);
}

describe('a link is not followed', () => {
	test.for<[string, string]>([
		['entries', 'entries'],
		['entries/hepatology', 'entries/hepatology'],
		['entries/hepatology/2018', 'entries/hepatology/2018'],
		['entries/hepatology/2018/secret.md', 'entries/hepatology/2018/secret.md'],
		['entries/hepatology/2018/secret.md', 'nothing-here.md'],
		['doctors', 'doctors'],
		['doctors/secret.md', 'doctors/secret.md'],
		['topics', '.'],
		['site.yml', 'site.yml'],
		['synonyms.yml', 'synonyms.yml'],
		['privacy-allow.yml', 'privacy-allow.yml'],
	])('%s', async ([from, to]) => {
		link(from, to);
		const before = outsideNow();
		expect(scanContent(content).faults).toContainEqual(expect.objectContaining({ file: from, rule: 'symbolic-link' }));
		expect((await checked()).faults).toContainEqual(expect.objectContaining({ file: from, rule: 'symbolic-link' }));
		expect(await everything()).not.toContain(SECRET);
		expect(outsideNow()).toEqual(before);
	});

	test('under the name that a file has while it is written', async () => {
		link('entries/hepatology/2017/a.md.writing', 'target.md');
		link('entries/hepatology/2018/secret.md.importing', 'target.md');
		await everything();
		expect(existsSync(join(outside, 'target.md'))).toBe(false);
		expect(readFileSync(join(content, 'entries/hepatology/2017/a.md'), 'utf8')).toContain('withdrawn: x');
	});
});

test('an import into a folder with a link ends in words', async () => {
	link('doctors/secret.md', 'doctors/secret.md');
	writeFileSync(join(root, 'in.csv'), 'id\n1\n');
	const importing = importFiles({ files: [join(root, 'in.csv')], content, force: false, dryRun: false, mapping: parseMapping('fields: {}', 'm.yml') }, { progress: () => undefined, finding: () => undefined, file: () => undefined });
	await expect(importing).rejects.toThrow(LinkInContent);
	await expect(importing).rejects.toThrow(/doctors\/secret\.md is a symbolic link, which is not followed/);
});

test('a second name of the same file, and a content folder that is a link itself, are read', async () => {
	linkSync(join(content, 'entries/hepatology/2017/a.md'), join(root, 'second.md'));
	const named = join(root, 'named');
	symlinkSync(content, named);
	const { faults, files } = await check({ content: named, store: join(root, 'check.db'), code: 'x', jobs: 1, today: '2026-01-01' });
	expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(files).toBe(scanContent(content).files.length);
});

test('a model lies in the content folder', () => {
	const site = (onnx: string): boolean => siteSchema.shape.embedder.safeParse({ onnx }).success;
	expect(['models/mine', 'models', 'a.b/c..d/'].map(site)).toEqual([true, true, true]);
	expect(['../models', '/models', 'models/../../x', '..', '.', 'a//b', 'a\\..\\b', './x', `${'a'.repeat(100)}/..`].map(site).filter(Boolean)).toEqual([]);
});

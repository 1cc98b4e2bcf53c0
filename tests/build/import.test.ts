import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
let content: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'import-'));
	content = path.join(folder, 'content');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command in a process of its own, in the folder of the test. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	const command = [path.join(ROOT, 'scripts/import.ts'), '--content', content, ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, command, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } }, (error, stdout, stderr) =>
			resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
		);
	});
}

/** Runs the command with `--json`; gives its object. */
async function summary(...args: string[]): Promise<Record<string, unknown>> {
	return JSON.parse((await run('--json', ...args)).stdout) as Record<string, unknown>;
}

async function source(name: string, bytes: string | Uint8Array): Promise<string> {
	await writeFile(path.join(folder, name), bytes);
	return name;
}

/** Every file under the content folder and its text. */
async function files(): Promise<Record<string, string>> {
	const names = await readdir(content, { recursive: true, withFileTypes: true });
	const paths = names.filter((name) => name.isFile()).map((name) => path.join(name.parentPath, name.name));
	const texts = await Promise.all(paths.map((file) => readFile(file, 'utf8')));
	return Object.fromEntries(paths.map((file, index) => [path.relative(content, file), texts[index]!]));
}

const row = (id: number, more: object = {}): string =>
	`${JSON.stringify({ id: `t-${id}`, title: `Is tea ${id} fine?`, question: 'I like tea.', asker: 'mo', date: '2019-02-03', specialty: 'dietetics', doctor: 'ana-lima', answer: 'Yes.', topics: ['tea'], ...more })}\n`;

const PAGE = `Is milk fine?
Dear Dr.
Lima,
I like milk.
zoe, 30~39 year old female. Ask Date: 2018/05/06
Dr. Ana Lima reply Dietetics
Yes.
Reply Date: 2018/05/07
Similar Q&A
Is cream fine?
I like cream...
Dr. Ana Lima reply Dietetics
No...[Read More] Is cream fine?
Related FAQ
(Dietetics)
Milk(Dietetics)
Lactose(Internal Medicine)
`;

describe('npm run import', () => {
	it('makes a content folder that can be built, of several formats at once', async () => {
		const csv = '\uFEFFid,title,question,date,specialty,doctor,answer\nc-1,"Is, ""so""?","One.\n\nTwo.",2019/02/03,Dietetics,ana-lima,---\n';
		const args = [
			await source('a.jsonl.gz', gzipSync(row(1) + row(2))),
			await source('b.csv', csv),
			await source('c.txt', PAGE),
		];
		const done = await run(...args);
		expect(done).toMatchObject({ code: 0, stderr: '' });
		expect(done.stdout).toMatch(
			/^4 rows: 4 created\nNew in the archive: 1 doctor, 2 specialties, 3 topics\nA minimal site\.yml was made.*\nThe synonyms that come with the program were copied.*\n[\d.]+ s, at most \d+ MB\n$/,
		);
		const made = await files();
		expect(Object.keys(made).filter((name) => !name.startsWith('entries/')).toSorted()).toEqual([
			'doctors/ana-lima.md',
			'imported.tsv',
			'site.yml',
			'specialties/dietetics.md',
			'specialties/internal-medicine.md',
			'synonyms.yml',
			'topics/dietetics/milk.md',
			'topics/dietetics/tea.md',
			'topics/internal-medicine/lactose.md',
		]);
		expect(made['entries/dietetics/2019/c-1.md']).toBe(
			'---\ntitle: Is, "so"?\nasker: anonymous\nsex: unknown\nage: unknown\ndate: 2019-02-03\ndoctor: ana-lima\nspecialty: dietetics\n---\nOne.\n\nTwo.\n\n## Answer\n\n\\---\n',
		);
		const milk = Object.entries(made).find(([name]) => name.includes('is-milk-fine'))?.[1];
		expect(milk).toContain('topics: [milk, internal-medicine/lactose]');
		expect(milk).toContain('\nDear Dr. Lima,\n\nI like milk.\n\n## Answer\n\nYes.\n');
		expect(milk).not.toContain('cream');
	});

	it('goes on where it was stopped, and leaves what is unchanged untouched', async () => {
		await run(await source('half.jsonl', row(1)));
		const entry = path.join(content, 'entries/dietetics/2019/t-1.md');
		await utimes(entry, 1, 1);
		await writeFile(path.join(content, 'entries/dietetics/2019/t-2.md.importing'), 'half a fi');
		expect(await summary(await source('whole.jsonl', row(1) + row(2)))).toMatchObject({ created: 1, unchanged: 1 });
		expect((await stat(entry)).mtimeMs).toBe(1000);
		expect(Object.keys(await files()).filter((name) => name.endsWith('.importing'))).toEqual([]);
	});

	it('never writes over an edited entry, but with --force, and follows what changed in the source', async () => {
		const name = await source('a.jsonl', row(1));
		await run(name);
		const entry = path.join(content, 'entries/dietetics/2019/t-1.md');
		const written = await readFile(entry, 'utf8');
		await writeFile(entry, `${written}\nEdited.\n`);
		const kept = await run(name);
		expect(kept.code).toBe(0);
		expect(kept.stderr).toBe(
			'a.jsonl:1:1 kept edited-since\n  entries/dietetics/2019/t-1.md was changed here since it was imported (answer), and stays so. Nothing is to be done; --force would write the row over the file.\n',
		);
		const changed = await source('changed.jsonl', row(1, { answer: 'No.', sex: 'f' }));
		const refused = await run(changed);
		expect(refused.code).toBe(1);
		expect(refused.stderr).toContain('changed.jsonl:1:1 conflict both-changed\n  entries/dietetics/2019/t-1.md was changed here and in the source since it was imported (answer); it was left alone.');
		expect(await readFile(entry, 'utf8')).toContain('Edited.');
		expect(await summary(name, '--force')).toMatchObject({ replaced: 1, conflicts: 0 });
		expect(await readFile(entry, 'utf8')).toBe(written);
	});

	it('keeps the doctors, topics and site.yml that are there', async () => {
		await mkdir(path.join(content, 'doctors'), { recursive: true });
		await writeFile(path.join(content, 'site.yml'), 'name: Ours\nlanguages: [en]\n');
		await writeFile(path.join(content, 'doctors/lima.md'), '---\nname: Dr. Ana Lima\nspecialty: dietetics\n---\nA life.\n');
		const given = await summary(await source('a.jsonl', row(1, { doctor: 'ANA LIMA' }) + row(2, { lang: 'fr' })));
		// What site.yml does not publish could not be built.
		expect(given).toMatchObject({ created: 1, refused: 1, flagged: 0, site: false, made: { doctors: 0 } });
		const made = await files();
		expect(made['entries/dietetics/2019/t-1.md']).toContain('doctor: lima\n');
		expect(made['doctors/lima.md']).toContain('A life.');
		expect(made['site.yml']).toContain('Ours');
	});

	it('gives a new folder the synonyms that come with the program, unless told not to or others are there', async () => {
		const name = await source('a.jsonl', row(1));
		expect(await summary(name, '--no-synonyms')).toMatchObject({ site: true, synonyms: false });
		expect(Object.keys(await files())).not.toContain('synonyms.yml');
		expect(await summary(name)).toMatchObject({ site: false, synonyms: false });
		await rm(path.join(content, 'site.yml'));
		expect(await summary(name)).toMatchObject({ site: true, synonyms: true });
		expect((await files())['synonyms.yml']).toBe(await readFile(path.join(ROOT, 'content/synonyms.yml'), 'utf8'));
		await writeFile(path.join(content, 'synonyms.yml'), '- words: [tea, chai]\n');
		await rm(path.join(content, 'site.yml'));
		expect(await summary(name, '--force')).toMatchObject({ site: true, synonyms: false });
		expect((await files())['synonyms.yml']).toContain('chai');
	});

	it('refuses an id that the archive has elsewhere', async () => {
		await run(await source('a.jsonl', row(1)));
		const moved = await run(await source('b.jsonl', row(1, { date: '2018-01-01' })));
		expect(moved.code).toBe(1);
		expect(moved.stderr).toContain('The id "t-1" is taken by entries/dietetics/2019/t-1.md; this row would go to entries/dietetics/2018/t-1.md.');
	});

	it('writes nothing in a dry run, and shows what it would', async () => {
		const dry = await run('--dry-run', await source('a.jsonl', row(1) + row(2)));
		expect(dry.code).toBe(0);
		expect(dry.stdout).toContain('entries/dietetics/2019/t-1.md\n---\ntitle: Is tea 1 fine?');
		expect(dry.stdout).toContain('This was a dry run: nothing was written');
		await expect(stat(content)).rejects.toThrow('ENOENT');
	});

	it('reports what it changed and refused, and takes the rest', async () => {
		const done = await run('--report', 'report.jsonl', await source('a.jsonl', `${row(1)}{"id":\n${row(2, { sex: 'cat' })}${row(3, { answer: 'Donâ€™t.' })}`));
		expect(done.code).toBe(1);
		const lines = (await readFile(path.join(folder, 'report.jsonl'), 'utf8')).trim().split('\n');
		const report = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(report.filter(({ path: name }) => typeof name !== 'string' || name.startsWith('entries'))).toMatchObject([
			{ kind: 'created', path: 'entries/dietetics/2019/t-1.md', file: 'a.jsonl', line: 1 },
			{ kind: 'refused', rule: 'not-json', line: 2, column: 7 },
			{ kind: 'refused', rule: 'unknown-sex', line: 3 },
			{ kind: 'mended', rule: 'mojibake', line: 4, id: 't-3' },
			{ kind: 'created', path: 'entries/dietetics/2019/t-3.md', line: 4 },
			{ kind: 'summary', rows: 4, created: 2, refused: 2, mended: 1 },
		]);
	});

	it('reads Big5 with a mapping, the encoding told from the bytes', async () => {
		// 標題,內容,性別 and one row: 肝功能好嗎,請問醫師肝功能,女, with the backslash that old programs left.
		const header = 'bcd0c3442ca4baae652ca9caa74f0a';
		const cells = 'a878a55cafe0a66eb6dc2cbdd0b0ddc2e5ae76a878a55c5cafe02ca46b0a';
		const bytes = Buffer.from(header + cells, 'hex');
		await source('m.yml', 'fields: { title: 標題, question: 內容, sex: 性別 }\ndefaults: { date: 2019-02-03, specialty: oncology, doctor: lin, answer: 好 }\nlang: zh-hant\n');
		const given = await run('--mapping', 'm.yml', await source('a.csv', bytes));
		expect(given.stderr).toContain('The file was read as big5.');
		const entry = Object.entries(await files()).find(([name]) => name.startsWith('entries/'))?.[1];
		expect(entry).toContain('title: 肝功能好嗎');
		expect(entry).toContain('sex: female');
		expect(entry).toContain('lang: zh-hant');
		expect(entry).toContain('\n請問醫師肝功能\n');
	});

	it('guesses a mapping, shows what it makes, and writes over nothing', async () => {
		const csv = await source('a.csv', '\uFEFF質問,回答,質問日,回答者,診療科,IP\nお茶を飲んでもよいですか。,はい。,2017/1/3,見本医師,内科,10.0.0.1\n');
		const done = await run('--guess', csv);
		expect(done).toMatchObject({ code: 0, stderr: '' });
		expect(done.stdout).toContain('title: お茶を飲んでもよいですか。');
		expect(done.stdout).toContain('a.csv.mapping.yml was written');
		expect(existsSync(content)).toBe(false);
		expect(await run('--guess', csv)).toMatchObject({ code: 2, stderr: 'a.csv.mapping.yml is there already; it was left alone.\nName another file with --mapping.\n' });
		expect(await summary('--mapping', 'a.csv.mapping.yml', csv)).toMatchObject({ created: 1, refused: 0, flagged: 0 });
	});

	it('says what is wrong with its use, with code 2', async () => {
		expect(await run()).toMatchObject({ code: 2, stderr: "error: missing required argument 'file'\n" });
		expect((await run('none.jsonl')).code).toBe(2);
		const unknown = await run(await source('a.dat', 'x'));
		expect(unknown.code).toBe(2);
		expect(unknown.stderr).toMatch(/^The format of a\.dat cannot be told from its name\.\nName it with --format text, .* or html\.\n$/);
		expect(await run('--encoding', 'klingon', await source('a.csv', 'id\n'))).toMatchObject({ code: 2 });
		expect((await run('--format', 'html', 'a.dat')).stderr).toContain('no mapping says where its fields are');
		expect((await run('--mapping', await source('bad.yml', 'feilds: {}'), 'a.csv')).stderr).toContain('bad.yml:1:1:');
	});
});

import { Ajv } from 'ajv';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { csv, jsonl } from '../../../src/export/data/data.ts';
import { exportArchive, type ExportOptions, type ExportReport } from '../../../src/export/export.ts';

const SMALL = 'tests/fixtures/small';
const WITHDRAWN = 'entries/nutrition/2020/breakfast.md';

let folder: string;
let content: string;
let out: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'export-data-'));
	content = join(folder, 'content');
	cpSync(SMALL, content, { recursive: true });
	const file = join(content, WITHDRAWN);
	writeFileSync(file, readFileSync(file, 'utf8').replace('specialty:', 'withdrawn: Newer evidence says otherwise.\nspecialty:'));
	writeFileSync(join(content, 'entries/nutrition/2020/draft.md'), '---\ntitle: Not yet\nasker: a\ndate: 2020-01-01\ndoctor: owl-demo\nspecialty: nutrition\ndraft: true\n---\nQ\n\n## Answer\n\nA\n');
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
beforeEach(() => { out = mkdtempSync(join(folder, 'out-')); });

const exported = (more: Partial<ExportOptions> = {}): Promise<ExportReport> =>
	exportArchive({ target: jsonl, choice: {}, out: join(out, 'data'), content, cache: join(folder, 'cache'), jobs: 1, ...more });
const read = (name: string): string => readFileSync(join(out, 'data', name), 'utf8');
const rows = (name: string): Record<string, unknown>[] => read(name).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('an archive as data', () => {
	test('has every published entry, with what was said of a withdrawn one left out', async () => {
		expect(await exported()).toMatchObject({ entries: 3, same: false });
		expect(rows('entries.jsonl').map(({ id }) => id)).toEqual(['awake-at-three', 'breakfast', 'coffee-and-sleep']);
		expect(rows('entries.jsonl')[1]).toMatchObject({ lang: 'en', withdrawn: 'Newer evidence says otherwise.', question: 'I am never hungry in the morning.' });
		expect(readdirSync(join(out, 'data')).map((name) => [name, read(name)]).flat().join('\n')).not.toMatch(/over the whole day|Not yet/);
		expect(rows('entries.jsonl')[2]).toMatchObject({ aliases: ['/old/coffee.html'], topics: ['sleep-medicine/insomnia'], age: '20-29' });
	});

	test.each([[jsonl, 'data-package'], [csv, 'tabular-data-package']] as const)('comes with a valid Data Package and a card', async (target, profile) => {
		await exported({ target });
		const described = JSON.parse(read('datapackage.json')) as { profile: string; resources: { path: string; bytes: number }[] };
		const { $schema: _draft4, ...schema } = JSON.parse(readFileSync(`tests/fixtures/frictionless/${profile}.json`, 'utf8')) as object & { $schema: string };
		const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true, email: true, 'date-time': true, textarea: true } }).compile(schema);
		expect(described.profile).toBe(profile);
		validate(described);
		expect(validate.errors).toBeNull();
		for (const { path, bytes } of described.resources) expect(Buffer.byteLength(read(path))).toBe(bytes);
		expect(read('README.md')).toContain('- 1 of the answers were withdrawn');
		expect(read('README.md')).toContain('| en | 3 |');
		expect(read('README.md')).toContain('names no licence');
	});

	test('is a part where a part was asked for, with the names of that part', async () => {
		await exported({ choice: { specialty: 'nutrition' } });
		expect(rows('entries.jsonl').map(({ id }) => id)).toEqual(['breakfast']);
		expect(existsSync(join(out, 'data/topics.jsonl')) && read('topics.jsonl')).toBe('');
		expect(rows('specialties.jsonl').map(({ id }) => id)).toEqual(expect.arrayContaining(['nutrition']));
	});

	test('refuses what is not there, with what may have been meant', async () => {
		await expect(exported({ choice: { specialty: 'nutritoin' } })).rejects.toThrow('There is no specialty "nutritoin". Did you mean "nutrition"?');
		await expect(exported({ choice: { specialty: 'nutrition', topic: 'sleep-medicine/insomnia' } })).rejects.toThrow('No published entry');
		expect(readdirSync(out)).toEqual([]);
	});

	test('is made again only as far as it must, to the same bytes', async () => {
		await exported();
		expect(await exported()).toMatchObject({ same: true, entries: 3 });
		const file = join(content, 'entries/sleep-medicine/2019/awake-at-three.md');
		const before = readFileSync(file, 'utf8');
		try {
			writeFileSync(file, before.replace('steady time', 'steady hour'));
			expect(await exported()).toMatchObject({ same: false, reused: { taken: 2, of: 3 } });
			const again = read('entries.jsonl');
			await exported({ out: join(out, 'fresh'), cache: join(folder, 'other-cache') });
			expect(again).toContain('steady hour');
			for (const name of readdirSync(join(out, 'fresh'))) expect(read(name)).toBe(readFileSync(join(out, 'fresh', name), 'utf8'));
		} finally {
			writeFileSync(file, before);
		}
	});

	test('takes the place of nothing that no export wrote, but by force', async () => {
		writeFileSync(join(out, 'data'), 'mine');
		await expect(exported()).rejects.toThrow('is a file');
		rmSync(join(out, 'data'));
		cpSync(SMALL, join(out, 'data'), { recursive: true });
		await expect(exported()).rejects.toThrow('--force');
		expect(readdirSync(out)).toEqual(['data']);
		await exported({ force: true });
		expect(readdirSync(join(out, 'data'))).toContain('datapackage.json');
	});

	test('is not written where something in it may tell who somebody is, unless that is wanted', async () => {
		const file = join(content, 'entries/sleep-medicine/2019/awake-at-three.md');
		const before = readFileSync(file, 'utf8');
		try {
			writeFileSync(file, before.replace('until the alarm.', 'until the alarm. Write to owl@mail.example please.'));
			await expect(exported()).rejects.toMatchObject({ name: 'PrivateThings', faults: [expect.objectContaining({ rule: 'private-e-mail', line: 12 })] });
			expect(readdirSync(out)).toEqual([]);
			await expect(exported({ choice: { specialty: 'nutrition' } })).resolves.toMatchObject({ private: 0 });
			await expect(exported({ force: true, despiteFindings: true })).resolves.toMatchObject({ private: 1 });
		} finally {
			writeFileSync(file, before);
		}
	});
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src/archive/fault.ts';
import { mendedText } from '../../../../src/archive/content/mending.ts';
import { check } from '../../../../src/editing/check/check.ts';
import { fixFaults } from '../../../../src/editing/check/fix.ts';
import { faultText } from '../../../../src/editing/check/report/text.ts';
import { BROKEN, BROKEN_SITES, writeArchive } from './brokenFiles.ts';

let folder: string;
let content: string;
let faults: Fault[];

const checked = async (at: string): Promise<Fault[]> =>
	(await check({ content: at, store: join(folder, 'check.db'), code: '1', jobs: 1, today: '2026-01-01', means: { languages: ['en', 'zh-hant'] } })).faults;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mending-'));
	content = join(folder, 'content');
	writeArchive(content, BROKEN);
	faults = await checked(content);
});

afterAll(() => rmSync(folder, { recursive: true }));

const of = (id: string): Fault[] => faults.filter(({ file }) => file.endsWith(`/${id}.md`));
const offered = (id: string): (string | undefined)[] => of(id).filter(({ severity, rule }) => severity !== 'info' && rule !== 'near-duplicate').map(({ mended }) => mended);

describe('mended lines', () => {
	it('make their fault go, and bring no error', async () => {
		const offers = faults.filter(({ mended }) => mended !== undefined);
		expect(new Set(offers.map(({ rule }) => rule)).size).toBeGreaterThan(15);
		for (const offer of offers) {
			const path = join(content, offer.file);
			const text = readFileSync(path, 'utf8');
			writeFileSync(path, mendedText(text.replace(/^\uFEFF/, ''), [offer]));
			const after = (await checked(content)).filter(({ file }) => file === offer.file);
			writeFileSync(path, text);
			const said = (fault: Fault): string => `${fault.rule} ${fault.message}`;
			const times = (some: Fault[]): number => some.filter((fault) => said(fault) === said(offer)).length;
			expect.soft(times(after), said(offer)).toBeLessThan(times(faults.filter(({ file }) => file === offer.file)));
			if (/^(?:front-matter|yaml)/.test(offer.rule)) continue;
			const before = new Set(of(offer.file.split('/').at(-1)!.slice(0, -3)).map(said));
			expect.soft(after.filter((fault) => fault.severity === 'error' && !before.has(said(fault))).map(said), offer.mended).toEqual([]);
		}
	});

	it.each([
		['doctor-by-name', 'doctor: costa-demo'],
		['doctor-in-chinese', 'doctor: huang-demo'],
		['doctor-misspelt', 'doctor: costa-demo'],
		['topic-by-name', 'topics: [fatty-liver]'],
		['topic-of-another-specialty', 'topics: [heart/palpitations]'],
		['topics-as-text', 'topics: [fatty-liver]'],
		['original-with-ending', 'translationOf: doctor-by-name'],
		['age-in-years', 'age: 30-39'],
		['day-with-slashes', 'answered: 2017-01-04'],
		['doctors-answer', '## Answer'],
		['heading-too-high', '### How *long* it takes'],
		['key-misspelt', 'asker: mira'],
		['list-without-end', 'topics: [fatty-liver]'],
	])('of %s', (id, line) => {
		expect(offered(id)).toEqual([line]);
	});

	it.each(['age-that-is-none', 'day-in-digits', 'day-that-does-not-exist', 'draft-in-words', 'topics-over-two-lines', 'key-there-already', 'no-front-matter', 'lines-above', 'heading-underlined', 'picture-without-words'])('are not offered where nobody can tell: %s', (id) => {
		expect(of(id).length).toBeGreaterThan(0);
		expect(offered(id).filter((line) => line !== undefined)).toEqual([]);
	});

	it('mend an archive as far as that can be done without a look, and leave the rest', async () => {
		const copy = join(folder, 'copy');
		writeArchive(copy, BROKEN);
		for (let round = 0; round < 5 && fixFaults(await checked(copy), copy) > 0; round++);
		const text = (id: string): string => readFileSync(join(copy, `entries/hepatology/2017/${id}.md`), 'utf8');
		expect(text('from-notepad')).toMatch(/\r\nsex: female\r\n[^]*\r\ntopics: \[fatty-liver\]\r\ndraft: false\r\n/);
		expect(text('from-notepad').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text('title-with-colon')).toContain("title: 'Liver: is it bad?'\n");
		for (const id of ['draft-in-words', 'topics-over-two-lines', 'age-that-is-none', 'doctor-by-name', 'doctors-answer']) expect(text(id)).toBe(BROKEN[`entries/hepatology/2017/${id}.md`]);
	});
});

describe('faults of site.yml', () => {
	it.each(Object.entries(BROKEN_SITES))('%s are told as such', async (_, site) => {
		const at = join(folder, 'site');
		rmSync(at, { recursive: true, force: true });
		writeArchive(at, { 'site.yml': site });
		const own = (await checked(at)).filter(({ file }) => file === 'site.yml');
		const lines = site.split('\n');
		expect(own.map((fault) => faultText(fault, { content: 'content', lineOf: (_file, line) => lines[line - 1], colours: false })).join('\n')).toMatchSnapshot();
		expect(own.length).toBeGreaterThan(0);
		expect(JSON.stringify(own)).not.toContain('front matter');
	});
});

import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileEntry } from '../../../src/archive/content/compileEntry.ts';
import { htmlCompiler } from '../../../src/archive/markdown/html.ts';
import type { EntryRecord } from '../../../src/archive/record.ts';
import { columnsOf, fieldsOf, type DataFormat } from '../../../src/export/data/describe.ts';
import { mappingText } from '../../../src/export/data/mapping.ts';
import { rowOf, type DataRow } from '../../../src/export/data/rows.ts';
import { writtenTexts } from '../../../src/export/data/sections.ts';
import { lineOf, tableLine } from '../../../src/export/data/table.ts';
import { entryFileOf, SECTIONS } from '../../../src/import/again/parts.ts';
import { bodyOf, fileOf } from '../../../src/import/entryFile.ts';
import { parseMapping } from '../../../src/import/mapping/read.ts';
import { importFiles } from '../../../src/import/run.ts';
import { arbitraryMarkdown } from '../../arbitrary/markdown.ts';

const context = { languages: ['en', 'zh-hant'], html: htmlCompiler('/') };
const SITE = 'name: A\naddress: https://a.example\ntagline: B\nlanguages: [en, zh-hant]\ndisclaimer: C\nurgent: { text: D, number: "112" }\n';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'round-trip-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const line = fc.stringMatching(/^[\p{L}\p{N}&;,"'=+@|\\ .<>*_#-]{1,40}$/u).map((text) => text.trim()).filter((text) => text !== '');
const awkward = fc.constantFrom('NULL', '#N/A', '\\N', '=1+1', '- a', '&amp; so on', '5 < 6', 'Ã©tÃ©', 'a  b', 'true', '0017', '"quoted"', '肝；膽', 'Dr.');
const words = fc.oneof({ weight: 2, arbitrary: line }, { weight: 1, arbitrary: awkward });
const id = fc.stringMatching(/^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
const day = fc.integer({ min: 0, max: 5000 }).map((days) => new Date(Date.UTC(2010, 0, 1 + days)).toISOString().slice(0, 10));
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });

const frontMatter = fc.record({
	title: words, asker: words,
	sex: fc.constantFrom('female', 'male', 'other', 'unknown'), age: fc.constantFrom('0-9', '30-39', '80+', 'unknown'),
	date: fc.constantFrom('2009-01-01', '2009-12-31'), answered: maybe(day),
	doctor: id, specialty: id.map((name) => `s${name}`),
	topics: maybe(fc.uniqueArray(fc.oneof(id, fc.tuple(id, id).map(([a, b]) => `s${a}/${b}`)), { minLength: 1, maxLength: 3 })),
	lang: maybe(fc.constantFrom('en', 'zh-hant')),
	translationOf: maybe(id), translated: maybe(fc.constantFrom('human', 'machine')), moreInfo: maybe(fc.constantFrom('human', 'machine')),
	aliases: maybe(fc.uniqueArray(fc.constantFrom('/old/1.html', '/old/%E8%82%9D', '/a;b', '/a|b,c'), { minLength: 1 })),
	reviewed: maybe(fc.record({ by: words, on: day })),
	source: maybe(words), sourceUrl: maybe(fc.constantFrom('https://old.example/1', 'https://old.example/2?a=b')),
	withdrawn: maybe(words),
});

const entry = fc.record({ front: frontMatter, question: arbitraryMarkdown, answer: arbitraryMarkdown, more: maybe(arbitraryMarkdown) });

/** Entries that the archive reads without an error, each with its file. */
const readable = fc.array(entry, { minLength: 1, maxLength: 6 }).map((entries) => entries.flatMap(({ front, question, answer, more }, index) => {
	const file = `entries/${front.specialty}/2009/e-${index}.md`;
	const data = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined));
	const text = fileOf(data, bodyOf({ question: `${question}\n`, answer: `${answer}\n`, more: more && `${more}\n` }));
	const { record } = compileEntry(Buffer.from(text), file, context);
	return record ? [{ record, text }] : [];
})).filter((entries) => entries.length > 0);

/** What an entry is, but for the bytes of its file; of a withdrawn one without what was answered. */
function kept({ hash: _hash, ...record }: EntryRecord): object {
	return record.withdrawn === undefined ? record : { ...record, answer: undefined, more: undefined };
}

function exported(format: DataFormat, rows: readonly DataRow[]): string {
	if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
	const names = fieldsOf('entries').map(({ name }) => name);
	return lineOf(columnsOf('entries').map(({ name }) => name)) + rows.map((row) => tableLine(row, names)).join('');
}

describe('entries that are exported and imported again', () => {
	let run = 0;
	test.each(['jsonl', 'csv'] as const)('are the same by way of %s', async (format) => {
		await fc.assert(fc.asyncProperty(readable, async (entries) => {
			const content = join(folder, `${format}-${run++}`);
			mkdirSync(content);
			writeFileSync(join(content, 'site.yml'), SITE);
			const file = `${content}.${format}`;
			writeFileSync(file, exported(format, entries.map(({ record, text }) => rowOf(record, text))));
			const found: string[] = [];
			await importFiles({ files: [file], content, force: false, dryRun: false, mapping: parseMapping(mappingText(format), 'mapping.yml') }, {
				finding: ({ kind, message }) => { if (kind !== 'flagged') found.push(message); },
				file: () => undefined,
				progress: () => undefined,
			});
			expect(found).toEqual([]);
			for (const { record } of entries) {
				const bytes = readFileSync(join(content, record.file));
				expect(kept(compileEntry(bytes, record.file, context).record!)).toEqual(kept(record));
			}
		}), { numRuns: 12 });
	});
});

describe('the texts of a file', () => {
	test('are those of its tree, whether or not they can be told by lines alone', () => {
		fc.assert(fc.property(readable, (entries) => {
			for (const { text, record } of entries) {
				const { places } = entryFileOf(text, record.file)!;
				const texts = writtenTexts(text, record.file, false);
				expect([texts.question, texts.answer ?? '', texts.more ?? ''].map((part) => part.trim())).toEqual(SECTIONS.map((name) => {
					const place = places.get(name);
					return place ? text.slice(place.from, place.to).trim() : '';
				}));
			}
		}), { numRuns: 30 });
	});

	test('of a withdrawn answer are the question and what it refers to alone', () => {
		const text = '---\ntitle: a\n---\nIs it [bad][1]?[^n]\n\n## Answer\nSecret[^s].\n\n[1]: https://a.example/x\n\n[2]: https://a.example/y\n\n[^n]: A note, with [more][2].\n\n[^s]: Secret, too.\n';
		expect(writtenTexts(text, 'entries/a/2009/a.md', true)).toEqual({
			question: 'Is it [bad][1]?[^n]\n\n[1]: https://a.example/x\n\n[2]: https://a.example/y\n\n[^n]: A note, with [more][2].',
			answer: undefined, more: undefined,
		});
	});
});

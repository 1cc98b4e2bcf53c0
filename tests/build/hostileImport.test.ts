import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEntry } from '../../src/archive/content/readEntry.ts';
import { ImportError, type Finding } from '../../src/import/finding.ts';
import type { Format } from '../../src/import/mapping/schema.ts';
import { parseMapping } from '../../src/import/mapping/read.ts';
import { importFiles } from '../../src/import/run.ts';
import { effort } from '../effort.ts';
import { documentOf, workbookOf } from '../fixtures/office.ts';
import { payloads } from '../fixtures/hostile/payloads.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'hostile-import-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const SELECTORS = '{ title: h1, question: .q, answer: .a, asker: .n, date: time, doctor: .d, specialty: .s }';

interface Outcome {
	/** `rule` of what was found, or the words of what ended it. */
	said: string[];
	/** Files that stand there afterwards, by their path below the test's folder. */
	files: string[];
	/** How much work it was, in yardsticks. */
	work: number;
}

/** Imports a source into an empty folder. Anything but a finding or an {@link ImportError} is thrown. */
async function imported(format: Format, source: Uint8Array, name = `source.${format}`): Promise<Outcome> {
	rmSync(join(root, 'in'), { recursive: true, force: true });
	mkdirSync(join(root, 'in'));
	const file = join(root, name);
	writeFileSync(file, source);
	const said: string[] = [];
	const mapping = parseMapping(format === 'html' ? `page: article\nfields: ${SELECTORS}` : 'fields: { answer: { from: answer, html: true } }', 'm.yml');
	const events = { progress: () => undefined, finding: (finding: Finding) => void said.push(finding.rule), file: () => undefined };
	const done = effort();
	try {
		await importFiles({ files: [file], content: join(root, 'in/content'), force: false, dryRun: false, format, mapping }, events);
	} catch (error) {
		if (!(error instanceof ImportError)) throw error;
		said.push(error.message);
	}
	const work = done();
	const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	return { said, work, files: files.map((item) => relative(root, join(item.parentPath, item.name))).filter((path) => path !== name) };
}

function row(over: object = {}): object {
	return { id: 'a', title: 'Why?', asker: 'mira', date: '2020-01-01', doctor: 'ada', specialty: 'heart', question: 'Why is it so?', answer: 'Because.', ...over };
}

/** A source of a format, which may be a file of an office program around it. */
async function bytesOf(format: Format, source: string): Promise<Uint8Array> {
	return format === 'xlsx' ? workbookOf({ sheets: { S: source } }) : format === 'docx' ? documentOf(source) : Buffer.from(source);
}

/** A text in XML, as Excel writes what XML cannot hold. */
function inXml(text: string): string {
	return text
		.toWellFormed()
		// eslint-disable-next-line no-control-regex -- they are what cannot stand there
		.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`)
		.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const page = (question: string): string => `<article><h1>Why?</h1><p class=n>mira<time>2020-01-01</time><p class=d>Ada<p class=s>Heart<div class=q>${question}</div><div class=a>So.</div></article>`;

describe('sources that want too much, are refused in words and in time', () => {
	test.for<[string, Format, () => Buffer, RegExp]>([
		['a hundred megabytes of one letter in 100 kB', 'jsonl', () => gzipSync(Buffer.alloc(100e6, 'a')), /This line is longer than 16777216 characters/],
		['a line of 20 million letters', 'text', () => Buffer.alloc(20e6, 'a'), /This line is longer than/],
		['lists in lists in JSON', 'jsonl', () => Buffer.from(`{"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), /json-depth/],
		['a cell that never ends', 'csv', () => Buffer.from(`id,title\n1,"${'a,b\n'.repeat(200_000)}`), /csv/],
		['elements in elements', 'html', () => Buffer.from('<article>' + '<div>'.repeat(60_000)), /html-depth/],
		['two hundred thousand elements', 'html', () => Buffer.from(page('<b>x</b>'.repeat(200_000))), /html-left-out.*missing-field|missing-field.*html-left-out/],
		['elements in elements, in a cell', 'jsonl', () => Buffer.from(JSON.stringify(row({ answer: '<ul><li>'.repeat(50_000) }))), /html-left-out.*missing-field|missing-field.*html-left-out/],
	])('%s', async ([, format, source, expected]) => {
		const bytes = source();
		const { said, work, files } = await imported(format, bytes, bytes[0] === 0x1f ? 'source.gz' : undefined);
		expect([...new Set(said)].join(' ')).toMatch(expected);
		expect(work).toBeLessThan(3400);
		expect(files.filter((file) => file.includes('entries/'))).toEqual([]);
	});
});

test('names that climb stay inside', async () => {
	const climbing = '../../../../climbed';
	const { files } = await imported('jsonl', Buffer.from([row({ id: climbing }), row({ specialty: climbing, id: 'b' }), row({ doctor: climbing, id: 'c' }), row({ topics: [climbing], id: 'd' }), row({ lang: climbing, id: 'e' })].map((one) => JSON.stringify(one)).join('\n')));
	expect(files.filter((file) => !file.startsWith('in/content/'))).toEqual([]);
	expect(files.join()).toContain('climbed');
});

test('keys of objects that all have are no fields', async () => {
	const source = JSON.stringify(row()).replace('{', '{"__proto__":{"tripwire":1},"constructor":{"prototype":{"tripwire":1}},"toString":"x",');
	const { said, files } = await imported('jsonl', Buffer.from(source));
	expect(said).toContain('unknown-column');
	expect(files).toContain('in/content/entries/heart/2020/a.md');
	expect(Object.prototype).not.toHaveProperty('tripwire');
});

describe('any source at all', () => {
	const word = fc.oneof(fc.constantFrom(...payloads), fc.string({ maxLength: 20 }), fc.constantFrom('---', '\n', '## Answer', '"', ',', '\t', '2020-01-01', 'female', '\u0000', '\ufeff'));
	const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
	const rows = fc.array(fc.record({ title: text, question: text, answer: text, asker: text, doctor: text, specialty: text, more: text, topics: fc.array(text, { maxLength: 2 }), source: text }, { requiredKeys: ['title', 'question', 'answer'] }), { minLength: 1, maxLength: 3 });
	const cell = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;
	const COLUMNS = ['title', 'question', 'answer', 'asker', 'date', 'doctor', 'specialty'];
	const cellsOf = (one: { title: string; question: string; answer: string }): unknown[] => [one.title, one.question, one.answer, 'mira', '2020-01-01', 'ada', 'heart'];
	const sources: Record<Format, fc.Arbitrary<string>> = {
		jsonl: rows.map((all) => all.map((one) => JSON.stringify({ ...row(), id: undefined, ...one })).join('\n')),
		json: rows.map((all) => JSON.stringify({ data: all.map((one) => ({ ...row(), id: undefined, ...one })) })),
		csv: rows.map((all) => [COLUMNS, ...all.map(cellsOf)].map((cells) => cells.map(cell).join(',')).join('\n')),
		xlsx: rows.map((all) => [COLUMNS, ...all.map(cellsOf)].map((cells) => `<row>${cells.map((value) => `<c t="inlineStr"><is><t>${inXml(String(value))}</t></is></c>`).join('')}</row>`).join('')),
		docx: rows.map((all) => all.flatMap((one) => cellsOf(one).map((value, index) => `<w:p><w:r><w:t xml:space="preserve">${COLUMNS[index]!}: ${inXml(String(value))}</w:t></w:r></w:p>`)).join('')),
		html: rows.map((all) => all.map(({ question }) => page(question)).join('\n')),
		xml: rows.map((all) => `<rows>${all.map((one) => `<row><title>${cell(one.title)}</title><question><![CDATA[${one.question}]]></question><answer>${one.answer}</answer><date>2020-01-01</date><doctor>ada</doctor><specialty>heart</specialty></row>`).join('\n')}</rows>`),
		discourse: rows.map((all) => JSON.stringify(all.map(({ title, question, answer }, id) => ({ id, title, post_stream: { posts: [{ id, post_number: 1, cooked: question }, { id, post_number: 2, cooked: answer }] } })))),
		text: fc.array(text, { maxLength: 12 }).map((lines) => lines.join('\n')),
	};

	test.for(Object.entries(sources) as [Format, fc.Arbitrary<string>][])('%s becomes entries that the archive reads, or is refused in words', async ([format, source]) => {
		const bytes = fc.oneof({ weight: 4, arbitrary: source }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) });
		await fc.assert(
			fc.asyncProperty(bytes, async (one) => {
				const { files } = await imported(format, typeof one === 'string' ? await bytesOf(format, one) : one);
				for (const file of files) {
					expect(file).toMatch(/^in\/content\/[\w./-]+$/);
					if (!file.includes('/entries/')) continue;
					const { faults } = readEntry(readFileSync(join(root, file)), file.replace('in/content/', ''), ['en']);
					expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
				}
			}),
			{ numRuns: 120 },
		);
	});
});

import { createReadStream, createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createGunzip } from 'node:zlib';
import { fileCompiler } from '../../src/archive/content/compileFile.ts';
import { scanContent } from '../../src/archive/content/scan.ts';
import type { EntryRecord } from '../../src/archive/record.ts';
import { growRows, type Row } from './grow.ts';
import { measure } from './meter.ts';

/** Makes a content folder of a number of entries, grown from JSONL or from another content folder. */
export async function growArchive(source: string, count: number | undefined, folder: string): Promise<number> {
	const rows = /\.jsonl(?:\.gz)?$/.test(source) ? await rowsOfFile(source) : rowsOfContent(source);
	mkdirSync(folder, { recursive: true });
	const grown = join(folder, 'grown.jsonl');
	const out = createWriteStream(grown);
	let written = 0;
	for (const row of growRows(rows, count ?? rows.length)) {
		written++;
		if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain');
	}
	out.end();
	await once(out, 'finish');
	await measure(['scripts/import.ts', grown, '--content', join(folder, 'content'), '--json']);
	return written;
}

async function rowsOfFile(path: string): Promise<Row[]> {
	const stream = createReadStream(path);
	const rows: Row[] = [];
	for await (const line of createInterface({ input: path.endsWith('.gz') ? stream.pipe(createGunzip()) : stream })) {
		if (line.trim() !== '') rows.push(JSON.parse(line) as Row);
	}
	return rows;
}

function rowsOfContent(content: string): Row[] {
	const compile = fileCompiler({ base: '/', languages: ['en', 'zh-hant'] });
	return scanContent(content)
		.files.filter(({ kind }) => kind === 'entry')
		.flatMap(({ file, kind }) => {
			const { record } = compile(readFileSync(join(content, file)), file, kind);
			return record === undefined ? [] : [rowOf(record as EntryRecord)];
		});
}

function rowOf({ id, lang, title, asker, sex, age, date, answered, doctor, specialty, topics, question, answer, more }: EntryRecord): Row {
	return {
		id, lang, title, asker, sex, age, date, doctor, specialty, topics,
		answered: answered ?? date,
		question: question.text,
		answer: answer.text,
		...(more && { more: more.text }),
	};
}

/** Some entry file in the middle of the archive. */
export function someEntry(content: string): string {
	const deep = (folder: string): string => {
		const items = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
		const middle = items[Math.floor(items.length / 2)]!;
		const path = join(folder, middle.name);
		return middle.isDirectory() ? deep(path) : path;
	};
	return deep(join(content, 'entries'));
}

/** Adds a sentence to an entry's answer. */
export function editEntry(path: string): void {
	writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\nOne more sentence was added today.\n`);
}

/** Adds an entry beside another, in other words. */
export function addEntry(path: string): void {
	const text = readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: Is one more question answered as quickly?');
	writeFileSync(path.replace(/\.md$/, '-one-more.md'), text.replace(/^aliases:.*$/m, ''));
}

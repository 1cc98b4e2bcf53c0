import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, type Choice } from '../choice.ts';
import type { ExportContext, Exported, Target } from '../target.ts';
import { dataCard, type Counts } from './card.ts';
import { columnsOf, dataPackage, fieldsOf, type DataFile, type DataFormat, type TableName } from './describe.ts';
import { LinesBefore, LineWriter } from './lines.ts';
import { MAPPING_FILE, mappingText } from './mapping.ts';
import { entryRow, registryRows, type DataRow, type NamedIds } from './rows.ts';
import { lineOf, tableLine } from './table.ts';

/** Entries as JSON Lines. */
export const jsonl: Target = dataTarget('jsonl', 'the entries as JSON Lines, one object a line, with a Data Package and a data card, in a folder');
/** Entries as a table. */
export const csv: Target = dataTarget('csv', 'the same as tables of comma-separated values');

function dataTarget(format: DataFormat, describe: string): Target {
	return { name: format, describe, makes: 'folder', from: 'archive', asksPrivacy: true, run: (context) => Promise.resolve(writeData(format, context)) };
}

function writeData(format: DataFormat, context: ExportContext): Exported {
	const { library, choice, place, day, entries } = context;
	mkdirSync(place);
	const { file, taken } = writeEntries(format, context);
	const named = namedIds(context);
	const registry = Object.entries(registryRows(library.registry, named)).map(([name, rows]) => writeRows(format, place, name as TableName, rows));
	const files = [file, ...registry];
	writeFileSync(join(place, 'datapackage.json'), `${JSON.stringify(dataPackage(library, { format, files, day }), null, '\t')}\n`);
	writeFileSync(join(place, MAPPING_FILE), mappingText(format));
	writeFileSync(join(place, 'README.md'), dataCard(library, { format, files, chosen: inWords(choice), counts: countsOf(context) }));
	return {
		entries: entries.length,
		reused: { taken, of: entries.length },
		notes: library.site.licence === undefined ? ['site.yml names no licence, and so does the data: licence: { name: …, address: … }'] : [],
	};
}

/** The entries; lines of those that did not change are taken from the export before. */
function writeEntries(format: DataFormat, { store, content, entries, out, place, before, kept, progress }: ExportContext): { file: DataFile; taken: number } {
	const step = progress.step(format, entries.length);
	const path = fileName('entries', format);
	const memory = join(kept, `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`);
	const lines = LinesBefore.read(before === undefined ? undefined : join(before, path), memory);
	const keys = new Map(store.prepare('SELECT id, hash FROM entry').all().map((row) => [String(row['id']), String(row['hash'])]));
	const writer = beginning(format, place, 'entries');
	const names = fieldsOf('entries').map(({ name }) => name);
	let taken = 0;
	for (const [index, id] of entries.entries()) {
		const key = keys.get(id)!;
		const known = lines.take(id, key);
		if (known) taken += 1;
		writer.add(known ?? lineFor(format, entryRow(store, content, id), names), { id, key });
		step.at(index + 1);
	}
	const sha256 = writer.end(memory);
	step.end(`${taken.toLocaleString('en')} of ${entries.length.toLocaleString('en')} taken over`);
	return { file: { name: 'entries', path, rows: entries.length, bytes: writer.bytes, sha256 }, taken };
}

function writeRows(format: DataFormat, place: string, name: TableName, rows: readonly DataRow[]): DataFile {
	const writer = beginning(format, place, name);
	const names = fieldsOf(name).map((field) => field.name);
	for (const row of rows) writer.add(lineFor(format, row, names));
	const sha256 = writer.end();
	return { name, path: fileName(name, format), rows: rows.length, bytes: writer.bytes, sha256 };
}

function beginning(format: DataFormat, place: string, name: TableName): LineWriter {
	const writer = new LineWriter(place, fileName(name, format));
	if (format === 'csv') writer.add(lineOf(columnsOf(name).map((column) => column.name)));
	return writer;
}

function lineFor(format: DataFormat, row: DataRow, names: readonly string[]): string {
	return format === 'csv' ? tableLine(row, names) : `${JSON.stringify(row)}\n`;
}

function fileName(name: TableName, format: DataFormat): string {
	return `${name}.${format}`;
}

/** All of the archive's names with the whole of it; else those that lead on from the entries. */
function namedIds({ library: { registry }, store, choice, entries }: ExportContext): NamedIds {
	const [doctors, specialties, topics] = [new Set<string>(), new Set<string>(), new Set<string>()];
	const isAll = isWhole(choice);
	const chosen = new Set(entries);
	for (const row of store.prepare("SELECT entry.id, entry.specialty, entry.doctor, entry.reviewer, facts ->> '$.topics' AS topics FROM entry JOIN source USING (file)").iterate()) {
		if (!chosen.has(String(row['id']))) continue;
		specialties.add(String(row['specialty']));
		doctors.add(String(row['doctor']));
		doctors.add(String(row['reviewer']));
		for (const topic of JSON.parse(String(row['topics'])) as string[]) topics.add(topic);
	}
	for (const id of isAll ? registry.topics.keys() : []) topics.add(id);
	for (const id of isAll ? registry.doctors.keys() : []) doctors.add(id);
	for (const id of isAll ? registry.specialties.keys() : []) specialties.add(id);
	for (const id of doctors) {
		const specialty = registry.doctors.get(id)?.specialty;
		if (specialty !== undefined) specialties.add(specialty);
	}
	for (const id of topics) specialties.add(id.slice(0, id.indexOf('/')));
	return { doctors, specialties, topics };
}

function countsOf({ store, entries, day }: ExportContext): Counts {
	const chosen = new Set(entries);
	const rows = store.prepare('SELECT id, lang, date, specialty, withdrawn, original FROM entry').all().filter(({ id }) => chosen.has(String(id)));
	const dates = rows.map(({ date }) => String(date)).sort();
	const by = (column: 'lang' | 'specialty'): [string, number][] => {
		const counts = new Map<string, number>();
		for (const row of rows) counts.set(String(row[column]), (counts.get(String(row[column])) ?? 0) + 1);
		return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	};
	return {
		entries: rows.length,
		withdrawn: rows.filter(({ withdrawn }) => withdrawn === 1).length,
		translations: rows.filter(({ id, original }) => id !== original).length,
		firstAsked: dates[0]!, lastAsked: dates.at(-1)!, day,
		languages: by('lang'), specialties: by('specialty'),
	};
}

function inWords({ specialty, topic, lang, entries }: Choice): string {
	const named = [['specialty', specialty], ['topic', topic], ['language', lang]].flatMap(([what, value]) => (value === undefined ? [] : [`${what!} \`${value}\``]));
	return [...named, ...(entries === undefined ? [] : ['entries that were chosen one by one'])].join(', ');
}

import { type Finding, ImportError } from '../../finding.ts';
import type { Position } from '../../position.ts';
import type { Parsed, RawRow } from '../../row.ts';
import type { SourceLine } from '../../source/lines.ts';
import { type CsvRecord, RecordReader } from './records.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Rows of a CSV file under the names of its first row. Written here and not taken from a library
 * because a row must keep the place of each cell, and a broken row must not cost the ones below it.
 * @param delimiter told from the first row where undefined
 * @throws {ImportError} where the first row cannot name columns
 */
export async function* parseCsv(
	lines: AsyncIterable<SourceLine>,
	file: string,
	delimiter?: string,
): AsyncGenerator<Parsed> {
	let reader: RecordReader | undefined;
	let header: string[] | undefined;
	const rows = function* (records: Iterable<CsvRecord | Finding>): Generator<Parsed> {
		for (const record of records) {
			if (record.kind !== 'record') yield record;
			else if (!header) header = headerOf(record, file);
			else if (record.cells.some(({ text }) => text.trim() !== '')) yield rowOf(record, header, file);
		}
	};
	for await (const line of lines) {
		if (!reader && line.text.trim() === '') continue;
		reader ??= new RecordReader(file, delimiter ?? delimiterOf(line.text));
		yield* rows(reader.take(line));
	}
	if (reader) yield* rows(reader.end());
}

function delimiterOf(line: string): string {
	const unquoted = line.replace(/"[^"]*"/g, '');
	const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

function headerOf({ line, cells }: CsvRecord, file: string): string[] {
	const names = cells.map(({ text }) => text.trim());
	const twice = cells.find((_, index) => names[index] !== '' && names.indexOf(names[index]!) < index);
	if (twice) {
		throw new ImportError(
			`${file}:${twice.line}:${twice.column}: The column "${twice.text.trim()}" stands twice in the first row.`,
			'Give each column a name of its own.',
		);
	}
	if (names.every((name) => name === '')) {
		throw new ImportError(`${file}:${line}:1: The first row names no column.`, 'Name the columns in the first row.');
	}
	return names;
}

function rowOf({ line, cells }: CsvRecord, header: string[], file: string): RawRow | Finding {
	const surplus = cells.slice(header.length).some(({ text }) => text.trim() !== '');
	if (cells.length < header.length || surplus) {
		return {
			kind: 'refused',
			rule: 'csv-cells',
			file,
			line,
			column: 1,
			message: `This row has ${cells.length} cells, and the first row names ${header.length} columns.`,
			help: 'Put cells that hold the delimiter or a line\'s end in quotation marks.',
		};
	}
	const values: Record<string, unknown> = {};
	for (const [index, name] of header.entries()) {
		const { text } = cells[index]!;
		if (name !== '' && text.trim() !== '') values[name] = text;
	}
	const at = (name: string): Position => {
		const cell = cells[header.indexOf(name)];
		return { line: cell?.line ?? line, column: cell?.column ?? 1 };
	};
	return { kind: 'row', file, line, column: 1, values, at };
}

import { ImportError } from '../finding.ts';
import { parseMapping } from '../mapping/read.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { RawRow } from '../row.ts';
import { formatGiven, openSource, type SourceOptions } from '../rows.ts';
import { assign } from './assign.ts';
import { columnsOf } from './column.ts';
import { fieldNamed } from './fieldNames.ts';
import { mappingText } from './mappingText.ts';

/** Rows that are looked at. */
const LOOKED_AT = 200;

/** A mapping that may fit a source. */
export interface Guess {
	/** As a file, with comments. */
	text: string;
	mapping: Mapping;
	/** The names of columns that it leaves out. */
	left: string[];
}

/**
 * Looks at the first rows of a source, and says which of its columns may be which fields.
 * @throws {ImportError} where the source has no rows, or needs no mapping, or none that can be guessed
 */
export async function guessMapping(file: string, options: SourceOptions): Promise<Guess> {
	const format = formatGiven(file, options);
	if (format === 'text') throw new ImportError(`${file} is read as pages of plain text, which need no mapping.`, 'Import it as it is; name the format with --format where it is another.');
	if (format === 'html') throw new ImportError(`${file} is HTML: which of its elements are fields cannot be guessed.`, 'Write a mapping with a CSS selector for each field: docs/import.md shows one.');
	const rows = await firstRows(file, options);
	if (rows.length === 0) throw new ImportError(`No row of ${file} can be read.`, 'Import it with --dry-run to see what is wrong with each, or name the format with --format.');
	const assigned = assign(columnsOf(rows));
	const sheets = new Set(rows.flatMap(({ values }) => (typeof values['$sheet'] === 'string' ? [values['$sheet']] : [])));
	const text = mappingText({ file, format: options.format, encoding: options.encoding, sheets: [...sheets], rows: options.mapping.rows }, assigned);
	return { text, mapping: parseMapping(text, 'the guessed mapping'), left: assigned.left.map(({ name }) => name) };
}

async function firstRows(file: string, options: SourceOptions): Promise<RawRow[]> {
	const { parsed } = await openSource(file, options, isLookedFor, { read: () => undefined, flag: () => undefined });
	const rows: RawRow[] = [];
	for await (const one of parsed) {
		if (one.kind === 'row') rows.push(one);
		if (rows.length >= LOOKED_AT) break;
	}
	return rows;
}

/** Whether a name may be a column's: in objects, the first of a list is looked at beside all of it. */
function isLookedFor(name: string): boolean {
	return name.includes('.') ? /\.0\.[^.]+$/.test(name) : fieldNamed(name) !== undefined;
}

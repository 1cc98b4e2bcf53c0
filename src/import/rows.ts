import { stat } from 'node:fs/promises';
import { type Finding, ImportError } from './finding.ts';
import { parseCsv } from './formats/csv/parse.ts';
import { parseDiscourse } from './formats/discourse/parse.ts';
import { parseDocx } from './formats/docx/parse.ts';
import { afterSelectors, parseHtml } from './formats/html/parse.ts';
import { parseJsonl } from './formats/json/lines.ts';
import { parseJson } from './formats/json/parse.ts';
import { type IsKnown, MOST_ABOVE } from './formats/table/names.ts';
import { MARKUP } from './formats/markup.ts';
import { parseText } from './formats/text/parse.ts';
import { parseXlsx } from './formats/xlsx/parse.ts';
import { parseXml } from './formats/xml/parse.ts';
import { leftOut } from './leftOut.ts';
import { joinedRows } from './join/joinedRows.ts';
import { Mapper } from './mapping/mapper.ts';
import { type Format, FORMATS, type Mapping } from './mapping/schema.ts';
import type { Parsed, SourceRow } from './row.ts';
import { decode, encodingOf } from './source/decode.ts';
import { endingOf, formatOf } from './source/format.ts';
import { splitLines } from './source/lines.ts';
import { readBytes } from './source/open.ts';

/** How the sources are to be read. */
export interface SourceOptions {
	/** The format of all files; told from each one's name where undefined. */
	format?: Format | undefined;
	/** The encoding of all files; told from each one's bytes where undefined. */
	encoding?: string | undefined;
	mapping: Mapping;
}

/** What reading a source tells. */
export interface SourceEvents {
	/** Bytes have been read from disk. */
	read(bytes: number): void;
	/** Something to look at that belongs to no single row. */
	flag(finding: Finding): void;
}

/** The rows of source files under the archive's field names, and why others are none. */
export async function* readRows(files: readonly string[], options: SourceOptions, events: SourceEvents): AsyncGenerator<SourceRow | Finding> {
	const { join } = options.mapping;
	for (const file of join ? files : []) checkJoinable(file, formatGiven(file, options));
	if (join) yield* joinedRows(files, { ...options.mapping, join }, (file, isKnown) => openSource(file, options, isKnown, events), events);
	else for (const file of files) yield* mappedRows(file, options, events);
}

async function* mappedRows(file: string, options: SourceOptions, events: SourceEvents): AsyncGenerator<SourceRow | Finding> {
	const { mapping } = options;
	const mapper = new Mapper(formatGiven(file, options) === 'html' ? afterSelectors(mapping) : mapping, MARKUP);
	const source = await openSource(file, options, mapper.isKnown, events);
	const pointedOut = new Set<string>();
	for await (const parsed of source.parsed) {
		if (parsed.kind !== 'row') {
			if (parsed.kind === 'refused') yield parsed;
			else events.flag(parsed);
			continue;
		}
		for (const name of mapper.unknown(parsed)) {
			if (pointedOut.has(name)) continue;
			pointedOut.add(name);
			events.flag({ ...leftOut(name, file), ...parsed.at(name) });
		}
		const row = mapper.map(parsed);
		if (source.decodedAs !== undefined) row.decodedAs = source.decodedAs;
		if (mapping.exact) row.exact = true;
		yield row;
	}
}

/** @throws {ImportError} where a file's format has pages and no rows */
function checkJoinable(file: string, format: Format): void {
	if (format !== 'text' && format !== 'html') return;
	throw new ImportError(`${file} is ${format === 'html' ? 'HTML' : 'plain text'}, and the mapping's "join" is for rows.`, 'Leave "join" out, or give files of rows: CSV, JSONL or XML.');
}

/** A source that is being read. */
export interface OpenSource {
	parsed: AsyncGenerator<Parsed>;
	/** The encoding, where that may have lost characters. */
	decodedAs: string | undefined;
}

/** Opens a source: its records come under its own names, but for formats whose mapping has selectors. */
export async function openSource(file: string, options: SourceOptions, isKnown: IsKnown, events: SourceEvents): Promise<OpenSource> {
	const { mapping } = options;
	const format = formatGiven(file, options);
	if (isPacked(format)) {
		events.read((await stat(file)).size);
		return { parsed: parsePacked(format, file, mapping, isKnown), decodedAs: undefined };
	}
	const encoding = await encodingOf(file, { named: options.encoding ?? mapping.encoding, html: format === 'html', xml: format === 'xml' });
	if (encoding.name !== 'utf-8') events.flag(readAs(file, encoding.name));
	const text = decode(readBytes(file, (bytes) => events.read(bytes)), encoding.name);
	const asked = format === 'text' && options.format === undefined && mapping.format === undefined;
	const [chunks, isTable] = asked ? await withFirst(text, (first) => isTableOfTabs(first, isKnown)) : [text, false];
	return { parsed: parse(chunks, file, isTable ? 'csv' : format, mapping, isKnown), decodedAs: encoding.damaged ? encoding.name : undefined };
}

/** The format of a file: as the user names it, as the mapping does, or as its name tells. @throws {ImportError} where none does */
export function formatGiven(file: string, options: SourceOptions): Format {
	const told = formatTold(file, options);
	if (told !== undefined) return told;
	throw new ImportError(`The format of ${file} cannot be told from its name.`, `Name it with --format ${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1)!}.`);
}

/** The same; undefined where nothing tells it. */
export function formatTold(file: string, { format, mapping }: SourceOptions): Format | undefined {
	const ending = endingOf(file);
	return format ?? mapping.format ?? (Object.hasOwn(mapping.formats, ending) ? mapping.formats[ending] : formatOf(file));
}

/** Formats of office programs, which are no text. */
type Packed = 'xlsx' | 'docx';

function isPacked(format: Format): format is Packed {
	return format === 'xlsx' || format === 'docx';
}

function parsePacked(format: Packed, file: string, mapping: Mapping, isKnown: IsKnown): AsyncGenerator<Parsed> {
	return format === 'docx' ? parseDocx(file, isKnown) : parseXlsx(file, { sheets: mapping.sheets, isKnown });
}

function parse(text: AsyncIterable<string>, file: string, format: Exclude<Format, Packed>, mapping: Mapping, isKnown: IsKnown): AsyncGenerator<Parsed> {
	switch (format) {
		case 'jsonl':
			return parseJsonl(splitLines(text, file), file, isKnown);
		case 'json':
			return parseJson(text, file, { rows: mapping.rows, isKnown });
		case 'csv':
			return parseCsv(splitLines(text, file), file, { delimiter: mapping.delimiter, isKnown, exact: mapping.exact });
		case 'xml':
			return parseXml(splitLines(text, file), file, mapping, isKnown);
		case 'discourse':
			return parseDiscourse(text, file);
		case 'text':
			return parseText(splitLines(text, file), file);
		case 'html':
			return parseHtml(text, file, mapping);
	}
}

/** Excel saves tables of tabs as `.txt`: told by a line with two names of fields between tabs. */
function isTableOfTabs(first: string, isKnown: IsKnown): boolean {
	return first.split(/\r\n?|\n/, MOST_ABOVE).some((line) => line.includes('\t') && line.split('\t').filter((name) => isKnown(name.trim().replace(/^"|"$/g, ''))).length >= 2);
}

/** Chunks of text, and what is found in the first of them. */
async function withFirst<T>(chunks: AsyncIterable<string>, look: (first: string) => T): Promise<[AsyncIterable<string>, T]> {
	const rest = chunks[Symbol.asyncIterator]();
	let first = '';
	// The first piece may be no more than a byte order mark.
	for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
		first += next.value;
		if (first.length > LOOKED_AT) break;
	}
	const all = async function* (): AsyncGenerator<string> {
		yield first;
		yield* { [Symbol.asyncIterator]: () => rest };
	};
	return [all(), look(first)];
}

/** Characters of a file that are looked at to tell its format. */
const LOOKED_AT = 4_096;

function readAs(file: string, encoding: string): Finding {
	const message = `The file was read as ${encoding}.`;
	const help = 'If its letters come out wrong, name the encoding with --encoding.';
	return { kind: 'flagged', rule: 'encoding', file, line: 1, column: 1, message, help };
}

import type { Format } from '../mapping/schema.ts';

const ENDINGS: Readonly<Record<string, Format>> = {
	txt: 'text',
	text: 'text',
	jsonl: 'jsonl',
	ndjson: 'jsonl',
	json: 'json',
	csv: 'csv',
	tsv: 'csv',
	xlsx: 'xlsx',
	xlsm: 'xlsx',
	docx: 'docx',
	docm: 'docx',
	xml: 'xml',
	html: 'html',
	htm: 'html',
	xhtml: 'html',
};

/** The format that a file's name tells, with or without `.gz`; undefined where it tells none. */
export function formatOf(file: string): Format | undefined {
	const ending = endingOf(file);
	return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

/** What a file's name ends with, in small letters and without `.gz`; empty where it ends with nothing. */
export function endingOf(file: string): string {
	return /\.([a-z]+)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}

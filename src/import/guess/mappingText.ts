import { BODY_FIELDS, type Field, FIELDS } from '../fields.ts';
import { readAge } from '../values/age.ts';
import { readSex } from '../values/sex.ts';
import type { Assigned } from './assign.ts';
import type { Column } from './column.ts';
import { languagesOf } from './language.ts';

/** What a mapping needs to say besides its fields. */
export interface MappingHead {
	/** The source, as the user named it. */
	file: string;
	format: string | undefined;
	encoding: string | undefined;
	/** Sheets of a workbook that are read. */
	sheets: readonly string[];
	/** Keys that lead to the rows of a JSON file. */
	rows: string | undefined;
}

/** Fields that every row must have. */
const NEEDED = ['question', 'answer', 'date', 'specialty', 'doctor'] as const;
/** Characters of a value that are shown in a comment. */
const SHOWN = 60;
/** Share of a column that is HTML, from which on it is read so. */
const MARKED = 0.1;

/** A mapping as a file, with what was seen and what is left to do in comments. */
export function mappingText({ file, format, encoding, sheets, rows }: MappingHead, { fields, people, left }: Assigned): string {
	const lines = [
		`# How ${comment(file)} is read: a guess, made of its first rows. Look at each line, and correct what is wrong.`,
		'# All that can stand here is explained in docs/import.md.',
		...(format === undefined ? [] : [`format: ${scalar(format)}`]),
		...(encoding === undefined ? [] : [`encoding: ${scalar(encoding)}`]),
		...(rows === undefined ? [] : [`rows: ${scalar(rows)}`]),
		...(sheets.length === 0 ? [] : [`sheets: [${sheets.map(scalar).join(', ')}]`]),
		...languageLines(fields),
		...orderLines(fields),
		'',
		...fieldLines(fields),
		...neededLines(fields, sheets),
		...valueLines(fields),
	];
	if (people.length > 0) lines.push('', '# They may tell who somebody is, and are left out.', `ignore: [${people.map(({ name }) => scalar(name)).join(', ')}]`);
	if (left.length > 0) lines.push('', '# Nothing takes these columns: name them in a field above, or under "ignore".', ...left.map((column) => `#   ${scalar(column.name)}: ${sample(column)}`));
	return `${lines.join('\n')}\n`;
}

function languageLines(fields: Assigned['fields']): string[] {
	if (fields.has('lang')) return [];
	const texts = (['question', 'answer', 'title'] as const).flatMap((field) => fields.get(field)?.values ?? []);
	const languages = languagesOf(texts);
	if (languages.length === 1) return [`lang: ${languages[0]!}   # by its letters`];
	return [`# lang: ${languages[0] ?? 'en'}   # the language of the rows, where it is not the site's first${languages.length === 0 ? '' : `; by its letters ${languages.join(', ')} or another`}`];
}

function orderLines(fields: Assigned['fields']): string[] {
	const columns = (['date', 'answered'] as const).flatMap((field) => fields.get(field) ?? []);
	const order = columns.find((column) => column.order !== undefined)?.order;
	if (order !== undefined) return [`dates: ${order}   # as in ${sample(columns[0]!)}`];
	if (columns.some(({ days }) => days < 1)) return [`# dates: dmy   # some days cannot be read: say dmy, mdy or roc, if they are written so; as in ${sample(columns.find(({ days }) => days < 1)!)}`];
	return [];
}

function fieldLines(fields: Assigned['fields']): string[] {
	const lines = FIELDS.flatMap((field) => {
		const column = fields.get(field);
		if (!column) return [];
		const name = scalar(column.name);
		const isHtml = BODY_FIELDS.has(field) && column.marked >= MARKED;
		return [`  ${field}: ${isHtml ? `{ from: ${name}, html: true }` : name}   # ${field === 'asker' ? 'an alias, never a real name: ' : ''}${sample(column)}`];
	});
	return lines.length === 0 ? [] : ['fields:', ...lines];
}

function neededLines(fields: Assigned['fields'], sheets: readonly string[]): string[] {
	const missing = NEEDED.filter((field) => !fields.has(field));
	if (missing.length === 0) return [];
	return [
		'',
		`# Every row needs ${missing.join(', ')}, and no column looks like it: name one above, or give what all rows have.`,
		...(missing.includes('specialty') && sheets.length > 1 ? ['# Where each sheet is a specialty, write "specialty: $sheet" above.'] : []),
		'# defaults:',
		...missing.map((field) => `#   ${field}: …`),
	];
}

/** Values that have to be translated before their rows can be taken. */
function valueLines(fields: Assigned['fields']): string[] {
	const readers: readonly [Field, (text: string) => unknown, string][] = [['sex', readSex, 'female, male, other or unknown'], ['age', readAge, 'a band, as 30-39']];
	return readers.flatMap(([field, read, means]) => {
		const values = new Set((fields.get(field)?.values ?? []).filter((text) => read(text) === undefined));
		if (values.size === 0) return [];
		return ['', `# These values of "${field}" cannot be read: say what they are (${means}).`, '# values:', `#   ${field}:`, ...[...values].slice(0, 20).map((value) => `#     ${scalar(comment(value))}: …`)];
	});
}

function sample({ values }: Column): string {
	return comment(values.find((text) => text.trim() !== '') ?? '');
}

/** A text on one line, without what a terminal or an editor would act on. */
function comment(text: string): string {
	const line = text.replace(/[\s\p{C}\u2028\u2029]+/gu, ' ').trim();
	return line.length > SHOWN ? `${[...line].slice(0, SHOWN).join('')}…` : line;
}

/** A text as YAML writes it on one line. */
function scalar(text: string): string {
	const isPlain = /^[\p{L}_$][\p{L}\p{M}\p{N}_.$ -]*$/u.test(text) && !/\s$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
	return isPlain ? text : JSON.stringify(text).replace(/[\p{C}\u2028\u2029]/gu, (sign) => [...sign].map((one) => Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')).join(''));
}

import type { FieldReader } from './fieldReader.ts';
import type { Field } from './fields.ts';

/** Fields that need no reading: the schema alone judges them. */
const LINES = ['source', 'sourceUrl', 'translationOf', 'translated', 'moreInfo', 'withdrawn'] as const;

/** The fields of a row that go into the front matter as they are. */
export function passThrough(reader: FieldReader): Partial<Record<Field, unknown>> {
	const rest: Partial<Record<Field, unknown>> = {};
	for (const field of LINES) {
		const text = reader.line(field);
		if (text !== undefined) rest[field] = text;
	}
	const aliases = reader.list('aliases', (text) => text.split(/\s+/));
	if (aliases.length > 0) rest.aliases = aliases;
	const draft = reader.line('draft');
	if (draft !== undefined) rest.draft = asBoolean(draft);
	const { reviewed } = reader.row.values;
	if (reviewed !== undefined && reviewed !== null) rest.reviewed = typeof reviewed === 'string' ? reviewIn(reviewed) : reviewed;
	return rest;
}

/** A name with a day behind it, as one cell holds both: `lin-demo 2019-03-01`. */
function reviewIn(text: string): unknown {
	const [, by, on] = /^(.*\S)\s+(\d{4}-\d{2}-\d{2})$/s.exec(text.trim()) ?? [];
	return by === undefined ? text : { by, on };
}

function asBoolean(text: string): boolean | string {
	const word = text.toLowerCase();
	if (['true', 'yes', '1'].includes(word)) return true;
	return ['false', 'no', '0'].includes(word) ? false : text;
}

import { BODY_FIELDS, type Field, FIELDS } from '../fields.ts';
import { markdownOf } from '../markdown.ts';
import { MarkdownText } from '../row.ts';
import { folded } from '../values/unknown.ts';
import type { Mapping, Origin } from './schema.ts';

/** How one field is read. */
export interface Rule {
	field: Field;
	names: string[];
	first: boolean;
	match: RegExp | undefined;
	each: RegExp | undefined;
	/** What the value is put into. */
	as: string | undefined;
	html: boolean;
	/** Whether it is BBCode, or the column of its `bbcode_uid`. */
	bbcode: boolean | string;
	values: Map<string, string> | undefined;
	byDefault: string | undefined;
}

/** Names of other columns in `as`. */
const PLACES = /\{([^{}]*)\}/g;

/** How a mapping reads each field. */
export function rulesOf(mapping: Mapping): Rule[] {
	return FIELDS.map((field) => ruleOf(field, mapping));
}

/** The columns that a rule looks at. */
export function columnsOfRule({ names, as, bbcode }: Rule): string[] {
	const others = as === undefined ? [] : Array.from(as.matchAll(PLACES), ([, name]) => name!).filter((name) => name !== '');
	return [...names, ...others, ...(typeof bbcode === 'string' ? [bbcode] : [])];
}

function ruleOf(field: Field, mapping: Mapping): Rule {
	const origin: Origin = mapping.fields[field] ?? field;
	const detail = typeof origin === 'object' && 'from' in origin ? origin : { from: origin, html: false, bbcode: false, first: false, match: undefined, each: undefined, as: undefined };
	const values = mapping.values[field];
	return {
		field,
		names: [detail.from].flat(),
		first: detail.first,
		match: detail.match === undefined ? undefined : new RegExp(detail.match, 'u'),
		each: detail.each === undefined ? undefined : new RegExp(detail.each, 'gu'),
		as: detail.as,
		html: detail.html,
		bbcode: detail.bbcode,
		values: values && new Map(Object.entries(values).map(([from, to]) => [folded(from), to])),
		byDefault: mapping.defaults[field],
	};
}

/** Whether a row holds something under a name. */
export function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Texts of several columns become paragraphs of one, lists one list. */
export function joinedValue(values: unknown[]): unknown {
	if (values.length <= 1) return values[0];
	if (values.some(Array.isArray)) return values.flat();
	if (!values.some((value) => value instanceof MarkdownText)) return values.map(String).join('\n\n');
	return new MarkdownText(values.map((value) => (value instanceof MarkdownText ? value.markdown : markdownOf(String(value)))).join('\n\n'));
}

/** Whether a rule takes a whole text as it is. */
export function isBody({ field, match, each, html, bbcode }: Rule): boolean {
	return BODY_FIELDS.has(field) && !match && !each && !html && bbcode === false;
}

/** A value as a field of one line takes it. */
export function onLine(value: unknown): unknown {
	return value instanceof MarkdownText ? (value.line ?? value) : value;
}

/** What a pattern finds in a text: its first group, or all of it. */
export function firstGroup(pattern: RegExp, text: string): string | undefined {
	const match = pattern.exec(text);
	return match ? (match[1] ?? match[0]) : undefined;
}

/** A value put into a text with other columns of its row. */
export function putInto(template: string, value: unknown, columns: Readonly<Record<string, unknown>>): string {
	return template.replace(PLACES, (_, name: string) => asText(name === '' ? value : columns[name]));
}

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A value, or each of a list, as a mapping translates it. */
export function translated(value: unknown, values: Map<string, string>): unknown {
	if (Array.isArray(value)) return value.map((item) => translated(item, values));
	return typeof value === 'string' || typeof value === 'number'
		? (values.get(folded(String(value))) ?? value)
		: value;
}

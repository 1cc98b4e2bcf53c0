import { markupIn } from '../clean/entities.ts';
import { withPaths } from '../formats/json/nested.ts';
import { MarkdownText, type RawRow } from '../row.ts';
import { type DateOrder, readDate } from '../values/date.ts';
import { readSex } from '../values/sex.ts';

/** What the first rows show of a column. */
export interface Column {
	name: string;
	/** Its values as texts, in order, those that are empty left out. */
	values: string[];
	/** Some are lists: of these, nothing but topics is made. */
	isList: boolean;
	/** Shares of its values that are so, from 0 to 1. */
	days: number;
	sexes: number;
	addresses: number;
	people: number;
	marked: number;
	/** Characters of a value, on average. */
	length: number;
	/** How its days are written, where that has to be said. */
	order: DateOrder | undefined;
}

/** The columns of rows, in the order in which they first come. */
export function columnsOf(rows: readonly RawRow[]): Column[] {
	const values = new Map<string, string[]>();
	const lists = new Set<string>();
	for (const row of rows) {
		// What lies inside others is a column of its own.
		for (const [name, value] of Object.entries(withPaths(row.values, (name) => /\.0\.[^.]+$/.test(name)))) {
			// A name of nothing cannot be written in a mapping.
			const text = name === '' ? '' : textOf(value);
			if (Array.isArray(value)) lists.add(name);
			if (text.trim() !== '') values.set(name, [...(values.get(name) ?? []), text]);
		}
	}
	return [...values].map(([name, texts]) => columnOf(name, texts, lists.has(name)));
}

function columnOf(name: string, values: string[], isList: boolean): Column {
	const share = (is: (text: string) => boolean): number => values.filter(is).length / values.length;
	const order = orderOf(values);
	return {
		name,
		values,
		isList,
		order,
		days: share((text) => 'day' in readDate(text, order)),
		sexes: share((text) => readSex(text) !== undefined),
		addresses: share((text) => /^https?:\/\/\S+$/.test(text.trim())),
		people: share((text) => /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d{1,3}(?:\.\d{1,3}){3}|\+?[\d()\s-]{9,17})$/.test(text.trim()) && !('day' in readDate(text, order))),
		marked: share((text) => markupIn(text) !== undefined),
		length: values.reduce((sum, text) => sum + text.length, 0) / values.length,
	};
}

/** The order of day, month and year: the one in which every value is a day; undefined where none has to be said. */
function orderOf(values: readonly string[]): DateOrder | undefined {
	const faults = values.map((text) => readDate(text)).flatMap((read) => ('fault' in read ? [read.fault] : []));
	const isUnsure = faults.includes('two-days') || faults.includes('small-year');
	if (!isUnsure) return undefined;
	const fits = (['dmy', 'mdy', 'roc'] as const).filter((order) => values.every((text) => 'day' in readDate(text, order)));
	// Where both are possible, nobody but the operator knows.
	return fits.length === 1 ? fits[0] : undefined;
}

function textOf(value: unknown): string {
	if (value instanceof MarkdownText) return value.line ?? value.markdown;
	if (Array.isArray(value)) return value.map(textOf).join('; ');
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : value === null || value === undefined ? '' : JSON.stringify(value);
}

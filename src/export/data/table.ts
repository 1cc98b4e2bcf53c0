import type { DataField } from './fields.ts';
import type { DataRow, DataValue } from './rows.ts';

/** Columns of entries whose values are no lists or groups in a table, by the field that they are made of. */
export const FLAT: Readonly<Record<string, readonly Column[]>> = {
	topics: [{ name: 'topics', value: (value) => (value as readonly string[]).join(';') }],
	aliases: [{ name: 'aliases', value: (value) => (value as readonly string[]).join(' ') }],
	reviewed: [
		{ name: 'reviewedBy', value: (value) => (value as { by: string }).by },
		{ name: 'reviewedOn', value: (value) => (value as { on: string }).on },
	],
};

interface Column {
	name: string;
	value(value: DataValue): string;
}

/** The fields of entries as a table has them. */
export function flatFields(fields: readonly DataField[]): DataField[] {
	return fields.flatMap((field): DataField[] => {
		switch (field.name) {
			case 'topics': return [{ ...field, type: 'string', description: `${field.description} Apart by ";".` }];
			case 'aliases': return [{ ...field, type: 'string', description: `${field.description} Apart by a space.` }];
			case 'reviewed': return [
				{ ...field, name: 'reviewedBy', title: 'Reviewed by', type: 'string', description: 'Who last checked that the answer still holds: a name or the id of a doctor.' },
				{ ...field, name: 'reviewedOn', title: 'Reviewed on', type: 'date', description: 'The day of that review.' },
			];
			default: return [field];
		}
	});
}

/** A row's cells under the names of fields, as CSV (RFC 4180) with its end. Lists and groups of values that no column is made of are JSON. */
export function tableLine(row: DataRow, fields: readonly string[]): string {
	return lineOf(fields.flatMap((name) => {
		const value = row[name];
		return (FLAT[name] ?? [{ name, value: asCell }]).map((column) => (value === undefined ? '' : column.value(value)));
	}));
}

/** A line of cells. */
export function lineOf(cells: readonly string[]): string {
	return `${cells.map(quoted).join(',')}\r\n`;
}

function asCell(value: DataValue): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Spaces at a cell's ends count too, and some programs drop them. */
function quoted(cell: string): string {
	return /[",\r\n;\t|]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import type { Finding } from '../finding.ts';
import { placeOf, type Position } from '../position.ts';
import { MarkdownText, type RawRow } from '../row.ts';

/** A row of a source as it is kept while others are read. */
export interface StoredRow extends Position {
	file: string;
	values: Record<string, unknown>;
	/** Where each value stands. */
	places: Record<string, Position>;
	findings: Finding[];
	/** The encoding it was read in, where that may have lost characters. */
	decodedAs: string | undefined;
}

/** A row as it is kept, under the names that the mapping has. */
export function storedRow(raw: RawRow, spelt: (name: string) => string, decodedAs: string | undefined): StoredRow {
	const { file, findings = [] } = raw;
	const values = Object.create(null) as Record<string, unknown>;
	const places = Object.create(null) as Record<string, Position>;
	for (const [name, value] of Object.entries(raw.values)) {
		const meant = spelt(name) in values ? name : spelt(name);
		values[meant] = value;
		places[meant] = raw.at(name);
	}
	return { file, ...placeOf(raw), values, places, findings, decodedAs };
}

/** What stands for a text that is Markdown already. */
const MARKDOWN = '$markdown';

/** A row as one text, to be kept. */
export function writtenRow(row: StoredRow): string {
	return JSON.stringify(row, (_, value: unknown) => (value instanceof MarkdownText ? { [MARKDOWN]: value.markdown, line: value.line } : value));
}

/** A row that was kept. */
export function readStored(text: string): StoredRow {
	return JSON.parse(text, (_, value: unknown) => {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, MARKDOWN)) return value;
		const { [MARKDOWN]: markdown, line } = value as { [MARKDOWN]: string; line?: string };
		return new MarkdownText(markdown, line);
	}) as StoredRow;
}

/** The text of a column, as keys and conditions compare it; empty where there is none. */
export function textIn({ values }: Pick<StoredRow, 'values'>, column: string): string {
	const value = values[column];
	if (value === undefined || value === null) return '';
	if (value instanceof MarkdownText) return (value.line ?? value.markdown).trim();
	return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/** The text of the first of some columns that holds one. */
export function firstIn(row: Pick<StoredRow, 'values'>, columns: string | readonly string[]): string {
	return [columns].flat().map((column) => textIn(row, column)).find((text) => text !== '') ?? '';
}

import type { RawRow } from '../../../../src/import/row.ts';

/** Rows as a format gives them: each in a line of its own, each value in a column of its own. */
export async function* parsed(file: string, rows: readonly Record<string, unknown>[]): AsyncGenerator<RawRow> {
	for (const [index, values] of rows.entries()) {
		const line = index + 1;
		yield await Promise.resolve({ kind: 'row', file, line, column: 1, values, at: (name: string) => ({ line, column: Object.keys(values).indexOf(name) + 1 }) });
	}
}

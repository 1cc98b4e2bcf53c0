import { type IsKnown, MOST_ABOVE, NAMES } from '../table/names.ts';
import { readSheet, type SheetRow } from './sheet.ts';
import type { SheetPart, Workbook } from './workbook.ts';

/** The first rows of a sheet that hold something. */
export async function firstRows(workbook: Workbook, { part }: SheetPart): Promise<SheetRow[]> {
	const first: SheetRow[] = [];
	for await (const row of readSheet(workbook, part, [])) {
		if (row.cells.length > 0) first.push(row);
		if (first.length > MOST_ABOVE) break;
	}
	return first;
}

/** Index of the row that names the columns: the first with two names that are looked for; undefined where none has. */
export function rowOfNames(rows: readonly SheetRow[], isKnown: IsKnown): number | undefined {
	const index = rows.findIndex(({ cells }) => cells.filter(({ text }) => isKnown(text.trim())).length >= NAMES);
	return index === -1 ? undefined : index;
}

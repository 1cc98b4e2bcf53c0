import { ImportError } from '../../finding.ts';
import type { Parsed } from '../../row.ts';
import { openZip } from '../../source/zip.ts';
import type { IsKnown } from '../table/names.ts';
import { placeInSheet } from './cellName.ts';
import { sheetLeftOut } from './notes.ts';
import { parseSheet } from './table.ts';
import { firstRows, rowOfNames } from './firstRows.ts';
import { openWorkbook, type SheetPart, type Workbook } from './workbook.ts';

/** How a workbook is read. */
export interface XlsxOptions {
	/** The sheets that are read, by name; told from what they hold where undefined. */
	sheets?: readonly string[] | undefined;
	/** Whether a column of this name is looked for, by which the row of names is found. */
	isKnown?: IsKnown;
}

/**
 * Rows of a workbook under the names of the columns of their sheet, and that sheet's name as `$sheet`.
 * @throws {ImportError} where the file is no workbook, or has no sheet of a name
 */
export async function* parseXlsx(file: string, { sheets, isKnown = () => false }: XlsxOptions = {}): AsyncGenerator<Parsed> {
	const zip = await openZip(file);
	let workbook: Workbook | undefined;
	try {
		workbook = await openWorkbook(zip);
		const { taken, left } = await chosen(workbook, sheets, isKnown);
		for (const { sheet, why } of left) yield { ...sheetLeftOut(sheet.name, why), file, line: 1, column: 1, place: placeInSheet(sheet.name, 1, 1) };
		for (const sheet of taken) yield* parseSheet(workbook, sheet, isKnown);
	} finally {
		workbook?.strings.close();
		zip.close();
	}
}

/** The sheets to read: those that are named, else those shown whose columns are known, else the first that holds rows. */
async function chosen(workbook: Workbook, named: readonly string[] | undefined, isKnown: IsKnown): Promise<{ taken: SheetPart[]; left: { sheet: SheetPart; why: string }[] }> {
	const { sheets } = workbook;
	if (named !== undefined) {
		const missing = named.filter((name) => !sheets.some((sheet) => sheet.name === name));
		if (missing.length > 0) {
			throw new ImportError(`${workbook.zip.file} has no sheet "${missing.join('", "')}". It has: "${sheets.map(({ name }) => name).join('", "')}".`, 'Correct "sheets" in the mapping.');
		}
		return { taken: sheets.filter(({ name }) => named.includes(name)), left: [] };
	}
	const taken: SheetPart[] = [];
	const unknown: SheetPart[] = [];
	const left: { sheet: SheetPart; why: string }[] = [];
	for (const sheet of sheets) {
		const rows = await firstRows(workbook, sheet);
		if (rows.length === 0) continue;
		if (sheet.isHidden) left.push({ sheet, why: 'it is hidden' });
		else if (rowOfNames(rows, isKnown) === undefined) unknown.push(sheet);
		else taken.push(sheet);
	}
	if (taken.length === 0) taken.push(...unknown.splice(0, 1));
	return { taken, left: [...left, ...unknown.map((sheet) => ({ sheet, why: 'no row in it names two columns that are looked for' }))] };
}

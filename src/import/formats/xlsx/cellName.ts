/** The letters of a column, counted from 1: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return letters;
}

/** A cell by its column and row, both counted from 1. */
export interface CellAt {
	column: number;
	row: number;
}

/** Reads `C5` or `$C$5`; undefined where it is no cell's name. */
export function cellAt(name: string): CellAt | undefined {
	const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name);
	if (!found) return undefined;
	const column = [...found[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { column, row: Number(found[2]) };
}

/** A place in a workbook as it is told: `Visits!C5`, `'My visits'!C5`. */
export function placeInSheet(sheet: string, row: number, column: number): string {
	const name = /^[\p{L}\p{N}_]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
	return `${name}!${columnLetters(column)}${row}`;
}

import { type Finding, ImportError } from '../../finding.ts';
import { placeOf, placeText, type Position } from '../../position.ts';

/** Rows above the names of columns that are looked through: titles, dates of export. */
export const MOST_ABOVE = 20;
/** Names that are a mapping's own, from which on a row names the columns. */
export const NAMES = 2;

/** Whether a column of this name is looked for. */
export type IsKnown = (name: string) => boolean;

/** A cell of a table, and where it stands. */
export interface TableCell extends Position {
	text: string;
}

/**
 * The names of columns; one that stands there again is told from the first by a number, one that has no
 * name is called by its number.
 * @throws {ImportError} where the row names nothing
 */
export function namesOf(cells: readonly TableCell[], at: Position & { file: string }): { names: string[]; findings: Finding[] } {
	const { file } = at;
	const findings: Finding[] = [];
	const names: string[] = [];
	for (const [index, cell] of cells.entries()) {
		const name = cell.text.trim() || `column ${index + 1}`;
		let own = name;
		for (let number = 2; names.includes(own); number += 1) own = `${name} (${number})`;
		names.push(own);
		if (own === name) continue;
		const message = `The column "${name}" stands here again; it is read as "${own}".`;
		findings.push({ kind: 'flagged', rule: 'column-twice', file, ...placeOf(cell), message, help: `Name "${own}" in a mapping where it holds something.` });
	}
	if (cells.every(({ text }) => text.trim() === '')) {
		throw new ImportError(`${placeText(at)}: The first row names no column.`, 'Name the columns in the first row.');
	}
	return { names, findings };
}

/** Says that what stands above the names of columns was no row. */
export function aboveNames(text: string, at: Position & { file: string }): Finding {
	const message = `"${text.trim().slice(0, 60)}" stands above the rows; it is none.`;
	return { kind: 'flagged', rule: 'above-header', ...at, message, help: 'Nothing is to be done if it is a title.' };
}

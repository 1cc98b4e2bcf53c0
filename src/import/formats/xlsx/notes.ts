import type { Finding } from '../../finding.ts';
import type { Merged } from './afterRows.ts';
import type { SheetCell } from './sheet.ts';

/** What is said of a cell, at a place that is added by who says it. */
export type Note = Pick<Finding, 'kind' | 'rule' | 'message' | 'help'>;

/** What a cell holds that its text does not say, or says in another form. */
export function cellNotes({ scripted, struck, reading, isCut, isUnknown }: SheetCell, name: string): Note[] {
	const notes: Note[] = [];
	const note = (kind: Note['kind'], rule: string, message: string, help: string): void => void notes.push({ kind, rule, message: `In "${name}": ${message}`, help });
	if (scripted) note('mended', 'cell-script', 'what stood above or below the line is written in characters that stand on it.', 'Compare with the source.');
	if (struck !== undefined) note('flagged', 'cell-struck', `"${struck.words}" is struck out: it stays so in texts, and stands like the rest in fields of one line.`, 'Take it out of the sheet, if it is not meant to be read.');
	if (reading !== undefined) note('flagged', 'cell-reading', `the phonetic guide "${reading}" was left out.`, 'Write it into the text, if it is to be read.');
	if (isCut) note('flagged', 'cut-number', 'this number has more than 15 digits, of which spreadsheets keep 15; the others became 0.', 'Take it from where the sheet was made of, as a text.');
	if (isUnknown) note('flagged', 'formula-without-value', 'this is a formula, and the file does not hold what comes out; it was taken as empty.', 'Open the file in a spreadsheet program and save it again.');
	return notes;
}

/** How a cell that reaches over others was read. */
export function mergedNote({ from, to, name }: Merged, column: string): Note | undefined {
	if (to.row > from.row) {
		const message = `"${column}" is one cell in the rows ${from.row} to ${to.row} (${name}): each of them got its words.`;
		return { kind: 'mended', rule: 'merged-cells', message, help: 'Compare with the source.' };
	}
	if (to.column === from.column) return undefined;
	const message = `"${column}" is one cell with what stands beside it (${name}); its words were taken for "${column}" alone.`;
	return { kind: 'flagged', rule: 'merged-cells', message, help: 'Part the cells, and fill in each.' };
}

/** Says that a row is not shown in its program, and so not imported. */
export const HIDDEN_ROW: Note = {
	kind: 'refused',
	rule: 'hidden-row',
	message: 'This row is hidden in the sheet, perhaps by a filter.',
	help: 'Show it and save the file, if it is to be imported.',
};

/** Says that a column is not shown in its program, and was read. */
export function hiddenColumn(name: string): Note {
	return { kind: 'flagged', rule: 'hidden-column', message: `The column "${name}" is hidden in the sheet; it was read like the others.`, help: 'Look whether it is meant to be published.' };
}

/** Says that people's notes on cells were not read. */
export const NOTES_LEFT_OUT: Note = { kind: 'flagged', rule: 'sheet-notes', message: 'Notes and comments are hung on cells of this sheet; they were left out.', help: 'Write into the cells what is to be read.' };

/** Says that a sheet was passed over. */
export function sheetLeftOut(name: string, why: string): Note {
	return { kind: 'flagged', rule: 'sheet-left-out', message: `The sheet "${name}" was left out: ${why}.`, help: `Name it in a mapping, as in sheets: ["${name}"], if it is to be imported.` };
}

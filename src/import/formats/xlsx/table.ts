import type { Finding } from '../../finding.ts';
import type { Position } from '../../position.ts';
import { MarkdownText, type Parsed } from '../../row.ts';
import { aboveNames, type IsKnown, namesOf, type TableCell } from '../table/names.ts';
import { tableRow } from '../table/row.ts';
import { type AfterRows, readAfterRows } from './afterRows.ts';
import { columnLetters, placeInSheet } from './cellName.ts';
import { firstRows, rowOfNames } from './firstRows.ts';
import { type FilledRow, Merging } from './merging.ts';
import { cellNotes, HIDDEN_ROW, hiddenColumn, mergedNote, type Note, NOTES_LEFT_OUT } from './notes.ts';
import { type HiddenColumns, readSheet, type SheetRow } from './sheet.ts';
import type { SheetPart, Workbook } from './workbook.ts';

/** Name under which a row gives the name of its sheet. */
const SHEET = '$sheet';

/** The rows of one sheet under the names of its columns. */
export async function* parseSheet(workbook: Workbook, sheet: SheetPart, isKnown: IsKnown): AsyncGenerator<Parsed> {
	const first = await firstRows(workbook, sheet);
	const header = first[rowOfNames(first, isKnown) ?? 0];
	if (!header) return;
	const after = await readAfterRows(workbook.zip, sheet.part);
	const hidden: HiddenColumns[] = [];
	const table = new Table(workbook.zip.file, sheet.name, header, after);
	const merging = new Merging(after.merged);
	if (after.hasNotes) yield table.note(NOTES_LEFT_OUT, 1, 1);
	for await (const given of readSheet(workbook, sheet.part, hidden)) {
		const row = merging.fill(given);
		if (row.row < header.row) yield* table.above(row);
		else if (row.row === header.row) yield* table.names(hidden);
		else if (row.hasOwn) yield* table.row(row);
	}
}

class Table {
	readonly #file: string;
	readonly #sheet: string;
	readonly #header: SheetRow;
	readonly #after: AfterRows;
	readonly #names: string[];
	readonly #findings: Finding[];

	constructor(file: string, sheet: string, header: SheetRow, after: AfterRows) {
		[this.#file, this.#sheet, this.#header, this.#after] = [file, sheet, header, after];
		const { names, findings } = namesOf(this.#cells(header), this.#at(header.row, 1));
		[this.#names, this.#findings] = [names, findings];
	}

	note(note: Note, row: number, column: number): Finding {
		return { ...note, ...this.#at(row, column) };
	}

	*above({ row, cells }: SheetRow): Generator<Finding> {
		if (cells[0]) yield aboveNames(cells.map(({ text }) => text).join(' '), this.#at(row, cells[0].column));
	}

	*names(hidden: readonly HiddenColumns[]): Generator<Finding> {
		yield* this.#findings;
		for (const { from, to } of hidden) {
			for (let column = from; column <= Math.min(to, this.#names.length); column += 1) yield this.note(hiddenColumn(this.#nameOf(column)), this.#header.row, column);
		}
	}

	*row(row: FilledRow): Generator<Parsed> {
		const start = this.#at(row.row, 1);
		if (row.isHidden) {
			yield { ...HIDDEN_ROW, ...start };
			return;
		}
		const cells = this.#cells(row);
		while (this.#names.length < cells.length) this.#names.push(`column ${this.#names.length + 1}`);
		const plain = tableRow(cells, this.#names, start);
		const raw = { ...plain, at: (name: string) => plain.at(name.replace(/ \(link\)$/, '')) };
		raw.values[SHEET] = this.#sheet;
		for (const cell of row.cells) {
			for (const note of cellNotes(cell, this.#nameOf(cell.column))) raw.findings.push(this.note(note, cell.row, cell.column));
			if (cell.struck) raw.values[this.#nameOf(cell.column)] = new MarkdownText(cell.struck.markdown, cell.text);
			// What a cell leads to is a value of its own, for who wants it.
			const link = this.#after.links.get(`${columnLetters(cell.column)}${cell.row}`);
			if (link !== undefined && link !== cell.text) raw.values[`${this.#nameOf(cell.column)} (link)`] = link;
		}
		for (const merged of row.merged) {
			const note = mergedNote(merged, this.#nameOf(merged.from.column));
			if (note) raw.findings.push(this.note(note, merged.from.row, merged.from.column));
		}
		yield raw;
	}

	#nameOf(column: number): string {
		return this.#names[column - 1] ?? `column ${column}`;
	}

	/** The cells of a row by their columns, from the first. */
	#cells({ row, cells }: SheetRow): TableCell[] {
		const found: TableCell[] = [];
		for (const cell of cells) {
			while (found.length < cell.column - 1) found.push({ text: '', ...this.#at(row, found.length + 1) });
			found[cell.column - 1] = { text: cell.text, ...this.#at(cell.row, cell.column) };
		}
		return found;
	}

	#at(row: number, column: number): Position & { file: string } {
		return { file: this.#file, line: row, column, place: placeInSheet(this.#sheet, row, column) };
	}
}

import type { Merged } from './afterRows.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** A row in which each cell stands that reaches into it from above. */
export interface FilledRow extends SheetRow {
	/** Cells that reach over others and begin in this row. */
	merged: Merged[];
	/** Whether a cell of its own holds something. */
	hasOwn: boolean;
}

/**
 * Gives rows the words of cells that reach down into them, as a reader of the sheet takes them. What
 * reaches over columns stays in the first: it is no value of the others.
 */
export class Merging {
	readonly #merged: readonly Merged[];
	/** Those that reach into the rows that come, with their cell. */
	#open: { merged: Merged; cell: SheetCell | undefined }[] = [];
	#next = 0;

	constructor(merged: readonly Merged[]) {
		this.#merged = merged;
	}

	fill(row: SheetRow): FilledRow {
		this.#open = this.#open.filter(({ merged }) => merged.to.row >= row.row);
		const begun: Merged[] = [];
		for (; this.#next < this.#merged.length && this.#merged[this.#next]!.from.row <= row.row; this.#next += 1) {
			const merged = this.#merged[this.#next]!;
			if (merged.to.row < row.row) continue;
			const isHere = merged.from.row === row.row;
			if (isHere) begun.push(merged);
			this.#open.push({ merged, cell: isHere ? row.cells.find(({ column }) => column === merged.from.column) : undefined });
		}
		const filled = this.#open.filter(({ merged, cell }) => cell !== undefined && merged.from.row < row.row);
		if (filled.length === 0) return { ...row, merged: begun, hasOwn: row.cells.length > 0 };
		const own = row.cells.filter(({ column }) => !filled.some(({ merged }) => merged.from.column === column));
		const cells = [...own, ...filled.map(({ cell }) => cell!)].sort((a, b) => a.column - b.column);
		return { ...row, cells, merged: begun, hasOwn: own.length > 0 };
	}
}

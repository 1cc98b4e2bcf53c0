import type { Workbook } from './workbook.ts';
import { type CellAt, cellAt } from './cellName.ts';
import { withoutEscapes } from './escapes.ts';
import { isCutNumber, numberText } from './numbers.ts';
import { readPart } from './part.ts';
import { lookingSo, type RichText, RichTextReader } from './richText.ts';
import { PLAIN_STYLE } from './styles.ts';

/** A cell that holds something. */
export interface SheetCell extends RichText, CellAt {
	/** Digits were lost before: the program that wrote it keeps 15. */
	isCut?: boolean;
	/** It is a formula, and the file does not hold what comes out. */
	isUnknown?: boolean;
}

/** A row with what its cells hold. */
export interface SheetRow {
	row: number;
	isHidden: boolean;
	cells: SheetCell[];
}

/** A column that is not shown. */
export interface HiddenColumns {
	from: number;
	to: number;
}

/** The rows of a sheet as they come; columns that are not shown are told before. */
export function readSheet(workbook: Workbook, part: string, hidden: HiddenColumns[]): AsyncGenerator<SheetRow> {
	return readPart(workbook.zip, part, new SheetHandler(workbook, hidden));
}

/** The cell that is being read. */
interface Open extends CellAt {
	type: string;
	style: number;
	value: string;
	hasFormula: boolean;
}

class SheetHandler {
	readonly #workbook: Workbook;
	readonly #hidden: HiddenColumns[];
	readonly #inline = new RichTextReader();
	#whole: SheetRow[] = [];
	#row: SheetRow = { row: 0, isHidden: false, cells: [] };
	#cell: Open | undefined;
	#column = 0;
	#inside: 'value' | 'inline' | undefined;

	constructor(workbook: Workbook, hidden: HiddenColumns[]) {
		this.#workbook = workbook;
		this.#hidden = hidden;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (this.#inside === 'inline') this.#inline.open(name, attributes);
		else if (name === 'c') this.#begin(attributes);
		else if (name === 'v') this.#inside = 'value';
		else if (name === 'is') this.#inside = 'inline';
		else if (name === 'f' && this.#cell) this.#cell.hasFormula = true;
		else if (name === 'row') {
			// Rows and cells that do not say where they stand come behind those before them.
			this.#row = { row: Number(attributes['r'] ?? this.#row.row + 1), isHidden: isTrue(attributes['hidden']), cells: [] };
			this.#column = 0;
		} else if (name === 'col' && isTrue(attributes['hidden'])) this.#hidden.push({ from: Number(attributes['min']), to: Number(attributes['max']) });
	}

	text(piece: string): void {
		if (this.#inside === 'inline') this.#inline.text(piece);
		else if (this.#inside === 'value' && this.#cell) this.#cell.value += piece;
	}

	close(name: string): void {
		if (name === 'v' || name === 'is') this.#inside = undefined;
		else if (this.#inside === 'inline') this.#inline.close(name);
		else if (name === 'c') this.#end();
		else if (name === 'row') this.#whole.push(this.#row);
	}

	take(): SheetRow[] {
		const whole = this.#whole;
		this.#whole = [];
		return whole;
	}

	#begin({ r, t, s }: Readonly<Record<string, string>>): void {
		const at = cellAt(r ?? '') ?? { column: this.#column + 1, row: this.#row.row };
		this.#column = at.column;
		this.#cell = { ...at, type: t ?? 'n', style: Number(s ?? 0), value: '', hasFormula: false };
	}

	#end(): void {
		const cell = this.#cell;
		this.#cell = undefined;
		if (!cell) return;
		const { column, row, type, value, hasFormula } = cell;
		const style = this.#workbook.styles[cell.style] ?? PLAIN_STYLE;
		const rich = lookingSo(this.#textOf(cell), style.look);
		if (rich.text !== '') this.#row.cells.push({ column, row, ...rich, ...(type === 'n' && style.format.kind === 'number' && isCutNumber(value) ? { isCut: true } : {}) });
		else if (hasFormula && type !== 'str') this.#row.cells.push({ column, row, text: '', isUnknown: true });
	}

	#textOf({ type, value, style }: Open): RichText {
		if (type === 's') return this.#workbook.strings.get(Number(value)) ?? { text: '' };
		if (type === 'inlineStr') return this.#inline.take();
		if (type === 'b') return { text: value === '1' ? 'true' : value === '0' ? 'false' : value };
		if (type === 'd') return { text: value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '') };
		if (type === 'n' && value !== '') {
			return { text: numberText(value, (this.#workbook.styles[style] ?? PLAIN_STYLE).format, this.#workbook.from1904) };
		}
		return { text: type === 'str' ? withoutEscapes(value) : value };
	}
}

function isTrue(value: string | undefined): boolean {
	return value === '1' || value === 'true';
}

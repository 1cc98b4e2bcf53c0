import type { Finding } from '../../finding.ts';
import type { Parsed, RawRow } from '../../row.ts';
import type { SourceLine } from '../../source/lines.ts';
import { aboveNames, type IsKnown, MOST_ABOVE, namesOf } from '../table/names.ts';
import { tableRow } from '../table/row.ts';
import { layoutOf, type Layout } from './header.ts';
import { type CsvRecord, RecordReader } from './records.ts';

/** How a CSV file is read. */
export interface CsvOptions {
	/** The character between cells; told from the first lines where undefined. */
	delimiter?: string | undefined;
	/** Whether a column of this name is looked for, by which the row of names is found. */
	isKnown?: IsKnown;
	/** Whether a cell that says there is nothing (`NULL`) holds that word. */
	exact?: boolean;
}

/**
 * Rows of a CSV file under the names of the row that names its columns. Written here and not taken
 * from a library because a row must keep the place of each cell, and a broken row must not cost the
 * ones below it.
 * @throws {ImportError} where the row of names names nothing
 */
export async function* parseCsv(
	lines: AsyncIterable<SourceLine>,
	file: string,
	{ delimiter, isKnown = () => false, exact = false }: CsvOptions = {},
): AsyncGenerator<Parsed> {
	let table: Table | undefined;
	const first: SourceLine[] = [];
	for await (const line of lines) {
		if (table) yield* table.take(line);
		else {
			if (first.length > 0 || line.text.trim() !== '') first.push(line);
			if (first.length > MOST_ABOVE) {
				table = new Table(file, layoutOf(first, isKnown, delimiter), exact);
				yield* table.begin(first);
			}
		}
	}
	if (!table && first.length > 0) {
		table = new Table(file, layoutOf(first, isKnown, delimiter), exact);
		yield* table.begin(first);
	}
	if (table) yield* table.end();
}

/** A table whose layout is known. */
class Table {
	readonly #file: string;
	readonly #from: number;
	readonly #exact: boolean;
	readonly #reader: RecordReader;
	#header: string[] | undefined;
	/** Cells of the row before, where they were fewer than columns. */
	#short = 0;

	constructor(file: string, layout: Layout, exact: boolean) {
		this.#exact = exact;
		this.#file = file;
		this.#from = layout.header;
		this.#reader = new RecordReader(file, layout.delimiter);
	}

	*begin(first: readonly SourceLine[]): Generator<Parsed> {
		for (const [index, line] of first.entries()) {
			if (index >= this.#from) yield* this.take(line);
			else if (line.text.trim() !== '' && !/^\uFEFF?"?sep=/i.test(line.text)) yield aboveNames(line.text, { file: this.#file, line: line.line, column: 1 });
		}
	}

	*take(line: SourceLine): Generator<Parsed> {
		yield* this.#rows(this.#reader.take(line));
	}

	*end(): Generator<Parsed> {
		yield* this.#rows(this.#reader.end());
	}

	*#rows(records: Iterable<CsvRecord | Finding>): Generator<Parsed> {
		for (const record of records) {
			if (record.kind !== 'record') yield record;
			else if (!this.#header) {
				const { names, findings } = namesOf(record.cells, { file: this.#file, line: record.line, column: 1 });
				this.#header = names;
				yield* findings;
			} else if (record.cells.some(({ text }) => text.trim() !== '')) yield this.#row(record, this.#header);
		}
	}

	#row({ line, cells }: CsvRecord, header: string[]): RawRow | Finding {
		const surplus = cells.slice(header.length).some(({ text }) => text.trim() !== '');
		const before = this.#short;
		this.#short = cells.length < header.length ? cells.length : 0;
		// Programs leave out empty cells at the end; a line that goes on from the one above has less.
		const isRest = this.#short > 0 && (cells.length === 1 || (before > 0 && before + cells.length - 1 <= header.length));
		if (isRest) this.#short = 0;
		if (surplus || isRest) return this.#refused(line, cells.length, header.length, isRest);
		return tableRow(cells, header, { file: this.#file, line, column: 1 }, this.#exact);
	}

	#refused(line: number, cells: number, columns: number, isRest: boolean): Finding {
		const rest = isRest ? ' It may be the rest of the row above, which is then cut short.' : '';
		return {
			kind: 'refused',
			rule: 'csv-cells',
			file: this.#file,
			line,
			column: 1,
			message: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the first row names ${columns} columns.${rest}`,
			help: 'Put cells that hold the delimiter or a line\'s end in quotation marks.',
		};
	}
}

import type { Finding } from '../../finding.ts';
import type { Position } from '../../position.ts';
import type { SourceLine } from '../../source/lines.ts';
import { type Cell, RecordScanner } from './scanner.ts';

/** Most lines and characters that a record may have; more means that a quotation mark is not closed. */
const MOST_LINES = 5_000;
const MOST_CHARACTERS = 4_194_304;

/** The cells of one record. */
export interface CsvRecord {
	kind: 'record';
	line: number;
	cells: Cell[];
}

/**
 * The records of a CSV file. One whose quotation marks are wrong is refused by its first line, and
 * reading goes on with its second: a stray quotation mark costs one row, never those below it.
 */
export class RecordReader {
	readonly #file: string;
	readonly #delimiter: string;
	#scanner: RecordScanner;
	#held: SourceLine[] = [];
	#characters = 0;

	constructor(file: string, delimiter: string) {
		this.#file = file;
		this.#delimiter = delimiter;
		this.#scanner = new RecordScanner(delimiter);
	}

	/** Takes in a line; gives the record that it ends, if it ends one. */
	*take(line: SourceLine): Generator<CsvRecord | Finding> {
		if (this.#held.length === 0 && line.text.trim() === '') return;
		this.#held.push(line);
		this.#characters += line.text.length;
		const state = this.#scanner.feed(line);
		if (state === 'whole') {
			const record: CsvRecord = { kind: 'record', line: this.#held[0]!.line, cells: this.#scanner.cells };
			this.#reset();
			yield record;
		} else if (state === 'broken') yield* this.#recover(this.#scanner.broken);
		else if (this.#held.length > MOST_LINES || this.#characters > MOST_CHARACTERS) yield* this.#recover();
	}

	/** Ends the file; gives what is left. */
	*end(): Generator<CsvRecord | Finding> {
		while (this.#held.length > 0) yield* this.#recover();
	}

	*#recover(broken?: Position): Generator<CsvRecord | Finding> {
		const [first, ...rest] = this.#held;
		const column = first!.text.indexOf('"') + 1;
		this.#reset();
		yield {
			kind: 'refused',
			rule: 'csv-quotes',
			file: this.#file,
			...(broken ?? { line: first!.line, column }),
			message: broken
				? `Behind a closing quotation mark stands something other than "${this.#delimiter}", in the row that begins in line ${first!.line}.`
				: 'A quotation mark in this row is never closed.',
			help: 'Put the whole cell in quotation marks, and write each one inside it twice ("").',
		};
		for (const line of rest) yield* this.take(line);
	}

	#reset(): void {
		this.#scanner = new RecordScanner(this.#delimiter);
		this.#held = [];
		this.#characters = 0;
	}
}

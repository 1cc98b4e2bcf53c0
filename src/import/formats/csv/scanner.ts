import type { Position } from '../../position.ts';
import type { SourceLine } from '../../source/lines.ts';

/** One cell of a record, and where it begins. */
export interface Cell extends Position {
	text: string;
}

/** How far a record has come: whole, open inside quotation marks, or broken. */
export type ScanState = 'whole' | 'open' | 'broken';

/** Reads one record of CSV (RFC 4180), line by line. */
export class RecordScanner {
	readonly cells: Cell[] = [];
	/** Where the record broke: something stands behind a closing quotation mark. */
	broken: Position | undefined;
	readonly #delimiter: string;
	/** The pieces of a cell whose closing quotation mark has not come yet. */
	#open: (Position & { pieces: string[] }) | undefined;

	constructor(delimiter: string) {
		this.#delimiter = delimiter;
	}

	/** Takes in the record's next line. */
	feed({ text, line }: SourceLine): ScanState {
		let at = 0;
		if (this.#open) {
			at = this.#quoted(text, 0, line);
			if (this.broken) return 'broken';
			if (this.#open as object | undefined) return 'open';
		}
		while (at <= text.length) {
			const quote = /^[ ]*"/.exec(text.slice(at, at + 64));
			if (quote) {
				this.#open = { line, column: at + 1, pieces: [] };
				at = this.#quoted(text, at + quote[0].length, line);
				if (this.broken) return 'broken';
				if (this.#open as object | undefined) return 'open';
			} else at = this.#bare(text, at, line);
		}
		return 'whole';
	}

	#bare(text: string, from: number, line: number): number {
		const found = text.indexOf(this.#delimiter, from);
		const to = found === -1 ? text.length : found;
		this.cells.push({ text: text.slice(from, to), line, column: from + 1 });
		return to + 1;
	}

	/** Reads on inside quotation marks; gives the index behind the cell's delimiter. */
	#quoted(text: string, from: number, line: number): number {
		const open = this.#open!;
		let at = from;
		for (let quote = text.indexOf('"', at); quote !== -1; quote = text.indexOf('"', at)) {
			if (text[quote + 1] !== '"') {
				open.pieces.push(text.slice(at, quote));
				return this.#close(text, quote + 1, line);
			}
			open.pieces.push(text.slice(at, quote + 1));
			at = quote + 2;
		}
		open.pieces.push(text.slice(at), '\n');
		return text.length + 1;
	}

	#close(text: string, from: number, line: number): number {
		const { pieces, ...start } = this.#open!;
		const found = text.indexOf(this.#delimiter, from);
		const to = found === -1 ? text.length : found;
		if (text.slice(from, to).trim() !== '') this.broken = { line, column: from + 1 };
		this.cells.push({ ...start, text: pieces.join('') });
		this.#open = undefined;
		return to + 1;
	}
}

import type { Position } from '../../position.ts';
import type { JsonText } from './record.ts';

/** Longest row that is read, in UTF-16 code units. */
const LONGEST = 16_777_216;

/** A stretch of a text that comes in pieces. */
export class Capture implements Position {
	readonly line: number;
	readonly column: number;
	readonly #key: string | undefined;
	readonly #pieces: string[] = [];
	#length = 0;
	/** Where it begins in the piece that is being read. */
	#from: number;

	constructor(from: number, line: number, column: number, key?: string) {
		[this.#from, this.line, this.column, this.#key] = [from, line, column, key];
	}

	/** The piece ends, and the stretch goes on. */
	keep(piece: string): void {
		this.#pieces.push(piece.slice(this.#from));
		this.#length += piece.length - this.#from;
		this.#from = 0;
	}

	get isTooLong(): boolean {
		return this.#length > LONGEST;
	}

	end(piece: string, to: number): JsonText {
		return { text: this.#pieces.join('') + piece.slice(this.#from, to), line: this.line, column: this.column, key: this.#key };
	}
}

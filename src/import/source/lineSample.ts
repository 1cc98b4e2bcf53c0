/** Bytes that are kept; what detectors look at. */
const MOST = 196_608;
/** Longest line that is kept whole. */
const LONGEST_LINE = 65_536;
const [LF, CR, ESCAPE] = [0x0a, 0x0d, 0x1b];

/** The lines of a file that hold more than ASCII, whole and in order, up to 192 KB of them. */
export class LineSample {
	readonly #kept: Uint8Array[] = [];
	#size = 0;
	/** The line that has not ended, and whether it holds more than ASCII. */
	#open: Uint8Array[] = [];
	#length = 0;
	#foreign = false;

	/** Takes in the next bytes of the file. */
	push(bytes: Uint8Array): void {
		let from = 0;
		for (let at = 0; at < bytes.length && this.#size < MOST; at += 1) {
			const byte = bytes[at]!;
			// An end of line is never part of a character, in no encoding that is asked for.
			if (byte === LF || byte === CR || this.#length + at - from >= LONGEST_LINE) {
				this.#take(bytes.slice(from, at + 1));
				this.#end();
				from = at + 1;
			} else if (byte >= 0x80 || byte === ESCAPE) this.#foreign = true;
		}
		if (this.#size < MOST) this.#take(bytes.slice(from));
	}

	/** What was kept. */
	bytes(): Uint8Array {
		this.#end();
		return Buffer.concat(this.#kept);
	}

	#take(piece: Uint8Array): void {
		this.#open.push(piece);
		this.#length += piece.length;
	}

	#end(): void {
		if (this.#foreign) {
			this.#kept.push(...this.#open);
			this.#size += this.#length;
		}
		[this.#open, this.#length, this.#foreign] = [[], 0, false];
	}
}

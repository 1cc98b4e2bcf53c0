import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A line of an export, as the next one can take it over. */
interface KeptLine {
	/** What it was made from. */
	key: string;
	/** Bytes in the file, from where it begins to behind its end. */
	from: number;
	to: number;
}

/** What the lines of the last export were made from, and where they stand in it. */
interface KeptLines {
	/** SHA-256 of the file that they stand in. */
	sha256: string;
	/** Bytes of its head, and lines by id. */
	lines: [id: string, key: string, from: number, to: number][];
}

/** Lines of a file that was exported before. */
export class LinesBefore {
	readonly #bytes: Buffer;
	readonly #lines: Map<string, KeptLine>;

	private constructor(bytes: Buffer, lines: Map<string, KeptLine>) {
		this.#bytes = bytes;
		this.#lines = lines;
	}

	/**
	 * The lines of a file, where it is still the one that they were kept of; none where it is not.
	 * @param kept the file in which they are kept
	 */
	static read(path: string | undefined, kept: string): LinesBefore {
		const none = new LinesBefore(Buffer.alloc(0), new Map());
		if (path === undefined || !existsSync(path) || !existsSync(kept)) return none;
		const bytes = readFileSync(path);
		let told: KeptLines;
		try {
			told = JSON.parse(readFileSync(kept, 'utf8')) as KeptLines;
		} catch (error) {
			// Damaged: all lines are made again.
			if (error instanceof SyntaxError) return none;
			throw error;
		}
		if (told.sha256 !== createHash('sha256').update(bytes).digest('hex')) return none;
		return new LinesBefore(bytes, new Map(told.lines.map(([id, key, from, to]) => [id, { key, from, to }])));
	}

	/** The line of an id, where it was made from this; undefined where it has to be made. */
	take(id: string, key: string): Buffer | undefined {
		const line = this.#lines.get(id);
		return line?.key === key ? this.#bytes.subarray(line.from, line.to) : undefined;
	}
}

/** Bytes that are gathered before they are written. */
const GATHERED = 1 << 20;

/** A file of lines that is being written. */
export class LineWriter {
	readonly #file: number;
	readonly #hash = createHash('sha256');
	readonly #lines: KeptLines['lines'] = [];
	#gathered: Buffer[] = [];
	#waiting = 0;
	bytes = 0;

	constructor(folder: string, name: string) {
		this.#file = openSync(join(folder, name), 'wx');
	}

	/** @param of the id of a line, and what it was made from; a head has none */
	add(line: string | Buffer, of?: { id: string; key: string }): void {
		const bytes = typeof line === 'string' ? Buffer.from(line) : line;
		if (of) this.#lines.push([of.id, of.key, this.bytes, this.bytes + bytes.length]);
		this.bytes += bytes.length;
		this.#hash.update(bytes);
		this.#gathered.push(bytes);
		if ((this.#waiting += bytes.length) >= GATHERED) this.#write();
	}

	/** Ends the file. @param kept where its lines are kept for the next; nowhere where undefined. @returns its SHA-256 */
	end(kept?: string): string {
		this.#write();
		closeSync(this.#file);
		const sha256 = this.#hash.digest('hex');
		if (kept !== undefined) writeFileSync(kept, JSON.stringify({ sha256, lines: this.#lines } satisfies KeptLines));
		return sha256;
	}

	#write(): void {
		const bytes = Buffer.concat(this.#gathered);
		for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
		this.#gathered = [];
		this.#waiting = 0;
	}
}

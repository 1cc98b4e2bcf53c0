import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Zip } from '../../source/zip.ts';
import { readPart } from './part.ts';
import { type RichText, RichTextReader } from './richText.ts';

/** Bytes from which on a text waits on disk: whole answers are long, names and days come again and again. */
const LONG = 64;
/** Bytes that are written at once. */
const BUFFER = 1_048_576;

/**
 * The texts that cells of a workbook refer to. Long ones wait in a file without a name, so that memory
 * stays small however much a workbook holds.
 */
export class SharedStrings {
	/** Short texts, and where long ones begin in the file. */
	readonly #texts: (string | number)[] = [];
	readonly #lengths: number[] = [];
	/** Those that are more than a text. */
	readonly #rich = new Map<number, Omit<RichText, 'text'>>();
	readonly #file = unnamedFile();
	#waiting: Buffer[] = [];
	#waitingSize = 0;
	#size = 0;

	add({ text, ...rich }: RichText): void {
		const bytes = Buffer.from(text);
		if (Object.keys(rich).length > 0) this.#rich.set(this.#texts.length, rich);
		this.#lengths.push(bytes.length);
		// A half of a surrogate pair is lost in bytes, and has to be told of later.
		if (bytes.length < LONG || !text.isWellFormed()) {
			// A copy, for a piece of what is being read would keep all of that.
			this.#texts.push(text.isWellFormed() ? bytes.toString() : text);
			return;
		}
		this.#texts.push(this.#size);
		this.#size += bytes.length;
		this.#waiting.push(bytes);
		this.#waitingSize += bytes.length;
		if (this.#waitingSize >= BUFFER) this.flush();
	}

	/** Writes what waits; needed once all is added. */
	flush(): void {
		const bytes = Buffer.concat(this.#waiting);
		for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written);
		[this.#waiting, this.#waitingSize] = [[], 0];
	}

	/** The text of a number; undefined where there is none. */
	get(index: number): RichText | undefined {
		const known = this.#texts[index];
		if (known === undefined) return undefined;
		const text = typeof known === 'string' ? known : this.#read(known, this.#lengths[index]!);
		return { text, ...this.#rich.get(index) };
	}

	close(): void {
		closeSync(this.#file);
	}

	#read(offset: number, length: number): string {
		const bytes = Buffer.allocUnsafe(length);
		readSync(this.#file, bytes, 0, length, offset);
		return bytes.toString();
	}
}

/** Reads the shared texts of a workbook; none where its part has no name. */
export async function readSharedStrings(zip: Zip, part: string | undefined): Promise<SharedStrings> {
	const strings = new SharedStrings();
	if (part === undefined) return strings;
	const reader = new RichTextReader();
	let whole: RichText[] = [];
	const texts = readPart<RichText>(zip, part, {
		open: (name, attributes) => reader.open(name, attributes),
		text: (piece) => reader.text(piece),
		close(name) {
			reader.close(name);
			if (name === 'si') whole.push(reader.take());
		},
		take() {
			const taken = whole;
			whole = [];
			return taken;
		},
	});
	try {
		for await (const text of texts) strings.add(text);
	} catch (error) {
		strings.close();
		throw error;
	}
	strings.flush();
	return strings;
}

/** A file that is gone once it is closed, however the program ends. */
function unnamedFile(): number {
	const folder = mkdtempSync(join(tmpdir(), 'answered-import-'));
	try {
		return openSync(join(folder, 'texts'), 'wx+', 0o600);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Zip } from '../../source/zip.ts';
import { readPart } from './part.ts';
import { type RichText, RichTextReader } from './richText.ts';

/** Bytes from which on a text waits on disk: whole answers are long, names and days come again and again. */
const LONG = 96;
/** Bytes that are written at once. */
const BUFFER = 1_048_576;

/**
 * The texts that cells of a workbook refer to. Long ones wait in a file without a name, so that memory
 * stays small however much a workbook holds.
 */
export class SharedStrings {
	readonly #short: (string | undefined)[] = [];
	/** Where long ones lie: offset and length. */
	readonly #places = new Map<number, readonly [number, number]>();
	/** Those that are more than a text. */
	readonly #rich = new Map<number, Omit<RichText, 'text'>>();
	readonly #file = unnamedFile();
	#waiting: Buffer[] = [];
	#waitingSize = 0;
	#size = 0;

	add({ text, ...rich }: RichText): void {
		const index = this.#short.length;
		const bytes = Buffer.from(text);
		// A half of a surrogate pair is lost in bytes, and has to be told of later.
		const isLong = bytes.length >= LONG && text.isWellFormed();
		this.#short.push(isLong ? undefined : text);
		if (Object.keys(rich).length > 0) this.#rich.set(index, rich);
		if (!isLong) return;
		this.#places.set(index, [this.#size, bytes.length]);
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
		const text = this.#short[index] ?? this.#long(index);
		return text === undefined ? undefined : { text, ...this.#rich.get(index) };
	}

	close(): void {
		closeSync(this.#file);
	}

	#long(index: number): string | undefined {
		const place = this.#places.get(index);
		if (!place) return undefined;
		const bytes = Buffer.allocUnsafe(place[1]);
		readSync(this.#file, bytes, 0, place[1], place[0]);
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

import { open } from 'node:fs/promises';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { ImportError } from '../finding.ts';
import { readBytes } from './open.ts';

/** Most bytes of a packed file that is read whole, and of a part of it. */
const LARGEST = 268_435_456;

/** The parts of a zip file, such as those that office programs save. */
export class Zip {
	readonly file: string;
	readonly #zip: ZipFile;
	readonly #entries: ReadonlyMap<string, Entry>;

	constructor(file: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
		this.file = file;
		this.#zip = zip;
		this.#entries = entries;
	}

	/** The names of all parts. */
	get names(): string[] {
		return [...this.#entries.keys()];
	}

	has(name: string): boolean {
		return this.#entries.has(name);
	}

	/**
	 * The bytes of a part, as they are unpacked; none where it is not there.
	 * @throws {ImportError} where the part is damaged
	 */
	async *stream(name: string): AsyncGenerator<Uint8Array> {
		const entry = this.#entries.get(name);
		if (!entry) return;
		try {
			yield* (await this.#zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
		} catch (error) {
			throw error instanceof ImportError ? error : damaged(`${this.file} (${name})`, error);
		}
	}

	/**
	 * The text of a part; undefined where it is not there.
	 * @param most bytes that are read, at most
	 * @throws {ImportError} where the part is damaged, or too large to be read whole
	 */
	async text(name: string, most = LARGEST): Promise<string | undefined> {
		if (!this.has(name)) return undefined;
		const chunks: Uint8Array[] = [];
		let size = 0;
		for await (const chunk of this.stream(name)) {
			chunks.push(chunk);
			size += chunk.length;
			if (size > most) throw new ImportError(`${this.file}: ${name} is larger than ${most} bytes.`, 'Cut the document into several.');
		}
		return decodeXml(Buffer.concat(chunks));
	}

	close(): void {
		this.#zip.close();
	}
}

/**
 * Opens a zip file, which may itself be packed by gzip.
 * @throws {ImportError} where it is none
 */
export async function openZip(file: string): Promise<Zip> {
	const options = { lazyEntries: true, autoClose: false };
	try {
		const zip = (await beginsLikeZip(file)) ? await openPromise(file, options) : await fromBufferPromise(await unpacked(file), options);
		const entries = new Map<string, Entry>();
		for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
		return new Zip(file, zip, entries);
	} catch (error) {
		throw error instanceof ImportError ? error : damaged(file, error);
	}
}

async function beginsLikeZip(file: string): Promise<boolean> {
	const handle = await open(file);
	try {
		return (await handle.read(Buffer.alloc(2), 0, 2, 0)).buffer.toString('latin1') === 'PK';
	} finally {
		await handle.close();
	}
}

async function unpacked(file: string): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of readBytes(file)) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > LARGEST) throw new ImportError(`${file} is larger than ${LARGEST} bytes once unpacked.`, 'Unpack it first.');
	}
	return Buffer.concat(chunks);
}

/** A password makes an office file another kind of file, which is no zip file. */
function damaged(file: string, error: unknown): ImportError {
	return new ImportError(
		`${file} cannot be read as a file of an office program: ${error instanceof Error ? error.message : String(error)}.`,
		'Open it in its program and save it again as .xlsx or .docx, without a password.',
	);
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function decodeXml(bytes: Uint8Array): string {
	return new TextDecoder(encodingOfXml(bytes)).decode(bytes);
}

/** The encoding of an XML part by its first bytes. */
export function encodingOfXml(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

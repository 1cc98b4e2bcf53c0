import { Zip, type AsyncFlateStreamHandler, type ZipInputFile } from 'fflate';
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file of the book as it stands in the archive: its bytes, deflated already. */
export interface Packed {
	/** Deflated; the bytes themselves where `stored`. */
	bytes: Uint8Array;
	crc: number;
	/** Bytes before deflating. */
	size: number;
	stored?: boolean;
}

/** The day on which all files of a book were last changed, as ZIP has it: the first that it can say. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs a text. */
export function packed(text: string | Uint8Array): Packed {
	const bytes = typeof text === 'string' ? Buffer.from(text) : text;
	return { bytes: deflateRawSync(bytes, { level: 9 }), crc: crc32(bytes), size: bytes.length };
}

/** A file that is not deflated: the first of a book, which tells what it is, and pictures, which are small already. */
export function stored(text: string | Uint8Array): Packed {
	const bytes = typeof text === 'string' ? Buffer.from(text) : text;
	return { bytes, crc: crc32(bytes), size: bytes.length, stored: true };
}

/** A ZIP file that is being written. Equal files in equal order give equal bytes. */
export class ZipFile {
	readonly #file: number;
	readonly #zip: Zip;

	constructor(path: string) {
		this.#file = openSync(path, 'wx');
		this.#zip = new Zip((error, data) => {
			if (error) throw error;
			for (let at = 0; at < data.length;) at += writeSync(this.#file, data, at);
		});
	}

	add(name: string, { bytes, crc, size, stored: isStored = false }: Packed): void {
		const file: ZipInputFile & { ondata?: AsyncFlateStreamHandler } = { filename: name, size, crc, compression: isStored ? 0 : 8, mtime: NO_TIME };
		this.#zip.add(file);
		file.ondata!(null, bytes as Uint8Array<ArrayBuffer>, true);
	}

	end(): void {
		this.#zip.end();
		closeSync(this.#file);
	}
}

import { joinBytes } from './bytes.ts';
import { FORMAT } from './manifest.ts';
import { unpack } from './pack.ts';

/**
 * The file that a search begins with: all that every query of a language needs, so that nothing has to be fetched
 * to know what to fetch next. Its address in `pagefind/` stays while its content changes, as the manifest's does.
 */
export function firstName(lang: string, format: number = FORMAT): string {
	return `first-${format}-${lang}.bin`;
}

/** The format in the name of a first file; undefined for any other name. */
export function formatOfFirst(name: string): number | undefined {
	const [, format] = /^first-(\d+)-[^/]+\.bin$/.exec(name) ?? [];
	return format === undefined ? undefined : Number(format);
}

/** Bytes before the list: its own length, as an unsigned 32-bit number. */
const LENGTH = 4;

/** Joins files, by their names in `pagefind/`: a list of names and lengths as JSON, then all of them in that order. */
export function joinFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	const list = new TextEncoder().encode(JSON.stringify([...files].map(([name, { length }]) => [name, length])));
	const length = new Uint8Array(LENGTH);
	new DataView(length.buffer).setUint32(0, list.length);
	return joinBytes([length, list, ...files.values()]);
}

/**
 * The files of a first file, packed or not.
 * @throws Error where it is none
 */
export async function readFirst(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
	const content = await unpack(bytes);
	const length = new DataView(content.buffer, content.byteOffset, content.byteLength).getUint32(0);
	let at = LENGTH + length;
	const list = JSON.parse(new TextDecoder().decode(content.subarray(LENGTH, at))) as [name: string, length: number][];
	const files = new Map(
		list.map(([name, own]) => {
			const file = content.subarray(at, at + own);
			at += own;
			return [name, file];
		}),
	);
	if (at !== content.length) throw new Error(`The first file of a search holds ${content.length} bytes, and its list tells of ${at}`);
	return files;
}

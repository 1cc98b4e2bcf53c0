import { joinBytes } from './bytes.ts';
import { CborError, CborReader, CborWriter } from './cbor.ts';

/** One page of an index: its id and its words. */
export interface MetadataPage {
	/** What results carry, such as `en-x-0_79ead95`: a language and the first digits of a hash. */
	id: string;
	length: number;
}

/** One chunk of an index: the words from one to another, and the name of its file. */
export interface MetadataChunk {
	from: string;
	to: string;
	file: string;
}

/** The metadata of one Pagefind index: `[version, pages, chunks, …]`. */
export interface Metadata {
	version: string;
	/** Items of the outermost array. */
	items: number;
	pages: MetadataPage[];
	chunks: MetadataChunk[];
	/** Everything after the chunks, as it is. */
	rest: Uint8Array;
}

/** Items of a page: its id, its words, and the bundle its text is in, which is none. */
const PAGE_ITEMS = 3;
const CHUNK_ITEMS = 3;

/**
 * Reads an unpacked `.pf_meta` of Pagefind 1.6.
 * @throws CborError where it has another shape
 */
export function readMetadata(bytes: Uint8Array): Metadata {
	const reader = new CborReader(bytes);
	const items = reader.array();
	const version = reader.text();
	const pages = readArray(reader, PAGE_ITEMS, (page): MetadataPage => {
		const [id, length, bundle] = [reader.text(), reader.unsigned(), reader.text()];
		if (bundle !== '') throw new CborError(`Page ${page} is in a bundle`);
		return { id, length };
	});
	const chunks = readArray(reader, CHUNK_ITEMS, (): MetadataChunk => ({ from: reader.text(), to: reader.text(), file: reader.text() }));
	return { version, items, pages, chunks, rest: bytes.subarray(reader.at) };
}

function readArray<T>(reader: CborReader, items: number, read: (index: number) => T): T[] {
	const length = reader.array();
	return Array.from({ length }, (_, index) => {
		if (reader.array() !== items) throw new CborError(`Item ${index} has not ${items} parts`);
		return read(index);
	});
}

/** Writes what {@link readMetadata} reads, byte for byte as Pagefind does. */
export function writeMetadata({ version, items, pages, chunks, rest }: Metadata): Uint8Array<ArrayBuffer> {
	const writer = new CborWriter().array(items).text(version).array(pages.length);
	for (const { id, length } of pages) writer.array(PAGE_ITEMS).text(id).unsigned(length).text('');
	writer.array(chunks.length);
	for (const { from, to, file } of chunks) writer.array(CHUNK_ITEMS).text(from).text(to).text(file);
	return joinBytes([writer.bytes(), rest]);
}

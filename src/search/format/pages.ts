import { joinBytes } from './bytes.ts';
import { readMetadata, writeMetadata, type MetadataChunk, type MetadataPage } from './metadata.ts';

/** The packed form's first line. */
interface Header {
	version: string;
	items: number;
	pages: number;
	/** What begins the id of every page. */
	prefix: string;
	/** Bytes of the chunks' table, which is one text: from, to and file of each, a space after each. */
	table: number;
}

const NEWLINE = 10;

/** The id of a page by its number in an index: a hash would be most of what a first search fetches. */
export function pageId(prefix: string, number: number): string {
	return prefix + number.toString(36);
}

/** What begins the ids of an index's pages: the language that Pagefind was told. */
export function idPrefix(pages: readonly MetadataPage[]): string {
	const [first] = pages;
	return first === undefined ? '' : first.id.slice(0, first.id.lastIndexOf('_') + 1);
}

/**
 * Packs Pagefind's metadata: its pages, whose ids are numbers by {@link pageId}, are two columns of bytes
 * here instead of texts, so that an entry costs 1.1 bytes once compressed, for 7.7.
 * @param bytes an unpacked `.pf_meta`
 * @throws CborError where it is not what Pagefind 1.6 writes
 */
export function packMetadata(bytes: Uint8Array): Uint8Array {
	const { version, items, pages, chunks, rest } = readMetadata(bytes);
	const encoder = new TextEncoder();
	const table = encoder.encode(chunks.map(({ from, to, file }) => `${from} ${to} ${file} `).join(''));
	const header: Header = { version, items, pages: pages.length, prefix: idPrefix(pages), table: table.length };
	const low = Uint8Array.from(pages, ({ length }) => length & 255);
	const high = Uint8Array.from(pages, ({ length }) => Math.min(length, 65_535) >> 8);
	return joinBytes([encoder.encode(`${JSON.stringify(header)}\n`), low, high, table, rest]);
}

/** What {@link packMetadata} packed: its pages, and the metadata as Pagefind reads it. */
export function unpackMetadata(packed: Uint8Array): { pages: MetadataPage[]; metadata: Uint8Array<ArrayBuffer> } {
	const decoder = new TextDecoder();
	const lineEnd = packed.indexOf(NEWLINE);
	const { version, items, pages: count, prefix, table } = JSON.parse(decoder.decode(packed.subarray(0, lineEnd))) as Header;
	const low = lineEnd + 1;
	const [high, lengthsEnd] = [low + count, low + 2 * count];
	if (packed.length < lengthsEnd + table) throw new Error(`Pages cut short: ${packed.length} bytes, expected at least ${lengthsEnd + table}`);
	const pages = Array.from({ length: count }, (_, i) => ({ id: pageId(prefix, i), length: packed[low + i]! | (packed[high + i]! << 8) }));
	const chunks = readTable(decoder.decode(packed.subarray(lengthsEnd, lengthsEnd + table)));
	return { pages, metadata: writeMetadata({ version, items, pages, chunks, rest: packed.subarray(lengthsEnd + table) }) };
}

/** Words of the index and names of its files have no spaces. */
function readTable(table: string): MetadataChunk[] {
	const texts = table.split(' ');
	return Array.from({ length: Math.floor(texts.length / 3) }, (_, i) => {
		const [from, to, file] = texts.slice(i * 3, i * 3 + 3) as [string, string, string];
		return { from, to, file };
	});
}

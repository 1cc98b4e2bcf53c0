import { joinBytes } from './bytes.ts';
import { chunkName, chunkTable, packStarts, readChunkName, unpackStarts } from './chunkTable.ts';
import { decodeLength, encodeLength } from './lengths.ts';
import { readMetadata, writeMetadata, type Metadata, type MetadataChunk, type MetadataPage } from './metadata.ts';

/** The packed form's first line. */
interface Header {
	version: string;
	items: number;
	pages: number;
	/** What begins the id of every page. */
	prefix: string;
	chunks: number;
	/** Bytes that tell where the chunks begin. */
	starts: number;
	/** Numbers of chunks that are no more, and revisions of those written anew; absent in an index as it was built. */
	gone?: number[];
	revisions?: Record<string, string>;
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
 * Packs Pagefind's metadata: its pages, whose ids are numbers by {@link pageId} and whose lengths are rounded,
 * are a column of bytes here instead of texts, so that an entry costs 0.8 bytes once compressed, for 7.7; and its chunks, those
 * of a {@link chunkTable}, are their beginnings alone, a quarter of the whole.
 * @param bytes an unpacked `.pf_meta`
 * @throws CborError where it is not what Pagefind 1.6 writes
 */
export function packMetadata(bytes: Uint8Array): Uint8Array {
	return packPages(readMetadata(bytes));
}

/** The same of metadata that was read. */
export function packPages({ version, items, pages, chunks, rest }: Metadata): Uint8Array {
	const encoder = new TextEncoder();
	const starts = packStarts(chunks.map(({ from }) => from));
	const header: Header = { version, items, pages: pages.length, prefix: idPrefix(pages), chunks: chunks.length, starts: starts.length, ...namesOf(chunks) };
	const lengths = Uint8Array.from(pages, ({ length }) => encodeLength(length));
	return joinBytes([encoder.encode(`${JSON.stringify(header)}\n`), lengths, starts, rest]);
}

/** What {@link packMetadata} packed: its pages, and the metadata as Pagefind reads it. */
export function unpackMetadata(packed: Uint8Array): { pages: MetadataPage[]; metadata: Uint8Array<ArrayBuffer> } {
	const metadata = unpackPages(packed);
	return { pages: metadata.pages, metadata: writeMetadata(metadata) };
}

/** The same, to be read on. @throws Error where it is cut short */
export function unpackPages(packed: Uint8Array): Metadata {
	const decoder = new TextDecoder();
	const lineEnd = packed.indexOf(NEWLINE);
	const header = JSON.parse(decoder.decode(packed.subarray(0, lineEnd))) as Header;
	const { version, items, pages: count, prefix } = header;
	const lengths = lineEnd + 1;
	const lengthsEnd = lengths + count;
	const tableEnd = lengthsEnd + header.starts;
	if (packed.length < tableEnd) throw new Error(`Pages cut short: ${packed.length} bytes, expected at least ${tableEnd}`);
	const pages = Array.from({ length: count }, (_, i) => ({ id: pageId(prefix, i), length: decodeLength(packed[lengths + i]!) }));
	const chunks = chunkTable(unpackStarts(packed.subarray(lengthsEnd, tableEnd), header.chunks), chunkNames(header));
	return { version, items, pages, chunks, rest: packed.subarray(tableEnd) };
}

/** What the numbers of chunks do not tell of their names. */
function namesOf(chunks: readonly MetadataChunk[]): Pick<Header, 'gone' | 'revisions'> {
	const read = chunks.map(({ file }) => readChunkName(file));
	const there = new Set(read.map(({ number }) => number));
	const gone = Array.from({ length: (read.at(-1)?.number ?? -1) + 1 }, (_, number) => number).filter((number) => !there.has(number));
	const revisions = read.flatMap(({ number, revision }): [string, string][] => (revision === undefined ? [] : [[String(number), revision]]));
	return { ...(gone.length > 0 && { gone }), ...(revisions.length > 0 && { revisions: Object.fromEntries(revisions) }) };
}

function chunkNames({ chunks, gone = [], revisions = {} }: Header): string[] {
	const isGone = new Set(gone);
	const names: string[] = [];
	for (let number = 0; names.length < chunks; number += 1) {
		if (!isGone.has(number)) names.push(chunkName(number, revisions[number]));
	}
	return names;
}

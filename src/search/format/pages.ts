import { joinBytes } from './bytes.ts';
import { readMetadata, writeMetadata, type MetadataChunk, type MetadataPage } from './metadata.ts';

/** The packed form's first line. Ids that are not the usual digits stand there whole, by page. */
interface Header {
	version: string;
	items: number;
	pages: number;
	prefix: string;
	unusual: Record<number, string>;
	/** Bytes of the chunks' table, which is one text: from, to and file of each, a space after each. */
	table: number;
}

/** Hexadecimal digits of an id's hash, unless two pages of one index share them. */
const DIGITS = 7;

/** Bytes of a page's digits in the packed form. */
const HASH_BYTES = DIGITS / 2;

const NEWLINE = 10;

/**
 * Packs Pagefind's metadata, the largest thing a first search fetches. Its pages are columns of
 * numbers here instead of texts: 5 bytes each once compressed, for 7.7.
 * @param bytes an unpacked `.pf_meta`
 * @throws CborError where it is not what Pagefind 1.6 writes
 */
export function packMetadata(bytes: Uint8Array): Uint8Array {
	const { version, items, pages, chunks, rest } = readMetadata(bytes);
	const prefix = pages[0]?.id.slice(0, pages[0].id.lastIndexOf('_') + 1) ?? '';
	const usual = new RegExp(`^${prefix}[0-9a-f]{${DIGITS}}$`);
	const unusual = Object.fromEntries(pages.flatMap(({ id }, page) => (usual.test(id) ? [] : [[page, id]])));
	const hashes = pages.map(({ id }) => (usual.test(id) ? id.slice(prefix.length) : '0'.repeat(DIGITS))).join('');
	const encoder = new TextEncoder();
	const table = encoder.encode(chunks.map(({ from, to, file }) => `${from} ${to} ${file} `).join(''));
	const header: Header = { version, items, pages: pages.length, prefix, unusual, table: table.length };
	const low = Uint8Array.from(pages, ({ length }) => length & 255);
	const high = Uint8Array.from(pages, ({ length }) => Math.min(length, 65_535) >> 8);
	return joinBytes([encoder.encode(`${JSON.stringify(header)}\n`), fromHex(hashes), low, high, table, rest]);
}

/** What {@link packMetadata} packed: its pages, and the metadata as Pagefind reads it. */
export function unpackMetadata(packed: Uint8Array): { pages: MetadataPage[]; metadata: Uint8Array<ArrayBuffer> } {
	const decoder = new TextDecoder();
	const lineEnd = packed.indexOf(NEWLINE);
	const { version, items, pages: count, prefix, unusual, table } = JSON.parse(decoder.decode(packed.subarray(0, lineEnd))) as Header;
	const hashesEnd = lineEnd + 1 + Math.ceil(count * HASH_BYTES);
	const [lowEnd, highEnd] = [hashesEnd + count, hashesEnd + 2 * count];
	if (packed.length < highEnd + table) throw new Error(`Pages cut short: ${packed.length} bytes, expected at least ${highEnd + table}`);
	const hex = toHex(packed.subarray(lineEnd + 1, hashesEnd));
	const pages = Array.from({ length: count }, (_, i) => ({
		id: unusual[i] ?? prefix + hex.slice(i * DIGITS, (i + 1) * DIGITS),
		length: packed[hashesEnd + i]! | (packed[lowEnd + i]! << 8),
	}));
	const chunks = readTable(decoder.decode(packed.subarray(highEnd, highEnd + table)));
	return { pages, metadata: writeMetadata({ version, items, pages, chunks, rest: packed.subarray(highEnd + table) }) };
}

/** Words of the index and names of its files have no spaces. */
function readTable(table: string): MetadataChunk[] {
	const texts = table.split(' ');
	return Array.from({ length: Math.floor(texts.length / 3) }, (_, i) => {
		const [from, to, file] = texts.slice(i * 3, i * 3 + 3) as [string, string, string];
		return { from, to, file };
	});
}

function fromHex(hex: string): Uint8Array {
	return Uint8Array.from({ length: Math.ceil(hex.length / 2) }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2).padEnd(2, '0'), 16));
}

function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { joinBytes } from './bytes.ts';
import { CborError, CborReader, CborWriter } from './cbor.ts';

/** The pages of one Pagefind index, in the order in which they were added. */
export interface PagefindPages {
	/** Ids that results carry, such as `en-x-0_79ead95`: a language and the first digits of a hash. */
	ids: string[];
	/** Words of each page. */
	lengths: number[];
}

/** Pagefind 1.6's metadata, taken apart. */
interface Metadata extends PagefindPages {
	version: string;
	/** Items of the outermost array. */
	items: number;
	/** Everything after the pages, as it is. */
	rest: Uint8Array;
}

/** The packed form's first line. Ids that are not the usual digits stand there whole, by page. */
interface Header {
	version: string;
	items: number;
	pages: number;
	prefix: string;
	unusual: Record<number, string>;
}

/** Items of a page: its id, its words, and the bundle its text is in, which is none. */
const PAGE_ITEMS = 3;

/** Hexadecimal digits of an id's hash, unless two pages of one index share them. */
const DIGITS = 7;
const NEWLINE = 10;

/** Bytes of a page's digits in the packed form. */
const HASH_BYTES = 3.5;

/**
 * Packs Pagefind's metadata, the largest thing a first search fetches. Its pages are columns of
 * numbers here instead of texts: 5 bytes each once compressed, for 7.7.
 * @param metadata an unpacked `.pf_meta`
 * @throws CborError where it is not what Pagefind 1.6 writes
 */
export function packMetadata(metadata: Uint8Array): Uint8Array {
	const { version, items, ids, lengths, rest } = readMetadata(metadata);
	const prefix = ids[0]?.slice(0, ids[0].lastIndexOf('_') + 1) ?? '';
	const usual = new RegExp(`^${prefix}[0-9a-f]{${DIGITS}}$`);
	const unusual = Object.fromEntries([...ids.entries()].filter(([, id]) => !usual.test(id)));
	const header: Header = { version, items, pages: ids.length, prefix, unusual };
	const hashes = ids.map((id) => (usual.test(id) ? id.slice(prefix.length) : '0'.repeat(DIGITS))).join('');
	const low = Uint8Array.from(lengths, (length) => length & 255);
	const high = Uint8Array.from(lengths, (length) => Math.min(length, 65_535) >> 8);
	return joinBytes([new TextEncoder().encode(`${JSON.stringify(header)}\n`), fromHex(hashes), low, high, rest]);
}

/** What {@link packMetadata} packed: its pages, and the metadata as Pagefind reads it. */
export function unpackMetadata(packed: Uint8Array): PagefindPages & { metadata: Uint8Array<ArrayBuffer> } {
	const lineEnd = packed.indexOf(NEWLINE);
	const header = JSON.parse(new TextDecoder().decode(packed.subarray(0, lineEnd))) as Header;
	const { version, items, pages, prefix, unusual } = header;
	const hashesEnd = lineEnd + 1 + Math.ceil(pages * HASH_BYTES);
	const [lowEnd, highEnd] = [hashesEnd + pages, hashesEnd + 2 * pages];
	if (packed.length < highEnd) throw new Error(`Pages cut short: ${packed.length} bytes, expected at least ${highEnd}`);
	const hex = toHex(packed.subarray(lineEnd + 1, hashesEnd));
	const ids = Array.from({ length: pages }, (_, i) => unusual[i] ?? prefix + hex.slice(i * DIGITS, (i + 1) * DIGITS));
	const lengths = Array.from({ length: pages }, (_, i) => packed[hashesEnd + i]! | (packed[lowEnd + i]! << 8));
	const writer = new CborWriter().array(items).text(version).array(pages);
	ids.forEach((id, i) => writer.array(PAGE_ITEMS).text(id).unsigned(lengths[i]!).text(''));
	return { ids, lengths, metadata: joinBytes([writer.bytes(), packed.subarray(highEnd)]) };
}

function readMetadata(metadata: Uint8Array): Metadata {
	const reader = new CborReader(metadata);
	const items = reader.array();
	const version = reader.text();
	const count = reader.array();
	const ids: string[] = [];
	const lengths: number[] = [];
	for (let page = 0; page < count; page += 1) {
		if (reader.array() !== PAGE_ITEMS) throw new CborError(`Page ${page} has not ${PAGE_ITEMS} items`);
		ids.push(reader.text());
		lengths.push(reader.unsigned());
		if (reader.text() !== '') throw new CborError(`Page ${page} is in a bundle`);
	}
	return { version, items, ids, lengths, rest: metadata.subarray(reader.at) };
}

function fromHex(hex: string): Uint8Array {
	return Uint8Array.from({ length: Math.ceil(hex.length / 2) }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2).padEnd(2, '0'), 16));
}

function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

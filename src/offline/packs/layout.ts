import { gunzip } from '../../search/format/gunzip.ts';

/**
 * A pack is many small files in one large one:
 *
 *     "APK1", the index's length (32 bits, little-endian), the index (gzip), blocks (gzip) …
 *
 * A block holds several files, so that what they share is stored once and one of them is read
 * without unpacking the rest of the pack. Chunks of the search index stand in theirs as they are, each packed by itself.
 */
export const SIGNATURE = 'APK1';

/** Bytes before the index. */
export const HEAD = 8;

/** The index of a pack, JSON. */
export interface PackIndex {
	/**
	 * Site path without base; number of its block; its place in the unpacked block; what it says (validators.ts), of pages
	 * and of texts of the index. Packs of earlier versions tell of none. An old address has all this of the page that it
	 * leads to, and then that page's path.
	 */
	files: [path: string, block: number, start: number, size: number, validator?: string, to?: string][];
	/** Packed length of each block, in order. */
	blocks: number[];
}

/** Where a file stands in a pack. */
export interface PlacedFile {
	path: string;
	/** Its block within the pack's bytes. */
	at: number;
	length: number;
	/** The file within the unpacked block. */
	start: number;
	size: number;
	/** What it says, of pages and texts of the index. */
	validator?: string;
	/** Of an old address: the page that it leads to. */
	to?: string;
}

/** What claims to be a pack is none, or is damaged. */
export class DamagedPack extends Error {
	override name = 'DamagedPack';
}

/** The files of a pack. @throws DamagedPack */
export async function placesIn(pack: Blob): Promise<PlacedFile[]> {
	const head = new DataView(await pack.slice(0, HEAD).arrayBuffer());
	const signature = head.byteLength === HEAD ? String.fromCharCode(...new Uint8Array(head.buffer, 0, 4)) : '';
	if (signature !== SIGNATURE) throw new DamagedPack(`A pack begins with "${SIGNATURE}", this with "${signature}".`);
	const blocksAt = HEAD + head.getUint32(4, true);
	try {
		const text = new TextDecoder().decode(await gunzip(pack.slice(HEAD, blocksAt)));
		const { files, blocks } = JSON.parse(text) as PackIndex;
		let at = blocksAt;
		const starts = blocks.map((length) => (at += length) - length);
		return files.map(([path, block, start, size, validator, to]) => ({
			path, at: starts[block]!, length: blocks[block]!, start, size, ...(validator !== undefined && { validator }), ...(to !== undefined && { to }),
		}));
	} catch (cause) {
		throw new DamagedPack('The index of the pack is damaged.', { cause });
	}
}

/** A block of a pack, unpacked. @throws DamagedPack */
export async function blockIn(pack: Blob, { at, length }: Pick<PlacedFile, 'at' | 'length'>): Promise<ArrayBuffer> {
	try {
		return await gunzip(pack.slice(at, at + length));
	} catch (cause) {
		throw new DamagedPack('A block of the pack is damaged.', { cause });
	}
}

/** A file of an unpacked block. @throws DamagedPack */
export function fileOf(block: ArrayBuffer, { start, size }: Pick<PlacedFile, 'start' | 'size'>): ArrayBuffer {
	if (block.byteLength < start + size) throw new DamagedPack('A block is shorter than its files.');
	return block.slice(start, start + size);
}

/** One file of a pack. @throws DamagedPack */
export async function fileIn(pack: Blob, place: PlacedFile): Promise<ArrayBuffer> {
	return fileOf(await blockIn(pack, place), place);
}

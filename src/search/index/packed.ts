import { hash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { REVISION_SIGNS } from '../format/chunkTable.ts';

/** Packed files by their path in a shard's folder. */
export type PackedFiles = Map<string, Uint8Array>;

/** The content of a packed file. */
export function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return new Uint8Array(gunzipSync(bytes));
}

/** What tells a file's content in its name. */
export function signsOf(content: Uint8Array): string {
	return BigInt(`0x${hash('sha256', content, 'hex')}`).toString(36).slice(-REVISION_SIGNS);
}

/** Packs most of what level 9 does, in half the time. */
const LEVEL = 6;

/**
 * Bytes in memory of their own. What Node's zlib gives back is the beginning of 16 kB, which stay as long as it does:
 * a shard keeps as many packed texts as it has entries.
 */
function alone(packed: Buffer): Uint8Array<ArrayBuffer> {
	return new Uint8Array(packed);
}

/** Packs one of many texts. */
export function packText(content: Uint8Array): Uint8Array<ArrayBuffer> {
	return alone(gzipSync(content, { level: LEVEL }));
}

/**
 * Memory that zlib is told to use; the less, the sooner it learns anew how common each byte is. Columns
 * of numbers, each of its own kind, are a seventh smaller with 4, words and JSON with 8.
 */
const MEMORY_LEVELS = [8, 4];

/**
 * Packs a chunk of words: columns of small numbers, in which zlib finds no repetitions worth telling but runs of one byte. Without
 * looking for others it takes 2 to 7% less, and no time for looking.
 */
export function packChunk(content: Uint8Array): Uint8Array<ArrayBuffer> {
	return alone(gzipSync(content, { level: LEVEL, memLevel: 4, strategy: constants.Z_RLE }));
}

/** Packs the places of a chunk's words, in which short repetitions stand by chance: 3 to 5% less where zlib looks for longer ones alone. */
export function packPlaces(content: Uint8Array): Uint8Array<ArrayBuffer> {
	return alone(gzipSync(content, { level: LEVEL, memLevel: 8, strategy: constants.Z_FILTERED }));
}

/** Packs as small as may be, without a time stamp, so that the same content gives the same bytes. */
export function pack(bytes: Uint8Array | string): Buffer {
	const packed = MEMORY_LEVELS.map((memLevel) => gzipSync(bytes, { level: 9, memLevel }));
	return packed.reduce((least, one) => (one.length < least.length ? one : least));
}

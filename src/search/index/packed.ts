import { gunzipSync, gzipSync } from 'node:zlib';
import { asUnpackedPagefind, withoutSignature } from '../format/pack.ts';

/** Packed files by their path in an index's folder. */
export type PackedFiles = Map<string, Uint8Array>;

/** Packs most of what level 9 does, in half the time. */
const LEVEL = 6;

/**
 * The content of one of Pagefind's packed files.
 * @throws Error where its signature is missing
 */
export function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return withoutSignature(new Uint8Array(gunzipSync(bytes)));
}

/** Content packed as Pagefind packs it. */
export function packed(content: Uint8Array): Uint8Array {
	return gzipSync(asUnpackedPagefind(content), { level: LEVEL });
}

/**
 * Memory that zlib is told to use; the less, the sooner it learns anew how common each byte is. Columns
 * of numbers, each of its own kind, are a seventh smaller with 4, words and JSON with 8.
 */
const MEMORY_LEVELS = [8, 4];

/** Packs as small as may be, without a time stamp, so that the same content gives the same bytes. */
export function pack(bytes: Uint8Array | string): Buffer {
	const packed = MEMORY_LEVELS.map((memLevel) => gzipSync(bytes, { level: 9, memLevel }));
	return packed.reduce((least, one) => (one.length < least.length ? one : least));
}

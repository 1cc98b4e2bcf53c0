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

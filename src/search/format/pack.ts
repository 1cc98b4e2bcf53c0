import { gunzip } from './gunzip.ts';

/** First bytes of gzip (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/** Packed bytes as they were; those that a host has unpacked on the way pass unchanged. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
	return new Uint8Array(await gunzip(bytes));
}

import { joinBytes } from './bytes.ts';

/** First bytes of gzip (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/** What Pagefind writes before the content of each of its packed files. */
const PAGEFIND_SIGNATURE = 'pagefind_dcd';

/** Packed bytes as they were; those that a host has unpacked on the way pass unchanged. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The content of one of Pagefind's packed files.
 * @throws Error where its signature is missing
 */
export async function unpackPagefind(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	return withoutSignature(await unpack(bytes));
}

/** Unpacked content without what Pagefind writes before it. @throws Error where it is missing */
export function withoutSignature(unpacked: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const length = PAGEFIND_SIGNATURE.length;
	const signature = new TextDecoder().decode(unpacked.subarray(0, length));
	if (signature !== PAGEFIND_SIGNATURE) throw new Error(`Not a file of Pagefind: it begins with "${signature}"`);
	return unpacked.subarray(length);
}

/** Unpacked content as Pagefind reads it: it takes packed files and these alike. */
export function asUnpackedPagefind(content: Uint8Array): Uint8Array<ArrayBuffer> {
	return joinBytes([new TextEncoder().encode(PAGEFIND_SIGNATURE), content]);
}

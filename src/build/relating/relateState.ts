import { existsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { deserialise, serialise, type RelateState, type Synonyms } from '../../relate/index.ts';

/** Bytes before the parts: the length of the head, as an unsigned 32-bit number. */
const LENGTH = 4;

/** Parts begin at multiples of this, so that typed arrays can stand on them without a copy. */
const ALIGNMENT = 8;

interface Head {
	/** Digest of what the state was made from: only beside relations of the same digest is it of use. */
	made: string;
	/** Bytes of each part. */
	parts: number[];
	/** CRC-32 of each part: hundreds of megabytes in a large archive, of which a hash would take a tenth of a second. */
	sums: number[];
}

/** Keeps what the next run can build on, whole or not at all; written beside whatever follows. */
export async function keepRelateState(path: string, made: string, state: RelateState): Promise<void> {
	const parts = serialise(state);
	const head = new TextEncoder().encode(JSON.stringify({ made, parts: parts.map(({ length }) => length), sums: parts.map((part) => crc32(part)) } satisfies Head));
	const length = new Uint8Array(LENGTH);
	new DataView(length.buffer).setUint32(0, head.length);
	const pieces: Uint8Array[] = [length, head];
	let at = length.length + head.length;
	for (const part of parts) {
		const gap = new Uint8Array(padding(at));
		pieces.push(gap, part);
		at += gap.length + part.length;
	}
	const file = await open(`${path}.new`, 'w');
	try {
		// All in one call: this thread has other work, and each call would wait for its turn.
		for (let left = pieces; left.length > 0; ) left = after(left, (await file.writev(left)).bytesWritten);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(`${path}.new`, path);
}

/** What is left of pieces once so many bytes of them are written. */
function after(pieces: readonly Uint8Array[], bytes: number): Uint8Array[] {
	const left = [...pieces];
	let written = bytes;
	while (left.length > 0 && left[0]!.length <= written) written -= left.shift()!.length;
	if (written > 0) left[0] = left[0]!.subarray(written);
	return left;
}

/** Bytes that are read at a time, of which systems give two billion at most. */
const READ_AT_ONCE = 2 ** 30;

/** Reads what {@link keepRelateState} wrote, beside whatever this thread does meanwhile; undefined where nothing is there. */
export async function readRelateState(path: string): Promise<Buffer | undefined> {
	if (!existsSync(path)) return undefined;
	const file = await open(path, 'r');
	try {
		const { size } = await file.stat();
		// Typed arrays are to stand on it.
		const bytes = Buffer.allocUnsafeSlow(size);
		let read = 0;
		for (let more = 1; more > 0 && read < size; read += more) more = (await file.read(bytes, read, Math.min(READ_AT_ONCE, size - read), read)).bytesRead;
		return bytes.subarray(0, read);
	} finally {
		await file.close();
	}
}

/** What the last run left, where it was made from the same and is whole. @param bytes of {@link readRelateState}, which are used up */
export function keptRelateState(bytes: Buffer | undefined, made: string | undefined, synonyms: Synonyms, embedder?: string): RelateState | undefined {
	if (made === undefined || bytes === undefined || bytes.length < LENGTH) return undefined;
	const headEnd = LENGTH + bytes.readUInt32BE(0);
	if (bytes.length < headEnd) return undefined;
	const head = parseHead(bytes.toString('utf8', LENGTH, headEnd));
	if (head?.made !== made) return undefined;
	const parts: Uint8Array[] = [];
	let at = headEnd;
	for (const length of head.parts) {
		at += padding(at);
		parts.push(bytes.subarray(at, at + length));
		at += length;
	}
	const isWhole = at === bytes.length && parts.every((part, i) => crc32(part) === head.sums[i]);
	return isWhole ? deserialise(parts, synonyms, embedder) : undefined;
}

function padding(at: number): number {
	return (ALIGNMENT - (at % ALIGNMENT)) % ALIGNMENT;
}

/** Undefined for a head that is damaged, or of another version: then all is found anew. */
function parseHead(text: string): Head | undefined {
	try {
		const head = JSON.parse(text) as Partial<Head> | null;
		return head?.parts && head.sums ? (head as Head) : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { deserialise, serialise, type RelateState, type Synonyms } from '../relate/index.ts';

/** Bytes before the parts: the length of the head, as an unsigned 32-bit number. */
const LENGTH = 4;

/** Parts begin at multiples of this, so that typed arrays can stand on them without a copy. */
const ALIGNMENT = 8;

interface Head {
	/** Digest of what the state was made from: only beside relations of the same digest is it of use. */
	made: string;
	/** Bytes of each part. */
	parts: number[];
}

/** Keeps what the next run can build on, whole or not at all. */
export function keepRelateState(path: string, made: string, state: RelateState): void {
	const parts = serialise(state);
	const head = new TextEncoder().encode(JSON.stringify({ made, parts: parts.map(({ length }) => length) } satisfies Head));
	const file = openSync(`${path}.new`, 'w');
	try {
		let at = 0;
		const put = (bytes: Uint8Array): void => {
			for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
			at += bytes.length;
		};
		const length = new Uint8Array(LENGTH);
		new DataView(length.buffer).setUint32(0, head.length);
		put(length);
		put(head);
		for (const part of parts) {
			put(new Uint8Array(padding(at)));
			put(part);
		}
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renameSync(`${path}.new`, path);
}

/** What the last run left, where it was made from the same and is whole. */
export function keptRelateState(path: string, made: string | undefined, synonyms: Synonyms, embedder?: string): RelateState | undefined {
	if (made === undefined || !existsSync(path)) return undefined;
	const bytes = readFileSync(path);
	if (bytes.length < LENGTH) return undefined;
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
	return at === bytes.length ? deserialise(parts, synonyms, embedder) : undefined;
}

function padding(at: number): number {
	return (ALIGNMENT - (at % ALIGNMENT)) % ALIGNMENT;
}

/** Undefined for a head that is damaged: then all is found anew. */
function parseHead(text: string): Head | undefined {
	try {
		return JSON.parse(text) as Head;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

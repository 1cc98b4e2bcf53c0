import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, writeSync, writevSync } from 'node:fs';
import { CacheDamaged } from './damage.ts';

/** Hex digits of a seal, and the line end after it. */
export const SEAL = 65;

/** Parts that are written at a time; systems take 1,024. */
const TOGETHER = 512;

/**
 * Writes a file that tells whether it is still as it was written: a line with the hash of the others,
 * then these. It appears whole or not at all.
 * @param content one part after the other: a shard has thousands, and they are never copied
 */
export function writeSealed(file: string, content: readonly Uint8Array[]): void {
	const digest = createHash('sha256');
	for (const part of content) digest.update(part);
	writeParts(file, [Buffer.from(`${digest.digest('hex')}\n`), ...content]);
}

/** Writes a file of several parts. It appears whole or not at all. */
export function writeParts(file: string, parts: readonly Uint8Array[]): void {
	const handle = openSync(`${file}.new`, 'w');
	try {
		for (let from = 0; from < parts.length; from += TOGETHER) writeAll(handle, parts.slice(from, from + TOGETHER));
	} finally {
		closeSync(handle);
	}
	renameSync(`${file}.new`, file);
}

/** Systems may take less than they are given. */
function writeAll(handle: number, parts: readonly Uint8Array[]): void {
	let written = writevSync(handle, parts);
	for (const part of parts) {
		for (let at = Math.min(written, part.length); at < part.length; ) at += writeSync(handle, part, at);
		written = Math.max(0, written - part.length);
	}
}

/**
 * Reads what {@link writeSealed} wrote.
 * @throws CacheDamaged where it is anything else
 */
export function readSealed(file: string): Uint8Array<ArrayBuffer> {
	const bytes = readFileSync(file);
	const content = bytes.subarray(SEAL);
	if (bytes.toString('latin1', 0, SEAL) !== `${sealOf(content)}\n`) throw new CacheDamaged(file);
	return content;
}

/** What tells whether content is as it was written. */
export function sealOf(content: Uint8Array): string {
	return hash('sha256', content, 'hex');
}

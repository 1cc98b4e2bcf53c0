import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { CacheDamaged } from './damage.ts';

/** Hex digits of a seal, and the line end after it. */
const SEAL = 65;

/**
 * Writes a file that tells whether it is still as it was written: a line with the hash of the others,
 * then these. It appears whole or not at all.
 */
export function writeSealed(file: string, content: Uint8Array): void {
	writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${sealOf(content)}\n`), content]));
	renameSync(`${file}.new`, file);
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

/** Where the content of a sealed file begins. */
export const SEALED_FROM = SEAL;

function sealOf(content: Uint8Array): string {
	return hash('sha256', content, 'hex');
}

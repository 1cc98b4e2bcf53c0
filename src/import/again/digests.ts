import { createHash } from 'node:crypto';
import { FIELDS } from '../fields.ts';
import type { Parts } from './parts.ts';

/** The parts that are remembered, in the order of the record's columns. */
export const PARTS: readonly string[] = FIELDS.filter((field) => field !== 'id');

/** Characters of a digest: 36 bits, so that two texts that differ look alike once in seventy thousand million times. */
const LENGTH = 6;

/** Digests of an entry's parts, those that it has. */
export type Digests = ReadonlyMap<string, string>;

/** The digests of an entry's parts. Its id goes into each, so that short values are not told from their digests alone. */
export function digestsOf(id: string, parts: Parts): Digests {
	return new Map([...parts].map(([name, value]) => [name, digestOf(id, name, value)]));
}

/** The digest of one part. */
export function digestOf(id: string, name: string, value: unknown): string {
	return hash(`${id}\n${name}\n${canonical(value)}`).slice(0, LENGTH);
}

/** What stands for an entry in the record: its id could name what somebody wants to be forgotten. */
export function recordKey(id: string): string {
	return hash(id).slice(0, 12);
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}

/** A value as one text, whatever the order of its keys. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, one: unknown) =>
		typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one);
}

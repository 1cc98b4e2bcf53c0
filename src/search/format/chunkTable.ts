import { joinBytes } from './bytes.ts';
import type { MetadataChunk } from './metadata.ts';

/** No word of an index holds this character: all that begins with a text comes before the text with it. */
const LAST_CHARACTER = '\u{10FFFF}';

/** The characters below it that are none: UTF-8 has no surrogates. */
const BEFORE_SURROGATES = 0xd7ff;
const AFTER_SURROGATES = 0xe000;

/** Shared beginnings are told in a byte. */
const MOST_SHARED = 255;

/** Stands between two texts of the packed form; words have no spaces. */
const SPACE = ' ';

/** A chunk written anew has these signs of its content's hash after its number, so that no address has two contents. */
export const REVISION_SIGNS = 6;

const NAME = /^([0-9a-z]+)(?:-([0-9a-z]+))?$/;

/**
 * The name of a chunk's file: its number in the index as it was built, and what tells its content where
 * it was written anew since. The name of the folder tells that of all others.
 */
export function chunkName(number: number, revision?: string): string {
	return number.toString(36) + (revision === undefined ? '' : `-${revision}`);
}

/** @throws Error where it is no name of {@link chunkName} */
export function readChunkName(name: string): { number: number; revision: string | undefined } {
	const [, number, revision] = NAME.exec(name) ?? [];
	if (number === undefined) throw new Error(`"${name}" names no chunk`);
	return { number: parseInt(number, 36), revision };
}

/**
 * The table of chunks that hold every word there could be between them, each from its own beginning to
 * that of the next. Pagefind fetches, for a word that falls between two chunks, every chunk whose first
 * word begins like it: "in" and "i" for "inheritance", which is stemmed, 50 kB for nothing.
 * @param starts by chunk: where it begins, ascending; the first chunk begins where anything could
 * @param names of their files, where they are not numbered
 */
export function chunkTable(starts: readonly string[], names?: readonly string[]): MetadataChunk[] {
	return starts.map((from, number) => ({
		from: number === 0 ? '' : from,
		to: number + 1 < starts.length ? lastBefore(starts[number + 1]!) : LAST_CHARACTER,
		file: names?.[number] ?? chunkName(number),
	}));
}

/** The shortest beginning of a word that still comes after another word, which comes before it. */
export function shortestAfter(before: string, word: string): string {
	const [a, b] = [[...before], [...word]];
	const differ = b.findIndex((letter, i) => letter !== a[i]);
	return b.slice(0, differ + 1).join('');
}

/** A text that every word before another is not after. */
function lastBefore(text: string): string {
	const letters = [...text];
	const code = letters.pop()?.codePointAt(0) ?? 0;
	const before = code === AFTER_SURROGATES ? BEFORE_SURROGATES : code - 1;
	return letters.join('') + (before < 0 ? '' : String.fromCodePoint(before) + LAST_CHARACTER);
}

/** Packs beginnings of chunks: how many characters each shares with the one before, then the others of all. */
export function packStarts(starts: readonly string[]): Uint8Array {
	const shared = Uint8Array.from(starts, (text, i) => Math.min(sharedLength(starts[i - 1] ?? '', text), MOST_SHARED));
	return joinBytes([shared, new TextEncoder().encode(starts.map((text, i) => text.slice(shared[i])).join(SPACE))]);
}

/** @param count of beginnings that {@link packStarts} packed */
export function unpackStarts(packed: Uint8Array, count: number): string[] {
	const rests = new TextDecoder().decode(packed.subarray(count)).split(SPACE);
	const starts: string[] = [];
	for (let i = 0; i < count; i += 1) starts.push((starts[i - 1] ?? '').slice(0, packed[i]) + (rests[i] ?? ''));
	return starts;
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	// Half a character has no bytes of its own.
	return /[\uD800-\uDBFF]/.test(a[length - 1] ?? '') ? length - 1 : length;
}

import { joinBytes } from './bytes.ts';

/** Shared beginnings are told in a byte. */
const MOST_SHARED = 255;

/** Stands between two texts of the packed form; words have no spaces. */
const SPACE = ' ';

/** A file written anew has these signs of its content's hash after its number, so that no address has two contents. */
export const REVISION_SIGNS = 6;

const NAME = /^([0-9a-z]+)(?:-([0-9a-z]+))?$/;

/** The chunks of a shard: together they hold every word there could be, each from its own beginning to that of the next. */
export interface ChunkTable {
	/** Where each chunk begins, ascending by code units. */
	starts: readonly string[];
	/** The names of their files, in the same order. */
	names: readonly string[];
}

/**
 * The name of a file that is one of many of its kind: its number in the shard as it was built, and what
 * tells its content where it was written anew since. The name of the folder tells that of all others.
 */
export function numberedName(number: number, revision?: string): string {
	return number.toString(36) + (revision === undefined ? '' : `-${revision}`);
}

/** @throws Error where it is no name of {@link numberedName} */
export function readNumberedName(name: string): { number: number; revision: string | undefined } {
	const [, number, revision] = NAME.exec(name) ?? [];
	if (number === undefined) throw new Error(`"${name}" is no name of a numbered file`);
	return { number: parseInt(number, 36), revision };
}

/** Which chunk a word is in, if it is in any; -1 where there is none. */
export function chunkOf({ starts }: ChunkTable, term: string): number {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (starts[middle]! <= term) low = middle;
		else high = middle - 1;
	}
	return high < 0 ? -1 : low;
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

/** The shortest beginning of a word that still comes after another word, which comes before it. */
export function shortestAfter(before: string, word: string): string {
	const [a, b] = [[...before], [...word]];
	const differ = b.findIndex((letter, i) => letter !== a[i]);
	return b.slice(0, differ + 1).join('');
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	// Half a character has no bytes of its own.
	return /[\uD800-\uDBFF]/.test(a[length - 1] ?? '') ? length - 1 : length;
}

import { CborError } from './cbor.ts';
import type { PageSet } from './postings.ts';

/** What a head of CBOR says from here on: that its number is in bytes of its own. */
const SHORT = 24;

/**
 * Whether any word of a chunk stands in some of the pages. A shard has thousands of chunks, and most of
 * them none, so this is one pass over the bytes that makes no objects.
 * @param chunk unpacked: `[[word, …]]`, as `withoutPages` tells it
 * @throws CborError
 */
export function chunkStandsIn(chunk: Uint8Array, gone: PageSet): boolean {
	let at = 0;
	/** The number in a head, whatever its kind; passes it over. */
	const head = (): number => {
		const info = chunk[at]! & 31;
		at += 1;
		if (info < SHORT) return info;
		const width = 2 ** (info - SHORT);
		if (info > SHORT + 2 || at + width > chunk.length) throw new CborError(`Length of kind ${info} at byte ${at}`);
		let value = 0;
		for (const end = at + width; at < end; at += 1) value = value * 256 + chunk[at]!;
		return value;
	};
	const text = (): void => {
		const length = head();
		at += length;
	};
	/** Passes over a list of integers. */
	const numbers = (): void => {
		for (let left = head(); left > 0; left -= 1) head();
	};
	const isInPages = (): boolean => {
		let page = 0;
		for (let left = head(); left > 0; left -= 1) {
			head();
			page += head();
			if (gone[page] === 1) return true;
			numbers();
			numbers();
		}
		return false;
	};
	head();
	for (let words = head(); words > 0; words -= 1) {
		head();
		text();
		if (isInPages()) return true;
		for (let variants = head(); variants > 0; variants -= 1) {
			head();
			text();
			if (isInPages()) return true;
		}
	}
	if (at !== chunk.length) throw new CborError(`${chunk.length} bytes, of which ${at} were read`);
	return false;
}

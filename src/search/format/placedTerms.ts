import type { PageSet } from './emptied.ts';
import { Chunk, decodePlaces, type TermPostings } from './postings.ts';

/** A word of the index with where it stands, as a chunk and its places are written from. */
export interface PlacedTerm extends TermPostings {
	/** Those of all its pages, one page after the other. */
	places: Uint32Array;
}

/** The words of a chunk with their places. @throws RangeError */
export function readTerms(chunk: Uint8Array, places: Uint8Array): PlacedTerm[] {
	const read = new Chunk(chunk);
	let before = 0;
	return read.terms.map((_term, n) => {
		const postings = read.postings(n);
		const own = decodePlaces(places, before, postings.counts);
		before += own.length;
		return { ...postings, places: own };
	});
}

/** Words without some pages; of those that no other page holds none is left. */
export function withoutPages(terms: readonly PlacedTerm[], gone: PageSet): PlacedTerm[] {
	return terms.map((term) => without(term, rowsOf(term, gone))).filter(({ pages }) => pages.length > 0);
}

/** Where pages of a set stand among those of a word. */
function rowsOf({ pages }: PlacedTerm, set: PageSet): number[] {
	const rows: number[] = [];
	for (let row = 0; row < pages.length; row += 1) if (set[pages[row]!] === 1) rows.push(row);
	return rows;
}

/**
 * A word without some of its pages; itself without none. What stays is copied in runs: a common word has tens of thousands.
 * @param rows where these stand among its pages, ascending
 */
export function without(term: PlacedTerm, rows: readonly number[]): PlacedTerm {
	if (rows.length === 0) return term;
	const left = (column: Uint32Array): Uint32Array => cut(column, new Uint32Array(column.length - rows.length), rows);
	const leftBytes = (column: Uint8Array): Uint8Array => cut(column, new Uint8Array(column.length - rows.length), rows);
	return {
		term: term.term,
		pages: left(term.pages),
		counts: left(term.counts),
		asked: left(term.asked),
		otherwise: left(term.otherwise),
		inTitle: leftBytes(term.inTitle),
		places: withoutPlaces(term, rows),
	};
}

/** Copies a column without some rows. */
function cut<Numbers extends Uint8Array | Uint32Array>(column: Numbers, into: Numbers, rows: readonly number[]): Numbers {
	let from = 0;
	rows.forEach((row, before) => {
		into.set(column.subarray(from, row), from - before);
		from = row + 1;
	});
	into.set(column.subarray(from), from - rows.length);
	return into;
}

function withoutPlaces({ counts, places }: PlacedTerm, rows: readonly number[]): Uint32Array {
	const left = new Uint32Array(places.length);
	let [row, from, to] = [0, 0, 0];
	for (const gone of rows) {
		let end = from;
		for (; row < gone; row += 1) end += counts[row]!;
		left.set(places.subarray(from, end), to);
		to += end - from;
		from = end + counts[row]!;
		row += 1;
	}
	left.set(places.subarray(from), to);
	return left.subarray(0, to + places.length - from);
}

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
	return terms.map((term) => without(term, (page) => gone[page] === 1)).filter(({ pages }) => pages.length > 0);
}

/** A word without some pages; itself where it stands in none of them. */
export function without(term: PlacedTerm, isGone: (page: number) => boolean): PlacedTerm {
	if (!term.pages.some(isGone)) return term;
	const stays = (_: number, i: number): boolean => !isGone(term.pages[i]!);
	const places = new Uint32Array(term.places.length);
	let [at, to] = [0, 0];
	term.counts.forEach((count, i) => {
		if (stays(count, i)) {
			places.set(term.places.subarray(at, at + count), to);
			to += count;
		}
		at += count;
	});
	return {
		term: term.term,
		pages: term.pages.filter(stays),
		counts: term.counts.filter(stays),
		asked: term.asked.filter(stays),
		otherwise: term.otherwise.filter(stays),
		inTitle: term.inTitle.filter(stays),
		lengths: term.lengths.filter(stays),
		askedLengths: term.askedLengths.filter(stays),
		places: places.subarray(0, to),
	};
}

import type { PlacedTerm } from '../format/placedTerms.ts';
import { VarintReader } from '../format/varints.ts';
import type { EntryWords } from './entryWords.ts';
import { NumberPool, type PooledList } from './numberPool.ts';

/** What is gathered of one word. */
interface Gathered {
	pages: number;
	places: number;
	/** The last page. */
	last: number;
	/** Of each page: how many pages after the one before, count, asked, twice otherwise and whether in the title, then its places. */
	rows: PooledList;
}

/** Gathers the words of a shard's pages, page by page. */
export class GatheredTerms {
	readonly #terms = new Map<string, Gathered>();
	readonly #pool = new NumberPool();

	/** Adds a page, of a higher number than all before. */
	add(page: number, { terms }: EntryWords): void {
		const pool = this.#pool;
		for (const [term, { places, asked, otherwise, inTitle }] of terms) {
			let gathered = this.#terms.get(term);
			if (gathered === undefined) this.#terms.set(term, (gathered = { pages: 0, places: 0, last: 0, rows: pool.open() }));
			const { rows } = gathered;
			pool.put(rows, page - gathered.last);
			pool.put(rows, places.length);
			pool.put(rows, asked);
			pool.put(rows, otherwise * 2 + Number(inTitle));
			for (const place of places) pool.put(rows, place);
			gathered.pages += 1;
			gathered.places += places.length;
			gathered.last = page;
		}
	}

	/** All words, ascending by code units. @param order which of the gathered pages each page is to be */
	*all(order: readonly number[]): Generator<PlacedTerm> {
		const numbers = new Uint32Array(order.length);
		order.forEach((own, page) => (numbers[own] = page));
		for (const term of [...this.#terms.keys()].sort()) yield renumbered(this.#columns(term, this.#terms.get(term)!), numbers);
	}

	#columns(term: string, { pages: size, places: all, rows }: Gathered): PlacedTerm {
		const reader = new VarintReader(this.#pool.bytes(rows));
		const [pages, counts, asked, otherwise] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
		const [inTitle, places] = [new Uint8Array(size), new Uint32Array(all)];
		let [page, at] = [0, 0];
		for (let i = 0; i < size; i += 1) {
			pages[i] = page += reader.next();
			const count = counts[i] = reader.next();
			asked[i] = reader.next();
			const form = reader.next();
			otherwise[i] = form >>> 1;
			inTitle[i] = form & 1;
			for (const end = at + count; at < end; at += 1) places[at] = reader.next();
		}
		return { term, pages, counts, asked, otherwise, inTitle, places };
	}
}

/** A word with its pages numbered otherwise. @param numbers of pages, by the number that they had */
function renumbered(term: PlacedTerm, numbers: Uint32Array): PlacedTerm {
	const { pages, counts, places } = term;
	// New number and old place in one number each: numbers are sorted in a fraction of the time that a function takes.
	const pairs = Float64Array.from(pages, (page, i) => numbers[page]! * pages.length + i).sort();
	const from = Uint32Array.from(pairs, (pair) => pair % pages.length);
	const starts = new Uint32Array(counts.length);
	for (let i = 1; i < counts.length; i += 1) starts[i] = starts[i - 1]! + counts[i - 1]!;
	const inOrder = new Uint32Array(places.length);
	let to = 0;
	for (const i of from) {
		inOrder.set(places.subarray(starts[i], starts[i]! + counts[i]!), to);
		to += counts[i]!;
	}
	return {
		term: term.term,
		pages: from.map((i) => numbers[pages[i]!]!),
		counts: from.map((i) => counts[i]!),
		asked: from.map((i) => term.asked[i]!),
		otherwise: from.map((i) => term.otherwise[i]!),
		inTitle: Uint8Array.from(from, (i) => term.inTitle[i]!),
		places: inOrder,
	};
}

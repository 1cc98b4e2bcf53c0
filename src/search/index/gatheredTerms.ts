import type { PlacedTerm } from '../format/placedTerms.ts';
import { VarintReader, VarintWriter } from '../format/varints.ts';
import type { EntryWords } from './entryWords.ts';

/** What is gathered of one word, packed, since an archive has millions of postings. */
interface Gathered {
	pages: number;
	last: number;
	/** Of each page: how many pages after the one before, count, asked, twice otherwise and whether in the title. */
	rows: VarintWriter;
	places: VarintWriter;
}

/** Gathers the words of a shard's pages, page by page. */
export class GatheredTerms {
	readonly #terms = new Map<string, Gathered>();
	readonly #lengths: Uint8Array;
	readonly #askedLengths: Uint8Array;

	/** @param lengths of the pages, and of their questions, coded; read when all are gathered */
	constructor(lengths: Uint8Array, askedLengths: Uint8Array) {
		this.#lengths = lengths;
		this.#askedLengths = askedLengths;
	}

	/** Adds a page, of a higher number than all before. */
	add(page: number, { terms }: EntryWords): void {
		for (const [term, { places, asked, otherwise, inTitle }] of terms) {
			let gathered = this.#terms.get(term);
			if (gathered === undefined) this.#terms.set(term, (gathered = { pages: 0, last: 0, rows: new VarintWriter(), places: new VarintWriter() }));
			const { rows } = gathered;
			rows.put(page - gathered.last);
			rows.put(places.length);
			rows.put(asked);
			rows.put(otherwise * 2 + Number(inTitle));
			for (const place of places) gathered.places.put(place);
			gathered.pages += 1;
			gathered.last = page;
		}
	}

	/** All words, ascending by code units. */
	*all(): Generator<PlacedTerm> {
		for (const term of [...this.#terms.keys()].sort()) yield this.#columns(term, this.#terms.get(term)!);
	}

	#columns(term: string, { pages: size, rows, places: packed }: Gathered): PlacedTerm {
		const reader = new VarintReader(rows.bytes());
		const [pages, counts, asked, otherwise] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
		const inTitle = new Uint8Array(size);
		let [page, all] = [0, 0];
		for (let i = 0; i < size; i += 1) {
			pages[i] = page += reader.next();
			all += counts[i] = reader.next();
			asked[i] = reader.next();
			const form = reader.next();
			otherwise[i] = form >>> 1;
			inTitle[i] = form & 1;
		}
		return {
			term, pages, counts, asked, otherwise, inTitle,
			lengths: Uint8Array.from(pages, (own) => this.#lengths[own]!),
			askedLengths: Uint8Array.from(pages, (own) => this.#askedLengths[own]!),
			places: new VarintReader(packed.bytes()).many(all),
		};
	}
}

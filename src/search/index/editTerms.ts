import { chunkOf, type ChunkTable } from '../format/chunkTable.ts';
import { without, type PlacedTerm } from '../format/placedTerms.ts';
import type { EntryWords, Standing } from './entryWords.ts';

/** By word: what some pages are to tell of it; undefined where nothing. */
export type TermEdits = Map<string, Map<number, Standing | undefined>>;

/**
 * What changes in the postings of a page's words.
 * @param before what it held, and after what it is to hold; undefined for nothing
 */
export function notePage(edits: TermEdits, page: number, before: EntryWords | undefined, after: EntryWords | undefined): void {
	const note = (term: string, row: Standing | undefined): void => {
		const known = edits.get(term);
		if (known) known.set(page, row);
		else edits.set(term, new Map([[page, row]]));
	};
	for (const term of before?.terms.keys() ?? []) if (!after?.terms.has(term)) note(term, undefined);
	for (const [term, standing] of after?.terms ?? []) {
		const own = before?.terms.get(term);
		if (own === undefined || !isSame(own, standing)) note(term, standing);
	}
}

function isSame(a: Standing, b: Standing): boolean {
	return a.inTitle === b.inTitle && a.asked === b.asked && a.otherwise === b.otherwise && a.places.length === b.places.length && a.places.every((place, i) => place === b.places[i]);
}

/** Edits by the number of the chunk that their words belong into. */
export function editsByChunk(table: ChunkTable, edits: TermEdits): Map<number, (terms: PlacedTerm[]) => PlacedTerm[]> {
	const chunks = new Map<number, TermEdits>();
	for (const [term, rows] of edits) {
		const number = Math.max(0, chunkOf(table, term));
		const known = chunks.get(number);
		if (known) known.set(term, rows);
		else chunks.set(number, new Map([[term, rows]]));
	}
	return new Map([...chunks].sort(([a], [b]) => a - b).map(([number, own]) => [number, (terms) => editTerms(terms, own)]));
}

/** A chunk's words after some edits, all of which are of words that belong into it; of those that no page holds any more none is left. */
function editTerms(terms: readonly PlacedTerm[], edits: TermEdits): PlacedTerm[] {
	const known = new Set(terms.map(({ term }) => term));
	const edited = terms.map((term) => (edits.has(term.term) ? editTerm(term, edits.get(term.term)!) : term));
	const added = [...edits.keys()].filter((term) => !known.has(term)).map((term) => editTerm({ ...NONE, term }, edits.get(term)!));
	return [...edited, ...added].filter(({ pages }) => pages.length > 0).sort((a, b) => (a.term < b.term ? -1 : 1));
}

const NO_NUMBERS = new Uint32Array();
const NO_BYTES = new Uint8Array();
const NONE = { pages: NO_NUMBERS, counts: NO_NUMBERS, asked: NO_NUMBERS, otherwise: NO_NUMBERS, inTitle: NO_BYTES, places: NO_NUMBERS };

function editTerm(term: PlacedTerm, rows: ReadonlyMap<number, Standing | undefined>): PlacedTerm {
	const standing = [...rows.keys()].map((page) => term.pages.indexOf(page)).filter((row) => row >= 0);
	let edited = without(term, standing.sort((a, b) => a - b));
	for (const [page, row] of rows) if (row) edited = withRow(edited, page, row);
	return edited;
}

/** A word with one page more. */
function withRow(term: PlacedTerm, page: number, { places, asked, otherwise, inTitle }: Standing): PlacedTerm {
	let [at, before] = [0, 0];
	for (; at < term.pages.length && term.pages[at]! < page; at += 1) before += term.counts[at]!;
	return {
		term: term.term,
		pages: inserted(term.pages, at, [page]),
		counts: inserted(term.counts, at, [places.length]),
		asked: inserted(term.asked, at, [asked]),
		otherwise: inserted(term.otherwise, at, [otherwise]),
		inTitle: insertedBytes(term.inTitle, at, Number(inTitle)),
		places: inserted(term.places, before, places),
	};
}

function inserted(column: Uint32Array, at: number, values: readonly number[]): Uint32Array {
	const longer = new Uint32Array(column.length + values.length);
	longer.set(column.subarray(0, at));
	longer.set(values, at);
	longer.set(column.subarray(at), at + values.length);
	return longer;
}

function insertedBytes(column: Uint8Array, at: number, value: number): Uint8Array {
	const longer = new Uint8Array(column.length + 1);
	longer.set(column.subarray(0, at));
	longer[at] = value;
	longer.set(column.subarray(at), at + 1);
	return longer;
}

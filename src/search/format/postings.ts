import { VarintReader, VarintWriter } from './varints.ts';

/**
 * The pages of a shard that hold a word, ascending, one column for each thing that is told of them.
 */
export interface Columns {
	pages: Uint32Array;
	/** Times the word stands in each, at least once. */
	counts: Uint32Array;
	/** How many of these are in title or question. */
	asked: Uint32Array;
	/** How many are written otherwise than the index has the word: `CO₂`, `tumour`. */
	otherwise: Uint32Array;
	/** 1 where it stands in the title. */
	inTitle: Uint8Array;
}

/** A word of the index: its stem, and the pages that hold it. */
export interface TermPostings extends Columns {
	term: string;
}

/** The columns of small numbers, in the order in which they stand in a chunk. */
const COLUMNS = 4;

/** Letters at a word's beginning that are told by their number, at most. */
const MOST_SHARED = 255;

/**
 * Writes words that are fetched together: first the words, each with how many letters it shares with the
 * one before, and how many pages hold it; then each column for all words. Compress it: columns of one
 * kind of number compress best.
 * @param terms ascending by code units
 */
export function encodeChunk(terms: readonly TermPostings[]): Uint8Array<ArrayBuffer> {
	const writer = new VarintWriter();
	writer.put(terms.length);
	let before = '';
	for (const { term, pages } of terms) {
		const shared = Math.min(sharedLength(before, term), MOST_SHARED);
		const rest = new TextEncoder().encode(term.slice(shared));
		writer.put(shared);
		writer.put(rest.length);
		writer.putBytes(rest);
		writer.put(pages.length);
		before = term;
	}
	for (const { pages } of terms) pages.forEach((page, i) => writer.put(i === 0 ? page : page - pages[i - 1]! - 1));
	for (const { counts } of terms) for (const count of counts) writer.put(count - 1);
	for (const { asked } of terms) for (const count of asked) writer.put(count);
	for (const { otherwise, inTitle } of terms) otherwise.forEach((count, i) => writer.put(count * 2 + inTitle[i]!));
	return writer.bytes();
}

/** A chunk that was fetched; a word of it is read when it is asked for. */
export class Chunk {
	/** Its words, ascending. */
	readonly terms: readonly string[];
	readonly #bytes: Uint8Array;
	/** Pages that hold the words before each, and those of all. */
	readonly #starts: readonly number[];
	/** Where each column begins. */
	readonly #columns: readonly number[];

	/** @throws RangeError where the bytes are no chunk */
	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		const reader = new VarintReader(bytes);
		const decoder = new TextDecoder('utf-8', { fatal: true });
		const [terms, starts]: [string[], number[]] = [[], [0]];
		for (let left = reader.next(); left > 0; left -= 1) {
			const shared = reader.next();
			terms.push((terms.at(-1) ?? '').slice(0, shared) + decoder.decode(reader.bytes(reader.next())));
			starts.push(starts.at(-1)! + reader.next());
		}
		[this.terms, this.#starts] = [terms, starts];
		const all = starts.at(-1)!;
		const columns: number[] = [];
		for (let column = 0; column < COLUMNS; column += 1) {
			columns.push(reader.at);
			reader.skip(all);
		}
		if (reader.at !== bytes.length) throw new RangeError(`${bytes.length} bytes, of which ${reader.at} were read`);
		this.#columns = columns;
	}

	/** How many pages hold the n-th word. */
	size(n: number): number {
		return this.#starts[n + 1]! - this.#starts[n]!;
	}

	/** Which word this is, or -1. */
	find(term: string): number {
		return this.terms.indexOf(term);
	}

	/** The postings of the n-th word. */
	postings(n: number): TermPostings {
		const [from, count] = [this.#starts[n]!, this.size(n)];
		const numbers = (column: number): Uint32Array<ArrayBuffer> => {
			const reader = new VarintReader(this.#bytes);
			reader.at = this.#columns[column]!;
			reader.skip(from);
			return reader.many(count);
		};
		const pages = numbers(0);
		for (let i = 1; i < count; i += 1) pages[i]! += pages[i - 1]! + 1;
		const counts = numbers(1);
		const otherwise = numbers(3);
		const inTitle = new Uint8Array(count);
		for (let i = 0; i < count; i += 1) {
			counts[i]! += 1;
			inTitle[i] = otherwise[i]! & 1;
			otherwise[i] = otherwise[i]! >>> 1;
		}
		return {
			term: this.terms[n]!,
			pages,
			counts,
			asked: numbers(2),
			otherwise,
			inTitle,
		};
	}

	/** Times that the words before the n-th stand anywhere: that many places come before its own. */
	placesBefore(n: number): number {
		const reader = new VarintReader(this.#bytes);
		reader.at = this.#columns[1]!;
		let sum = this.#starts[n]!;
		for (let left = this.#starts[n]!; left > 0; left -= 1) sum += reader.next();
		return sum;
	}
}

/**
 * Writes the places of a chunk's words, word by word and page by page: which word of the page it is,
 * counted from 0, then how many stand between each and the next.
 * @param places of each word: those of all its pages, one page after the other, each ascending
 * @param counts how many are of each page
 */
export function encodePlaces(terms: readonly { places: Uint32Array; counts: Uint32Array }[]): Uint8Array<ArrayBuffer> {
	const writer = new VarintWriter();
	for (const { places, counts } of terms) {
		let at = 0;
		for (const count of counts) {
			for (let i = 0; i < count; i += 1) writer.put(i === 0 ? places[at]! : places[at + i]! - places[at + i - 1]! - 1);
			at += count;
		}
	}
	return writer.bytes();
}

/**
 * Reads the places of one word.
 * @param before places of the words before it in its chunk
 * @throws RangeError where the bytes are cut short
 */
export function decodePlaces(bytes: Uint8Array, before: number, counts: Uint32Array): Uint32Array<ArrayBuffer> {
	const reader = new VarintReader(bytes);
	reader.skip(before);
	const places = reader.many(counts.reduce((sum, count) => sum + count, 0));
	let at = 0;
	for (const count of counts) {
		for (let i = 1; i < count; i += 1) places[at + i]! += places[at + i - 1]! + 1;
		at += count;
	}
	return places;
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	// Half a character has no bytes of its own.
	return /[\uD800-\uDBFF]/.test(a[length - 1] ?? '') ? length - 1 : length;
}

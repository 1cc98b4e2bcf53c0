import { joinBytes } from './bytes.ts';
import { CborError, CborReader, CborWriter } from './cbor.ts';
import type { ChunkWord } from './chunks.ts';

/** Pages by number: 1 for those meant. */
export type PageSet = Uint8Array;

const WORD_ITEMS = 3;
const VARIANT_ITEMS = 2;
const PAGE_ITEMS = 3;

/**
 * A word without its postings in some pages. Pagefind writes a word as `[text, pages, variants]`, each
 * variant, a spelling with accents, as `[text, pages]`, and a page as `[number, places, places in
 * metadata]`, its number counted from the page before.
 * @returns the word itself where it is in none of these pages; undefined where it is in no other
 * @throws CborError
 */
export function withoutPages(word: ChunkWord, gone: PageSet): ChunkWord | undefined {
	if (!standsIn(word.bytes, gone)) return word;
	const reader = new CborReader(word.bytes);
	expectArray(reader, WORD_ITEMS);
	const text = reader.text();
	const pages = pagesLeft(reader, word.bytes, gone);
	const variants: Uint8Array[] = [];
	for (let left = reader.array(); left > 0; left -= 1) {
		expectArray(reader, VARIANT_ITEMS);
		const form = new CborWriter().array(VARIANT_ITEMS).text(reader.text()).bytes();
		const own = pagesLeft(reader, word.bytes, gone);
		if (own) variants.push(joinBytes([form, own]));
	}
	if (!pages && variants.length === 0) return undefined;
	const none = new CborWriter().array(0).bytes();
	const head = new CborWriter().array(WORD_ITEMS).text(text).bytes();
	const count = new CborWriter().array(variants.length).bytes();
	return { word: text, bytes: joinBytes([head, pages ?? none, count, ...variants]) };
}

/** The pages in which a word stands, in any of its spellings. @throws CborError */
export function pagesOf({ bytes }: ChunkWord): Set<number> {
	const pages = new Set<number>();
	eachPage(bytes, (page) => {
		pages.add(page);
		return false;
	});
	return pages;
}

function standsIn(bytes: Uint8Array, gone: PageSet): boolean {
	return eachPage(bytes, (page) => gone[page] === 1);
}

/** Calls for each page of a word and of its variants, until a call says that it is enough. @returns whether one did */
function eachPage(bytes: Uint8Array, isEnough: (page: number) => boolean): boolean {
	const reader = new CborReader(bytes);
	expectArray(reader, WORD_ITEMS);
	reader.skip();
	const inList = (): boolean => {
		let page = 0;
		for (let left = reader.array(); left > 0; left -= 1) {
			expectArray(reader, PAGE_ITEMS);
			page += reader.unsigned();
			if (isEnough(page)) return true;
			reader.skip();
			reader.skip();
		}
		return false;
	};
	if (inList()) return true;
	for (let left = reader.array(); left > 0; left -= 1) {
		expectArray(reader, VARIANT_ITEMS);
		reader.skip();
		if (inList()) return true;
	}
	return false;
}

/**
 * A list of pages without some; undefined where none is left. A page after one that goes is counted from
 * another; all others stay as they are, and are taken over in runs.
 */
function pagesLeft(reader: CborReader, bytes: Uint8Array, gone: PageSet): Uint8Array<ArrayBuffer> | undefined {
	const parts: Uint8Array[] = [];
	let [page, last, count] = [0, 0, 0];
	let run: number | undefined;
	let end = 0;
	for (let left = reader.array(); left > 0; left -= 1) {
		expectArray(reader, PAGE_ITEMS);
		page += reader.unsigned();
		const rest = reader.at;
		reader.skip();
		reader.skip();
		if (gone[page] === 1) {
			if (run !== undefined) parts.push(bytes.subarray(run, end));
			run = undefined;
			continue;
		}
		if (run === undefined) {
			parts.push(new CborWriter().array(PAGE_ITEMS).unsigned(page - last).bytes());
			run = rest;
		}
		[last, end] = [page, reader.at];
		count += 1;
	}
	if (run !== undefined) parts.push(bytes.subarray(run, end));
	return count === 0 ? undefined : joinBytes([new CborWriter().array(count).bytes(), ...parts]);
}

function expectArray(reader: CborReader, items: number): void {
	const found = reader.array();
	if (found !== items) throw new CborError(`A list of ${found} items at byte ${reader.at}, expected ${items}`);
}

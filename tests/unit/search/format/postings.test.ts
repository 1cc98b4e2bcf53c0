import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkStandsIn } from '../../../../src/search/format/chunkScan.ts';
import { readChunk, writeChunk, type ChunkWord } from '../../../../src/search/format/chunks.ts';
import { pagesOf, withoutPages } from '../../../../src/search/format/postings.ts';
import { cborOf, type Item } from './cborOf.ts';

/** Pages with the places of a word in each, of which the first may be a negative number, and its places in titles. */
type Pages = Map<number, { places: number[]; titles: number[] }>;

interface Word {
	text: string;
	pages: Pages;
	/** By spelling. */
	variants: Map<string, Pages>;
}

function listOf(pages: Pages): Item {
	let before = 0;
	return [...pages].map(([page, { places, titles }]) => {
		const from = before;
		before = page;
		return [page - from, places, titles];
	});
}

function wordOf({ text, pages, variants }: Word): ChunkWord {
	return { word: text, bytes: Uint8Array.from(cborOf([text, listOf(pages), [...variants].map(([form, own]) => [form, listOf(own)])])) };
}

/** The same word, made without the pages. */
function naively({ text, pages, variants }: Word, gone: ReadonlySet<number>): ChunkWord | undefined {
	const left = (some: Pages): Pages => new Map([...some].filter(([page]) => !gone.has(page)));
	const word = { text, pages: left(pages), variants: new Map([...variants].map(([form, own]) => [form, left(own)] as const).filter(([, own]) => own.size > 0)) };
	return word.pages.size === 0 && word.variants.size === 0 ? undefined : wordOf(word);
}

const SIZE = 400;
const numbers = fc.array(fc.integer({ min: -300, max: 70_000 }), { maxLength: 4 });
const pages = fc
	.uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.record({ places: numbers, titles: numbers })), { selector: ([page]) => page, maxLength: 30 })
	.map((list): Pages => new Map(list.sort(([a], [b]) => a - b)));
const letters = fc.string({ unit: fc.constantFrom(...Array.from('abé痛')), minLength: 1, maxLength: 30 });
const word = fc.record({ text: letters, pages, variants: fc.uniqueArray(fc.tuple(letters, pages), { selector: ([form]) => form, maxLength: 3 }).map((list) => new Map(list)) });
const goneSet = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 150 }).map((list) => new Set(list));

const flags = (gone: ReadonlySet<number>): Uint8Array => Uint8Array.from({ length: SIZE }, (_, page) => Number(gone.has(page)));
const plain = (one: ChunkWord | undefined): unknown => one && [one.word, [...one.bytes]];

test('a word loses its postings in some pages, and nothing else', () => {
	fc.assert(
		fc.property(word, goneSet, (made, gone) => {
			fc.pre(made.pages.size > 0 || [...made.variants.values()].some(({ size }) => size > 0));
			const whole = { ...made, variants: new Map([...made.variants].filter(([, own]) => own.size > 0)) };
			expect(plain(withoutPages(wordOf(whole), flags(gone)))).toEqual(plain(naively(whole, gone)));
		}),
	);
});

test('a word that is in none of the pages is given back as it is', () => {
	const one = wordOf({ text: 'gout', pages: new Map([[3, { places: [-25, 1], titles: [] }]]), variants: new Map() });
	expect(withoutPages(one, flags(new Set([2, 4])))).toBe(one);
	expect(withoutPages(one, flags(new Set([3])))).toBeUndefined();
});

test('all pages of a word are told, those of its spellings with accents too', () => {
	fc.assert(
		fc.property(word, (made) => {
			const all = [...made.pages.keys(), ...[...made.variants.values()].flatMap((own) => [...own.keys()])];
			expect(pagesOf(wordOf(made))).toEqual(new Set(all));
		}),
	);
});

test('a chunk stands in some of the pages where one of its words does', () => {
	fc.assert(
		fc.property(fc.array(word, { maxLength: 6 }), goneSet, (words, gone) => {
			const chunk = writeChunk(words.map(wordOf));
			const naive = readChunk(chunk).some((one) => [...pagesOf(one)].some((page) => gone.has(page)));
			expect(chunkStandsIn(chunk, flags(gone))).toBe(naive);
		}),
	);
});

test('a chunk that is cut short or longer than its words is refused', () => {
	const chunk = writeChunk([wordOf({ text: 'gout', pages: new Map([[3, { places: [-25, 70_000], titles: [] }]]), variants: new Map() })]);
	expect(() => chunkStandsIn(chunk.subarray(0, -3), flags(new Set()))).toThrow('Length of kind 26');
	expect(() => chunkStandsIn(Uint8Array.from([...chunk, 0]), flags(new Set()))).toThrow(`${chunk.length + 1} bytes, of which ${chunk.length} were read`);
});

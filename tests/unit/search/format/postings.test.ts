import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chunk, decodePlaces, encodeChunk, encodePlaces, type TermPostings } from '../../../../src/search/format/postings.ts';
import { VarintReader, VarintWriter } from '../../../../src/search/format/varints.ts';

type PlacedTerm = TermPostings & { places: Uint32Array };

const row = fc.record({
	page: fc.nat(100_000),
	places: fc.uniqueArray(fc.nat(70_000), { minLength: 1, maxLength: 5 }).map((list) => list.sort((a, b) => a - b)),
	asked: fc.nat(300), otherwise: fc.nat(300), inTitle: fc.nat(1),
});
const word = fc.string({ unit: fc.constantFrom(...Array.from('abé痛\u{20000}\u{20001}')), minLength: 1, maxLength: 6 });
const rows = fc.uniqueArray(row, { selector: ({ page }) => page, minLength: 1, maxLength: 12 }).map((list) => list.sort((a, b) => a.page - b.page));
const terms = fc.uniqueArray(fc.tuple(word, rows), { selector: ([term]) => term, maxLength: 8 }).map((list) =>
	list.sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, own]): PlacedTerm => ({
		term,
		pages: Uint32Array.from(own, ({ page }) => page),
		counts: Uint32Array.from(own, ({ places }) => places.length),
		asked: Uint32Array.from(own, ({ asked }) => asked),
		otherwise: Uint32Array.from(own, ({ otherwise }) => otherwise),
		inTitle: Uint8Array.from(own, ({ inTitle }) => inTitle),
		places: Uint32Array.from(own.flatMap(({ places }) => places)),
	})),
);

test('numbers are read as they were written', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(2 ** 31 - 1)), fc.nat(10), (numbers, skipped) => {
			const writer = new VarintWriter();
			for (const number of numbers) writer.put(number);
			const reader = new VarintReader(writer.bytes());
			reader.skip(Math.min(skipped, numbers.length));
			expect([...reader.many(Math.max(0, numbers.length - skipped))]).toEqual(numbers.slice(skipped));
			expect(() => reader.next()).toThrow('Cut short');
		}),
	);
});

test('each word of a chunk is read as it was written, and where it stands', () => {
	fc.assert(
		fc.property(terms, (written) => {
			const [chunk, places] = [new Chunk(encodeChunk(written)), encodePlaces(written)];
			expect(chunk.terms).toEqual(written.map(({ term }) => term));
			written.forEach(({ term, places: own, ...columns }, n) => {
				expect(chunk.find(term)).toBe(n);
				expect(chunk.size(n)).toBe(columns.pages.length);
				expect(chunk.postings(n)).toEqual({ term, ...columns });
				expect(decodePlaces(places, chunk.placesBefore(n), columns.counts)).toEqual(own);
			});
			expect(chunk.find('zzz')).toBe(-1);
		}),
	);
});

test('what is cut short or longer than its words is refused', () => {
	fc.assert(
		fc.property(terms, fc.nat(400), (written, cut) => {
			const bytes = encodeChunk(written);
			const left = bytes.subarray(0, cut);
			if (left.length < bytes.length) expect(() => new Chunk(left)).toThrow(RangeError);
			expect(() => new Chunk(Uint8Array.from([...bytes, 0]))).toThrow(`${bytes.length + 1} bytes, of which ${bytes.length} were read`);
			const places = encodePlaces(written);
			const last = written.length - 1;
			if (last >= 0) expect(() => decodePlaces(places.subarray(0, -1), new Chunk(bytes).placesBefore(last), written[last]!.counts)).toThrow('Cut short');
		}),
	);
});

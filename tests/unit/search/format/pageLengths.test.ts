import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLengths, encodeLengths, type PageLengths } from '../../../../src/search/format/pageLengths.ts';

const lengths = fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.integer({ min: 1, max: 300 })), { maxLength: 30 }).map((runs): PageLengths => ({
	whole: Uint8Array.from(runs.flatMap(([whole, , pages]) => Array.from({ length: pages }, () => whole))),
	asked: Uint8Array.from(runs.flatMap(([, asked, pages]) => Array.from({ length: pages }, () => asked))),
}));

test('the lengths of each page are read as they were written', () => {
	fc.assert(fc.property(lengths, (written) => {
		const bytes = encodeLengths(written);
		expect(decodeLengths(bytes)).toEqual(written);
		expect(() => decodeLengths(Uint8Array.from([...bytes, 0]))).toThrow(RangeError);
		expect(() => decodeLengths(bytes.subarray(0, -1))).toThrow(RangeError);
	}));
});

test('a thousand pages in the order of their lengths take few bytes', () => {
	const inOrder = { whole: Uint8Array.from({ length: 1000 }, (_, page) => page / 100), asked: Uint8Array.from({ length: 1000 }, (_, page) => (page % 100) / 25) };
	expect(encodeLengths(inOrder).length).toBeLessThan(130);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bordersOfGreek, bordersOfUnspaced } from '../../../../src/search/text/borders.ts';

/** The same told by looking back, which browsers of the baseline cannot. */
const UNSPACED = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu;
const GREEK = /(?<=[\p{L}\p{N}])(?<!\p{Script=Greek})(?=\p{Script=Greek}(?!\p{Script=Greek}))|(?<=(?<!\p{Script=Greek})\p{Script=Greek})(?!\p{Script=Greek})(?=[\p{L}\p{N}])/gu;

const places = (word: string, between: RegExp): number[] => [...word.matchAll(between)].map(({ index }) => index);

const mixed = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'B', '7', 'β', 'α', 'ά', '\u0301', '頭', '痛', 'の', 'カ', 'ー', '⺀', '々', '𠮷', '-', '.', 'é', '한'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 12 });

test('borders are where looking back finds them', () => {
	fc.assert(fc.property(mixed, (word) => {
		expect(bordersOfUnspaced(word)).toEqual(places(word, UNSPACED));
		expect(bordersOfGreek(word)).toEqual(places(word, GREEK));
	}), { numRuns: 2000 });
});

test.each([['covid肺炎', [5, 6]], ['頭痛', [1]], ['𠮷a', [2]], ['αβ', []]] as const)('of %s', (word, at) => {
	expect(bordersOfUnspaced(word)).toEqual(at);
});

test.each([['tnfα', [3]], ['βcell', [1]], ['αβ', []], ['5α', [1]]] as const)('Greek in %s', (word, at) => {
	expect(bordersOfGreek(word)).toEqual(at);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bordersOfGreek, bordersOfUnspaced } from '../../../../src/search/text/borders.ts';

/** The same told by looking back, which browsers of the baseline cannot. */
const UNSPACED = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}])/gu;

/** Scripts whose units are of several characters. */
const OF_SEVERAL = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?=\p{M})\p{Script=Han}|[\u302E\u302F]/u;
const GREEK = /(?<=[\p{L}\p{N}])(?<!\p{Script=Greek})(?=\p{Script=Greek}(?!\p{Script=Greek}))|(?<=(?<!\p{Script=Greek})\p{Script=Greek})(?!\p{Script=Greek})(?=[\p{L}\p{N}])/gu;

const places = (word: string, between: RegExp): number[] => [...word.matchAll(between)].map(({ index }) => index);

const mixed = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'B', '7', 'β', 'α', 'ά', '\u0301', '頭', '痛', 'の', 'カ', 'ー', '⺀', '々', '𠮷', '-', '.', 'é', '한'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 12 });

test('borders are where looking back finds them', () => {
	fc.assert(fc.property(mixed.filter((word) => !OF_SEVERAL.test(word)), (word) => {
		expect(bordersOfUnspaced(word)).toEqual(places(word, UNSPACED));
		expect(bordersOfGreek(word)).toEqual(places(word, GREEK));
	}), { numRuns: 2000 });
});

test.each([['covid肺炎', [5, 6]], ['頭痛', [1]], ['𠮷a', [2]], ['αβ', []], ['두통', [1]]] as const)('of %s', (word, at) => {
	expect(bordersOfUnspaced(word)).toEqual(at);
});

test.each([['tnfα', [3]], ['βcell', [1]], ['αβ', []], ['5α', [1]]] as const)('Greek in %s', (word, at) => {
	expect(bordersOfGreek(word)).toEqual(at);
});

test.each([
	['ปวดหัวตอนเช้า', 'ป ว ด หั ว ต อ น เช้า'],
	['น้ำตาล', 'น้ำ ตา ล'],
	['ເຈັບຫົວ', 'ເຈັ ບ ຫົ ວ'],
	['ឈឺក្បាល', 'ឈឺ ក្បា ល'],
	['ခေါင်းကိုက်', 'ခေါင်း ကိုက်'],
] as const)('%s is read in units', (word, units) => {
	const at = [0, ...bordersOfUnspaced(word), word.length];
	expect(at.slice(1).map((end, i) => word.slice(at[i], end)).join(' ')).toBe(units);
});

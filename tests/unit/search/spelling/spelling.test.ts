import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Corrector, skeleton } from '../../../../src/search/spelling/correct.ts';
import { editDistance } from '../../../../src/search/spelling/distance.ts';
import { decodeVocabulary, encodeVocabulary } from '../../../../src/search/spelling/vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abc')), maxLength: 7 });

test('distance is the least number of edits, two neighbours swapped being one', () => {
	fc.assert(
		fc.property(word, word, fc.nat(4), (a, b, limit) => {
			expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1));
		}),
	);
});

/** The definition of optimal string alignment, by recursion. */
function naiveDistance(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
	const ways = [naiveDistance(x, b) + 1, naiveDistance(a, y) + 1, naiveDistance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)];
	if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
		ways.push(naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
	}
	return Math.min(...ways);
}

describe('the vocabulary', () => {
	test('is read as it was written, sorted', () => {
		const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcéß痛')), minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(fc.dictionary(letters, fc.integer({ min: 1, max: 5000 })), (counts) => {
				const decoded = decodeVocabulary(encodeVocabulary(new Map(Object.entries(counts))));
				const expected = Object.keys(counts).sort().map((key) => ({ word: key, magnitude: Math.min(9, Math.floor(Math.log2(counts[key]!))) }));
				expect(decoded).toEqual(expected);
			}),
		);
	});

	test('tells shared letters once', () => {
		expect(encodeVocabulary(new Map([['gout', 1], ['gouty', 8], ['liver', 700]]))).toBe('Agout0Ey3Aliver9');
	});
});

describe('corrections', () => {
	const known = ['alzheimer', 'alzheimers', 'diarrhea', 'diabetes', 'hemorrhoids', 'pneumonia', 'liver', 'lover', 'migraine', 'eczema', 'psoriasis', 'fever', 'never', 'scabies', 'cubes', 'lives', 'both', 'where'];
	const corrector = new Corrector(known.map((one) => ({ word: one, magnitude: one === 'liver' || one === 'fever' ? 8 : 3 })), (one) => one === 'both' || one === 'where');

	test.each([
		['diarhea', 'diarrhea'],
		['diahrrea', 'diarrhea'],
		['alzeimers', 'alzheimers'],
		['hemroids', 'hemorrhoids'],
		['neumonia', 'pneumonia'],
		['diabetis', 'diabetes'],
		['migrane', 'migraine'],
		['exzema', 'eczema'],
		['soriasis', 'psoriasis'],
		['livver', 'liver'],
		['cabies', 'scabies'],
		['whare', 'where'],
	])('%s becomes %s', (misspelt, meant) => {
		expect(corrector.correct(misspelt)).toBe(meant);
	});

	test('of two as near, the commoner is meant', () => {
		expect(corrector.correct('liber')).toBe('liver');
	});

	test.each(['xyz', 'qwertyuiop', 'gou', 'lovaza', 'bobath'])('%s is left alone', (unknown) => {
		expect(corrector.correct(unknown)).toBeUndefined();
	});

	test('spellings that sound alike have one skeleton', () => {
		expect(new Set(['diarrhea', 'diarrhoea', 'diarhea'].map(skeleton)).size).toBe(1);
		expect(skeleton('phlegm')).toBe(skeleton('flegm'));
	});
});

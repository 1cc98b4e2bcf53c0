import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Corrector } from '../../../../src/search/spelling/correct.ts';
import { skeleton } from '../../../../src/search/spelling/sound.ts';
import { editDistance } from '../../../../src/search/spelling/distance.ts';
import { bestFit, fit } from '../../../../src/search/spelling/fit.ts';
import { decodeVocabulary, encodeVocabulary } from '../../../../src/search/spelling/vocabulary.ts';
import { archive } from '../rank/build.ts';

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
			fc.property(fc.dictionary(letters, fc.integer({ min: 1, max: 50_000 })), (counts) => {
				const decoded = decodeVocabulary(encodeVocabulary(new Map(Object.entries(counts))));
				const expected = Object.keys(counts).sort().map((key) => ({ word: key, magnitude: Math.min(15, Math.floor(Math.log2(counts[key]!))) }));
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
		expect(corrector.candidates(misspelt)[0]?.word).toBe(meant);
	});

	test('of two as near, the commoner is meant', () => {
		expect(corrector.candidates('liber')[0]?.word).toBe('liver');
	});

	test.each(['xyz', 'qwertyuiop', 'gou', 'lovaza', 'bobath'])('%s is left alone', (unknown) => {
		expect(corrector.candidates(unknown)).toEqual([]);
	});

	test('spellings that sound alike have one skeleton', () => {
		expect(new Set(['diarrhea', 'diarrhoea', 'diarhea'].map(skeleton)).size).toBe(1);
		expect(skeleton('phlegm')).toBe(skeleton('flegm'));
	});
});

describe('a word that hardly any entry holds', () => {
	const known = { heart: 9, hurt: 3, stomach: 9, blood: 9, bloody: 4, diabetes: 9, hemorrhoids: 9, because: 9 };
	const corrector = new Corrector(Object.entries(known).map(([word, magnitude]) => ({ word, magnitude })), (word) => word === 'because');

	test.each([
		['stomac', 'stomach'],
		['diabetis', 'diabetes'],
		['hart', 'heart'],
		['hemorroides', 'hemorrhoids'],
	])('%s may be a slip for %s', (typed, meant) => {
		expect(corrector.likelier(typed, 1)?.word).toBe(meant);
	});

	test.each([
		['stomac', 16, 'too many entries hold it'],
		['hurts', 1, 'its neighbour is no commoner'],
		['hear', 1, 'it is short and sounds otherwise'],
		['beart', 1, 'the first letter differs'],
		['becaus', 1, 'its neighbour tells nothing'],
	])('%s, in %i, is meant as it is: %s', (typed, entries) => {
		expect(corrector.likelier(typed, entries)).toBeUndefined();
	});
});

test('a word fits another that it stands beside more often than by chance', () => {
	const { word: postings } = archive(['|heart attack|', '|heart attack|', '|hurt knee|', '|hurt toe|', '|hurt back|', '|heart|', '|rash|', '|rash|']);
	const [heart, hurt, attack] = ['heart', 'hurt', 'attack'].map(postings);
	expect(fit(heart!, attack!, 8)).toBe(fit(attack!, heart!, 8));
	expect(fit(heart!, attack!, 8)).toBeCloseTo(Math.log2(2.5 / (6 / 8 + 0.5)), 9);
	expect(fit(hurt!, attack!, 8)).toBeLessThan(0);
	expect(bestFit(heart!, [hurt!, attack!], 8)).toBe(fit(heart!, attack!, 8));
	expect(bestFit(heart!, [], 8)).toBe(0);
});

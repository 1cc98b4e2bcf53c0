import { describe, expect, test } from 'vitest';
import { Corrector } from '../../../../src/search/spelling/correct.ts';
import { skeleton } from '../../../../src/search/spelling/sound.ts';

const VOCABULARY = {
	diarrhea: 5, days: 8, itches: 3, itching: 4, heart: 7, hard: 6, alzheimers: 2, hemorrhoids: 4, liver: 8, fever: 7, hands: 5,
};
const corrector = new Corrector(Object.entries(VOCABULARY).map(([word, magnitude]) => ({ word, magnitude })), () => false);

describe('a word that the archive does not have', () => {
	test.each([
		['diarhea', 'diarrhea'],
		['alzeimers', 'alzheimers'],
		['hemroids', 'hemorrhoids'],
		['livr', 'liver'],
		['feverr', 'fever'],
	])('%s is read as %s', (typed, meant) => {
		expect(corrector.candidates(typed)[0]?.word).toBe(meant);
	});

	test.each([
		["dad's", 'the word before the possessive is short'],
		['itchy', 'it is a form of a word that is there'],
		['handed', 'it is a form of a word that is there'],
		['leg', 'it is short: too many words are one letter away'],
		['pneumonoultra', 'nothing is near'],
	])('%s stays as it is: %s', (typed) => {
		expect(corrector.candidates(typed)).toEqual([]);
	});
});

test('words that sound alike have the same skeleton', () => {
	expect(skeleton('diarrhoea')).toBe(skeleton('diarhea'));
	expect(skeleton('heart')).not.toBe(skeleton('hard'));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../../src/search/index/rules/rules.ts';
import { englishBeginning, englishWord } from '../../../../src/search/text/english.ts';
import { fold, foldEach } from '../../../../src/search/text/fold.ts';
import { fromIndexWords, toIndexText } from '../../../../src/search/text/marks.ts';
import { written } from '../../../../src/search/text/numbers.ts';
import { partRun } from '../../../../src/search/text/parting.ts';
import { Tokens } from '../../../../src/search/text/tokens.ts';
import { createWordFinder } from '../../../../src/search/text/words.ts';

/** Texts of what folding, parting and numbers look at. */
const tricky = fc.string({ unit: fc.constantFrom(...Array.from("abIVXß12059 -–−/.,:^'’()~<+%°痛頭アー½㎎℃²⁹⁻₂µαωßœŁİıéê\u0301ｶﾞＴ①Ⅳﬁ٣\u00AD")), maxLength: 24 });
const anything = fc.oneof(tricky, fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }));

function tokens(text: string, lang = 'en'): string[] {
	return new Tokens(rulesOf(lang)).of(toIndexText(text).split(' ')).filter((token) => token !== '');
}

describe('folding', () => {
	test.each([
		['ＣＴ', 'ct'],
		['㎎ ℃ ㏄ µ Ⅳ ① ½ ﬁ', 'mg °c cc μ iv 1 1/2 fi'],
		['ｶﾞﾝ', 'ガン'],
		['CO₂ 10⁹ 10⁻⁶ m²', 'co2 10^9 10^-6 m2'],
		['œ æ ø ł đ ß ı İ', 'oe ae o l d ss i i'],
		['ÀÉÎÕÜ Ménière', 'aeiou meniere'],
		['2½ 2⅓', '2.5 2+1/3'],
		['１２３ ٣٧ ३', '123 37 3'],
		['−5 ‑ 1·5', '-5 - 1.5'],
	])('of %s is %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('keeps what is another letter, not an accent', () => {
		expect(fold('ガ は ば')).toBe('ガ は ば');
		expect(fold('हिन्दी ไทยที่')).toBe('हिन्दी ไทยที่');
	});

	test('of what is folded changes nothing', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});

	test('tells where everything comes from', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const { text: folded, from } = foldEach(text);
				expect(from.length).toBe(folded.length);
				expect(from.every((at, i) => at < text.length && at >= (from[i - 1] ?? 0))).toBe(true);
			}),
		);
	});

	test('takes the letters that a language folds otherwise', () => {
		expect(fold('ISIK', { I: 'ı' })).toBe('ısık');
	});
});

describe('the words of the index', () => {
	test('are as many as those that are shown, which show what was written', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const words = toIndexText(text).split(' ');
				expect(new Tokens(rulesOf('en')).of(words).length).toBe(words.length);
				const shown = fromIndexWords(words);
				expect(shown).toBe(text.normalize('NFC').replaceAll('`', "'").replace(/[\uFEFF\u200B]/g, '').replace(/[\s\u0085]+/g, ' ').trim());
				expect(toIndexText(shown)).toBe(words.join(' '));
			}),
		);
	});

	test('are parts of what was written, one after the other', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(partRun(text).join('')).toBe(text);
			}),
		);
	});

	test('hold only letters, digits and marks, for Pagefind drops all others', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(tokens(text).filter((token) => !/^[\p{L}\p{N}\p{M}]+$/u.test(token))).toEqual([]);
			}),
		);
	});

	test('are those of a query, word for word', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom('en', 'zh-hant'), (text, lang) => {
				const { words } = createWordFinder(lang, rulesOf(lang));
				expect(words(text).flatMap(({ parts }) => parts)).toEqual(tokens(text, lang));
			}),
		);
	});

	test.each([
		['numbers by their value', '1.5 1,5 1.50 1,500 1.500 0.500 2.0 .5', '1.5 1.5 1.5 1500 1.500 0.5 2 0.5'],
		['ratios, powers and what is below zero as one', '120/80 1:200 10^-9 -6.25 (−3)', '120/80 1:200 10^-9 -6.25 -3'],
		['ranges as two', '5-10 5~40 5 -10 2016–17', '5 10 5 40 5 10 2016 17'],
		['lists of numbers apart', '1,2,3', '1 2 3'],
		['units apart from their numbers', '75mg 3.5cm 37℃ 5µg 3㎎/㎏', '75 mg 3.5 cm 37 c 5 ug 3 mg kg'],
		['Greek letters by name', 'α-fetoprotein TNFα β2 5μg', 'alpha fetoprotein tnf alpha beta 2 5 ug'],
		['Greek words as they are', 'άλφα', 'αλφα'],
		['possessives without their ending', "Crohn's kids' it’s don't", 'crohn kids it dont'],
	])('are %s', (_, text, expected) => {
		expect(tokens(text).map(written).join(' ')).toBe(expected);
	});

	test('are plain where they are written so', () => {
		const plain = (text: string): boolean => new Tokens(rulesOf('en')).read([text])[0]!.plain;
		expect(['gout', 'GOUT,', '1.5', 'B-12'].filter(plain)).toEqual(['gout', 'GOUT,', '1.5', 'B-12']);
		expect(['CO₂', 'ＣＴ', 'tumour', 'ova', 'café', "Crohn's"].filter(plain)).toEqual([]);
	});
});

describe('English words', () => {
	const letters = fc.string({ unit: fc.constantFrom(...Array.from('aeiouymstrdlnpgzhc')), minLength: 1, maxLength: 12 });
	const endings = fc.constantFrom('', 'oses', 'ases', 'ae', 'aemia', 'our', 'ize', 'ization', 'oedema', 'rrhoea', 'omata', 'i', 'a', 'es', 'ices', 're');

	test('are left alone once they are as the index has them', () => {
		fc.assert(
			fc.property(letters, endings, (start, end) => {
				expect(englishWord(englishWord(start + end))).toBe(englishWord(start + end));
			}),
			{ numRuns: 2000 },
		);
	});

	test('that are no others are left alone', () => {
		const words = 'toe toes shoes does goes aerobic michael size prize four hour our doses noses roses chooses glucose glucoses causes diseases cases nurses services devices data media pizza area they aids lens pus abdomen'.split(' ');
		expect(words.map(englishWord)).toEqual(words);
	});

	test('that are still being typed begin as all that they may become', () => {
		expect(['tumou', 'tumours', 'anae', 'oe', 'ova', 'oedem', 'gout'].map(englishBeginning)).toEqual(['tumo', 'tumo', 'ane', 'e', 'ov', 'edem', 'gout']);
	});
});

describe('text of signs', () => {
	test.each([
		['tildes', '~'.repeat(200_000)],
		['tildes between letters', `a${'~'.repeat(200_000)}b`],
		['stars and digits', '1*'.repeat(100_000)],
		['points and digits', '1.'.repeat(100_000)],
		['commas and digits', '1,'.repeat(100_000)],
		['strokes and digits', '1/'.repeat(100_000)],
		['raised digits', '¹'.repeat(200_000)],
		['letters and raised digits', 'a¹'.repeat(100_000)],
		['fractions', '½'.repeat(200_000)],
		['hyphens and letters', 'a-'.repeat(100_000)],
		['hyphens and names', 'B-12-'.repeat(40_000)],
		['apostrophes', "a'".repeat(100_000)],
		['one letter', 'a'.repeat(200_000)],
		['one digit', '1'.repeat(200_000)],
		['marks', '\u0301'.repeat(200_000)],
		['Greek and Latin', 'aα'.repeat(100_000)],
		['characters', '痛'.repeat(50_000)],
	])('and of %s is read in bounded time', (_, text) => {
		const words = toIndexText(text).split(' ');
		expect(new Tokens(rulesOf('en')).of(words).length).toBe(words.length);
		expect(createWordFinder('en', rulesOf('en')).words(text).length).toBeLessThanOrEqual(words.length);
	}, 60_000);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, fromIndexWords, toIndexText } from '../../../../src/search/text/marks.ts';
import { isUnspaced } from '../../../../src/search/text/unspaced.ts';

test.each([
	['words that meet at a sign are parted', 'nausea/vomiting', 'nausea/` vomiting'],
	['so are those of a hyphen', 'follow-up x-ray', 'follow-` up x-` ray'],
	['and of a sentence that lacks its space', 'pain.Then', 'pain.` Then'],
	['an apostrophe parts nothing', "Crohn's don’t", "Crohn's don’t"],
	['nor does a point in a number', '3.5 mg, 10,000 IU', '3.5 mg, 10,000 IU'],
	['a number is parted from its unit', '75mg 3.5cm 120/80mmHg', '75` mg 3.5` cm 120/80` mmHg'],
	['letters and digits of a name stay one word', 'B12 B-12 h1n1 5-HT', 'B12 B-12 h1n1 5-HT'],
	['a word is parted from its number', 'covid19 COVID-19', 'covid` 19 COVID-` 19'],
	['numbers of a range are parted', '5~40, 5-10 mg', '5~` 40, 5-` 10 mg'],
	['each Chinese character is a word', '頭痛，怎麼辦', '頭` 痛，` 怎` 麼` 辦'],
	['Latin letters among them stay together', '做CT檢查', '做` CT` 檢` 查'],
	['spaces of any kind are one space', ' a\u00A0b\n\nc\t', 'a b c'],
	['what Pagefind would drop is dropped', 'a\uFEFFb\u200Bc', 'abc'],
	['a backtick of the text becomes another sign', 'the `code`', "the 'code'"],
])('%s', (_, text, expected) => {
	expect(toIndexText(text)).toBe(expected);
});

test('the text can be shown again as it was', () => {
	const plain = fc.string({ unit: fc.constantFrom(...Array.from("ab1 -/.,'()痛頭ア½㎎℃²α")) });
	fc.assert(
		fc.property(plain, (text) => {
			const shown = fromIndexWords(toIndexText(text).split(' '));
			expect(shown).toBe(text.replace(/\s+/g, ' ').trim());
		}),
	);
});

test('words are counted as Pagefind counts them', () => {
	expect(countWords('')).toBe(0);
	expect(countWords(toIndexText('a b-c'))).toBe(3);
});

test('scripts that are read in units are known', () => {
	expect(isUnspaced('CT 檢查')).toBe(true);
	expect(isUnspaced('カルテ')).toBe(true);
	expect(isUnspaced('두통')).toBe(true);
	expect(isUnspaced('ปวด')).toBe(true);
	expect(isUnspaced('Befund ελληνικά')).toBe(false);
});

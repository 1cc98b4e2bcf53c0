import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasRightToLeft, isRightToLeft, ownDirection, runsIn } from '../../../src/archive/direction.ts';

it.each([['ar', true], ['fa-af', true], ['he', true], ['ckb', true], ['en', false], ['zh-hant', false], ['az', false]])('%s is written from right to left: %s', (lang, expected) => {
	expect(isRightToLeft(lang)).toBe(expected);
});

it.each([
	['Is 150/95 mmHg dangerous?', 'rtl', 'ltr'],
	['COVID-19 וכאב בחזה אחרי שלושה ימים', 'rtl', undefined],
	['Metformin XR متى؟', 'rtl', undefined],
	['500 mg', 'rtl', undefined],
	['12–14', 'rtl', undefined],
	['我的心跳得很快', 'rtl', 'ltr'],
	['הלב שלי דופק', 'ltr', 'rtl'],
	['What does "דפיקות לב" mean?', 'ltr', undefined],
	['Plain text', 'ltr', undefined],
	['', 'rtl', undefined],
] as const)('"%s" in a text of %s runs %s', (text, around, expected) => {
	expect(ownDirection(text, around)).toBe(expected);
});

it('a text is its pieces, none of them empty', () => {
	const piece = fc.constantFrom('نص', ' ', '5', '10 mg', '+20 2 1234 5678', '.', 'kg', 'https://a.example/b', '(', ')', '٥', '%');
	fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')), (text) => {
		expect(runsIn(text).map((one) => one.text).join('')).toBe(text);
		expect(runsIn(text).every((one) => one.text !== '')).toBe(true);
	}));
});

it('knows every character of scripts that are written from right to left', () => {
	const fromTheRight = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Thaa}\p{Script=Syrc}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}\p{Script=Mand}\p{Script=Samr}]/u;
	for (let code = 0; code <= 0x10ffff; code += 1) {
		const character = String.fromCodePoint(code);
		if (hasRightToLeft(`a ${character}`) !== fromTheRight.test(character)) throw new Error(`U+${code.toString(16)}`);
	}
});

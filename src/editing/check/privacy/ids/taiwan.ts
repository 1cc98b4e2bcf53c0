import { weighted, type NationalId } from './types.ts';

/** The number that each first letter stands for is its place here plus 10. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const WEIGHTS = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];

/** A letter's two digits, then the rest; the weighted sum is a multiple of ten. */
function isValid(id: string): boolean {
	const letter = LETTERS.indexOf(id[0]!) + 10;
	// The second sign of residence certificates before 2021 is a letter: its last digit counts.
	const second = /\d/.test(id[1]!) ? id[1]! : String((LETTERS.indexOf(id[1]!) + 10) % 10);
	return weighted(`${letter}${second}${id.slice(2)}`, WEIGHTS) % 10 === 0;
}

export const TAIWAN: readonly NationalId[] = [
	{ what: 'a Taiwanese identity number', pattern: /(?<![A-Z0-9])[A-Z][12]\d{8}(?!\d)/gi, isValid: (id) => isValid(id.toUpperCase()) },
	{ what: 'the number of a Taiwanese residence certificate', pattern: /(?<![A-Z0-9])[A-Z][89A-D]\d{8}(?!\d)/gi, isValid: (id) => isValid(id.toUpperCase()) },
	{ what: 'the number of a Taiwanese health card', pattern: /(?<!\d)\d{12}(?!\d)/g, isValid: () => true, near: /健保卡|NHI card|health insurance card/i },
];

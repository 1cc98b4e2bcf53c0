import { luhn } from '../cards.ts';
import { weighted, type NationalId } from './types.ts';

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';

function digitsOf(id: string): string {
	return id.replace(/\D/g, '');
}

function isNhs(id: string): boolean {
	const digits = digitsOf(id);
	const rest = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
	return rest !== 10 && Number(digits[9]) === rest % 11;
}

/** The ninth digit checks the first eight. */
function isAustralian(id: string): boolean {
	const digits = digitsOf(id);
	return weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
}

function isSpanish(id: string): boolean {
	const upper = id.toUpperCase().replace(/-/g, '');
	const number = upper.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
	return DNI[Number(number) % 23] === upper.at(-1);
}

function isFrench(id: string): boolean {
	const bare = id.replace(/\s/g, '').replace(/2A/i, '19').replace(/2B/i, '18');
	return 97n - (BigInt(bare.slice(0, 13)) % 97n) === BigInt(bare.slice(13));
}

export const WEST: readonly NationalId[] = [
	{
		what: 'a social security number of the United States',
		pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
		isValid: () => true,
	},
	{
		what: 'a social security number of the United States',
		pattern: /(?<![\d-])(?!000|666|9)\d{3}[ -]?(?!00)\d{2}[ -]?(?!0000)\d{4}(?![\d-])/g,
		isValid: () => true,
		near: /social security|\bSSN\b|\bsoc\.? ?sec\b/i,
	},
	{
		what: 'a Medicare number of the United States',
		pattern: /(?<![A-Z0-9])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![A-Z0-9])/gi,
		isValid: () => true,
		near: /medicare|\bMBI\b/i,
	},
	{ what: 'a Medicare number of Australia', pattern: /(?<![\d-])[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ -/]?[1-9])?(?![\d-])/g, isValid: isAustralian, near: /medicare/i },
	{ what: 'an NHS number', pattern: /(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g, isValid: isNhs, near: /\bNHS\b|health service/i },
	{ what: 'a Canadian social insurance number', pattern: /(?<![\d-])\d{3}[ -]\d{3}[ -]\d{3}(?![\d-])/g, isValid: (id) => luhn(digitsOf(id)), near: /\bSIN\b|social insurance/i },
	{ what: 'a Spanish identity number', pattern: /(?<![A-Z0-9])(?:\d{8}|[XYZ]\d{7})-?[A-Z](?![A-Z0-9])/gi, isValid: isSpanish },
	{
		what: 'a French social security number',
		pattern: /(?<!\d)[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?(?:\d{2}|2[AB])\s?\d{3}\s?\d{3}\s?\d{2}(?!\d)/gi,
		isValid: isFrench,
	},
	{
		what: 'a Polish identity number',
		pattern: /(?<!\d)\d{11}(?!\d)/g,
		isValid: (id) => (10 - (weighted(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(id[10]),
		near: /PESEL/i,
	},
	{
		what: 'a Dutch citizen number',
		pattern: /(?<!\d)\d{9}(?!\d)/g,
		isValid: (id) => weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
		near: /\bBSN\b|burgerservicenummer/i,
	},
	{
		what: 'a Swedish identity number',
		pattern: /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?!\d)/g,
		isValid: (id) => luhn(digitsOf(id).slice(-10)),
	},
	{ what: 'an Italian tax code', pattern: /(?<![A-Z0-9])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![A-Z0-9])/gi, isValid: () => true },
];

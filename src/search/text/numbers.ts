/**
 * Numbers as words of the index. Words have no signs, and 1.5 would be 15; in their
 * place stand letters that no text has in a number.
 */
const POINT = 'ꞏ';
export const MINUS = 'ꟷ';
const SIGNS: Readonly<Record<string, string>> = { '.': POINT, '/': 'ǀ', ':': 'ː', '^': 'ꞈ', '-': MINUS };

/** The letters of the index that stand for signs. */
export const SIGNS_OF_NUMBERS = /[ꞏǀːꞈꟷ]/g;
const BACK: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(SIGNS).map(([sign, letter]) => [letter, sign]));

/** A number, a ratio of some, a power: 1.5, 120/80, 1:200, 10^-9; thousands and decimals by point or comma. */
const NUMBER = /^-?\d+(?:[.,]\d+)*(?:[/:]\d+(?:[.,]\d+)*)*(?:\^-?\d+)?$/;
const PARTS = /\d+(?:[.,]\d+)*|[-/:^]/g;

const COMMA_THOUSANDS = /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})*,\d{3})(?:\.\d+)?$/;
const POINT_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;

/** Decimals that are taken for the number's value, whatever zeros end them: 1.50 is 1.5, but 1.000 may be a thousand. */
const MOST_ZEROS = 2;

/** Whether a folded word, without signs around it but a minus, is a number. */
export function isNumber(word: string): boolean {
	return NUMBER.test(word);
}

/** Whether commas in a number part its thousands: 1,000, or 1,00,000 in India. */
export function isThousands(number: string): boolean {
	return COMMA_THOUSANDS.test(number);
}

/** The word of the index for a number, by its value: 1,5 and 1.50 are 1.5, and 1,000 is 1000. */
export function numberToken(number: string): string {
	return number.replace(PARTS, (part) => SIGNS[part] ?? value(part).replaceAll('.', POINT));
}

/** A word of the index that has a decimal in it beside letters. */
export function withPoints(word: string): string {
	return word.replace(/(\d)\.(?=\d)/g, `$1${POINT}`);
}

/** A word of the index as one would write it. */
export function written(token: string): string {
	return token.replace(SIGNS_OF_NUMBERS, (letter) => BACK[letter]!);
}

/** Whether a word of the index is a plain number: no ratio, no power. */
export function isPlainNumber(token: string): boolean {
	return /^ꟷ?\d+(?:ꞏ\d+)?$/.test(token);
}

/** The same number below zero. */
export function negative(token: string): string {
	return MINUS + token;
}

/** The two numbers of a ratio, such as a blood pressure. */
export function ofRatio(token: string): [string, string] | undefined {
	const [, first, second] = /^([\dꞏ]+)ǀ([\dꞏ]+)$/.exec(token) ?? [];
	return first !== undefined && second !== undefined ? [first, second] : undefined;
}

/** A ratio of two numbers. */
export function ratio(first: string, second: string): string {
	return `${first}ǀ${second}`;
}

/** A power of ten that someone wrote without raising it: 109 for 10⁹. */
export function asPower(token: string): string | undefined {
	const [, exponent] = /^10([1-9]\d?)$/.exec(token) ?? [];
	return exponent === undefined ? undefined : `10ꞈ${exponent}`;
}

function value(number: string): string {
	if (isThousands(number)) return withoutZeros(number.replaceAll(',', ''));
	if (POINT_THOUSANDS.test(number)) return withoutZeros(number.replaceAll('.', '').replace(',', '.'));
	return withoutZeros(DECIMAL.test(number) ? number.replace(',', '.') : number.replaceAll(',', '.'));
}

function withoutZeros(number: string): string {
	const [, whole, decimals] = DECIMAL.exec(number) ?? [];
	if (whole === undefined || decimals === undefined) return number;
	if (decimals.length > MOST_ZEROS && whole !== '0') return number;
	const telling = decimals.replace(/0+$/, '');
	return telling === '' ? whole : `${whole}.${telling}`;
}

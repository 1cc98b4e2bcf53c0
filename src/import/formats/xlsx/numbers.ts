import { format as shownAs, getFormatInfo, isValidFormat } from 'numfmt';
import { durationOf, isoOf } from './serial.ts';

/** Numbers of formats that every program knows, as patterns; those that are days are in {@link DAYS}. */
const PATTERNS: Readonly<Record<number, string>> = {
	1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
	18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
};

/**
 * Whether a number of a format is a day without a file saying so. 27 to 36 and 50 to 58 are days and
 * times in the editions for Chinese, Japanese and Korean: which of the two a number is, it tells itself.
 */
function isDayByNumber(id: number): boolean {
	return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** How the number in a cell is shown. */
export interface NumberFormat {
	kind: 'day' | 'time' | 'elapsed' | 'number';
	pattern: string;
}

export const GENERAL: NumberFormat = { kind: 'number', pattern: 'General' };

/** The format of a number in a file's list, with the pattern that the file gives for it, if any. */
export function formatOfNumber(id: number, given: string | undefined): NumberFormat {
	if (given === undefined && isDayByNumber(id)) return { kind: 'day', pattern: '' };
	const pattern = given ?? PATTERNS[id] ?? 'General';
	if (!isValidFormat(pattern)) return GENERAL;
	const { type } = getFormatInfo(pattern);
	if (type === 'date' || type === 'datetime') return { kind: 'day', pattern };
	if (type === 'time') return { kind: /\[(?:h+|m+|s+)\]/i.test(pattern) ? 'elapsed' : 'time', pattern };
	return { kind: 'number', pattern };
}

/** Days from which on a number is a day, though its format shows its time alone: 1954. */
const FIRST_DAY = 20_000;

/**
 * The number in a cell as a text: days as `2017-01-03`, times as `08:15:00`, others with all their digits
 * and with what their format adds to them: zeros before them, a unit, a sign of per cent.
 */
export function numberText(raw: string, { kind, pattern }: NumberFormat, from1904: boolean): string {
	const value = Number(raw);
	if (!Number.isFinite(value)) return raw;
	if (kind === 'elapsed' || (kind === 'time' && value >= 1 && value < FIRST_DAY)) return value < 0 ? digitsOf(raw) : durationOf(value);
	if (kind !== 'number') return isoOf(value, from1904) ?? digitsOf(raw);
	const digits = digitsOf(raw);
	if (pattern === 'General' || pattern === '@') return digits;
	const shown = shownAs(pattern, value, { throws: false }).trim();
	if (saysAll(shown, digits)) return shown.replace(/(?<=\d),(?=\d{3})/g, '');
	return /[%％]/.test(shown) ? `${digitsOf(String(value * 100))}%` : digits;
}

/** Whether what is shown holds each digit of the number, or of a hundred times as much where it is per cent. */
function saysAll(shown: string, digits: string): boolean {
	const number = shown.replace(/(?<=\d),(?=\d{3})/g, '').match(/-?\d+(?:\.\d+)?/g) ?? [];
	if (number.length !== 1) return false;
	const value = Number(digits) * (/[%％]/.test(shown) ? 100 : 1);
	return Number(number[0]) === Number(value.toPrecision(15)) && !/\dE/i.test(shown);
}

/** A number with all its digits and no more: 15 of them, which is what programs keep, and no exponent. */
function digitsOf(raw: string): string {
	const plain = raw.trim();
	if (/^-?\d+$/.test(plain)) return plain;
	const text = String(Number(Number(plain).toPrecision(15)));
	if (!text.includes('e')) return text;
	const [mantissa = '', exponent = ''] = text.split('e');
	const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
	const shift = Number(exponent);
	const digits = whole + fraction;
	const point = whole.length + shift;
	const sign = text.startsWith('-') ? '-' : '';
	return sign + (point > 0 ? digits.padEnd(point, '0') : `0.${'0'.repeat(-point)}${digits}`);
}

/** Whether a number has been through a program that keeps 15 digits, and had more. */
export function isCutNumber(raw: string): boolean {
	const digits = digitsOf(raw).replace('-', '');
	return /^\d{15}0+$/.test(digits);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '../../../scripts/terminal.ts';

const ESC = '\u001B';

test.for([
	['plain\ttext\nof\r\nlines, 脂肪肝, 👩‍⚕️', 'plain\ttext\nof\r\nlines, 脂肪肝, 👩‍⚕️'],
	[`${ESC}]0;title\u0007`, '<U+001B>]0;title<U+0007>'],
	[`a${ESC}[2Jb`, 'a<U+001B>[2Jb'],
	['over\rwritten', 'over<U+000D>written'],
	['\u009B31m', '<U+009B>31m'],
	['a\u202Eb\u2066c\u061C', 'a<U+202E>b<U+2066>c<U+061C>'],
	['one\u2028two', 'one<U+2028>two'],
	[`${ESC}[31mred${ESC}[39m`, 'red'],
])('%j', ([text, shown]) => {
	expect(printable(text!)).toBe(shown);
});

test('colours of our own stay, and our own line is cleared', () => {
	expect(printable(`${ESC}[1mbold${ESC}[22m${ESC}[2J`, true)).toBe(`${ESC}[1mbold${ESC}[22m<U+001B>[2J`);
	expect(printable(`\r${ESC}[2K`)).toBe(`\r${ESC}[2K`);
	expect(printable(`a\r${ESC}[2K`)).toBe('a<U+000D><U+001B>[2K');
});

describe('whatever is printed', () => {
	const pieces = fc.constantFrom(ESC, '[31m', '[2J', ']0;x', '\u0007', '\r', '\n', '\u009B', '\u202E', '\u2069', 'a', '<U+001B>');
	test('holds no control character', () => {
		fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((some) => some.join('')), (text) => {
			if (text === `\r${ESC}[2K`) return;
			expect(printable(text)).not.toMatch(/(?!\r?\n|\t)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
			expect(printable(printable(text))).toBe(printable(text));
		}));
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cards, luhn } from '../../../../../src/editing/check/privacy/cards.ts';
import { nationalIds, NATIONAL_IDS } from '../../../../../src/editing/check/privacy/ids/find.ts';

const DIGITS = Array.from('0123456789');
const digits = fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 11, maxLength: 17 });

/** The definition, digit by digit from the right. */
function naiveLuhn(number: string): boolean {
	const sum = [...number].reverse().map(Number).reduce((all, digit, i) => {
		const value = i % 2 === 1 ? digit * 2 : digit;
		return all + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}

describe('luhn', () => {
	it('is that of its definition', () => {
		fc.assert(fc.property(digits, (number) => {
			expect(luhn(number)).toBe(naiveLuhn(number));
		}));
	});

	it('finds every mistyped digit', () => {
		fc.assert(fc.property(digits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
			const check = DIGITS.find((digit) => luhn(body + digit))!;
			const right = body + check;
			const index = at % right.length;
			const wrong = right.slice(0, index) + String((Number(right[index]) + by) % 10) + right.slice(index + 1);
			expect([luhn(right), luhn(wrong)]).toEqual([true, false]);
		}));
	});
});

describe('cards', () => {
	it.each(['4111111111111111', '4111 1111 1111 1111', '5500-0000-0000-0004', '378282246310005', '30569309025904', '6011111111111117', '3530111333300000'])('%s is one', (number) => {
		expect(cards(`paid with ${number} today`)).toHaveLength(1);
	});

	it.each(['4111111111111112', '1234567812345670', '490154203237518', '4006381333931'])('%s is none', (number) => {
		expect(cards(`paid with ${number} today`)).toEqual([]);
	});
});

describe('identity numbers of Taiwan', () => {
	const taiwan = NATIONAL_IDS.find(({ what }) => what.includes('Taiwanese identity'))!;
	const id = fc.tuple(fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')), fc.constantFrom('1', '2'), fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 7, maxLength: 7 }))
		.map(([letter, sex, rest]) => {
			const body = letter + sex + rest;
			return body + DIGITS.find((digit) => taiwan.isValid(body + digit))!;
		});

	it('have exactly one right check digit', () => {
		fc.assert(fc.property(id, (right) => {
			expect(DIGITS.filter((digit) => taiwan.isValid(right.slice(0, 9) + digit))).toEqual([right[9]]);
		}));
	});

	it('are found whatever their case, and not where a digit is wrong', () => {
		fc.assert(fc.property(id, fc.integer({ min: 2, max: 9 }), (right, at) => {
			const wrong = right.slice(0, at) + String((Number(right[at]) + 1) % 10) + right.slice(at + 1);
			expect(nationalIds(`id ${right.toLowerCase()}, yes`)).toHaveLength(1);
			expect(nationalIds(`id ${wrong}, no`)).toEqual([]);
		}));
	});
});

describe('other countries', () => {
	// Numbers that the authorities themselves print as examples, or that are made up with right check digits.
	it.each([
		['11010519491231002X'], ['330102198808080084'], ['A123456(3)'], ['S1234567D'], ['850315-2345678'], ['123-45-6789'], ['12345678Z'],
		['2 69 05 49 588 157 80'], ['811228-9874'], ['RSSMRA85T10A562S'], ['A801234505'], ['NHS 943 476 5919'], ['SIN 046 454 286'],
		['PESEL 44051401359'], ['BSN 111222333'], ['マイナンバー 1234 5678 9018'],
	])('%s is found', (text) => {
		expect(nationalIds(text)).toHaveLength(1);
	});

	it.each(['110105194912310021', 'A123456(4)', 'S1234567A', '850315-2345679', '000-45-6789', '12345678A', '44051401359', '111222333', '943 476 5919'])('%s is not', (text) => {
		expect(nationalIds(text)).toEqual([]);
	});
});

import { tracesOf, type Trace } from './kinds.ts';

const DIGITS = /(?<![\d.,-]|\d\s)(?:\d[ -]?){12,18}\d(?![\d]|[-.,]\d)/g;
/** First digits that card networks have (ISO/IEC 7812), with the lengths of their numbers. */
const NETWORKS: readonly [first: RegExp, lengths: readonly number[]][] = [
	[/^4/, [13, 16, 19]],
	[/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
	[/^3[47]/, [15]],
	[/^3(?:0[0-5]|[689])/, [14]],
	[/^(?:35(?:2[89]|[3-8])|6(?:011|4[4-9]|5|2))/, [16, 19]],
];

/** The check of H. P. Luhn (US patent 2,950,048): every second digit from the right doubled, the sum a multiple of ten. */
export function luhn(digits: string): boolean {
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = Number(digits[digits.length - 1 - i]);
		sum += i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
	}
	return digits.length > 0 && sum % 10 === 0;
}

/** Numbers of bank cards, by length, network and check digit. */
export function cards(text: string): Trace[] {
	return tracesOf(text, DIGITS, 'card-number', 'a card number', ([whole]) => {
		const digits = whole.replace(/\D/g, '');
		return NETWORKS.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length)) && luhn(digits);
	});
}

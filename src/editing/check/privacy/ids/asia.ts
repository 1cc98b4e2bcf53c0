import { weighted, type NationalId } from './types.ts';

const CHINA_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const KOREA_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const SINGAPORE_WEIGHTS = [2, 7, 6, 5, 4, 3, 2];

function isHongKong(id: string): boolean {
	const [, letters = '', digits = '', check = ''] = /^([A-Z]{1,2})(\d{6})\(?([0-9A])\)?$/i.exec(id) ?? [];
	const values = [...letters.toUpperCase().padStart(2, ' ')].map((letter) => (letter === ' ' ? 36 : letter.charCodeAt(0) - 55));
	const sum = values[0]! * 9 + values[1]! * 8 + weighted(digits, [7, 6, 5, 4, 3, 2]);
	return (sum + (check.toUpperCase() === 'A' ? 10 : Number(check))) % 11 === 0;
}

function isSingapore(id: string): boolean {
	const upper = id.toUpperCase();
	const sum = weighted(upper.slice(1), SINGAPORE_WEIGHTS) + ('TG'.includes(upper[0]!) ? 4 : 0);
	return upper[8] === ('ST'.includes(upper[0]!) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11];
}

function isJapan(id: string): boolean {
	const digits = id.replace(/\D/g, '');
	const sum = [...digits.slice(0, 11)].reverse().reduce((all, digit, i) => all + Number(digit) * (i < 6 ? i + 2 : i - 4), 0);
	const rest = sum % 11;
	return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

export const ASIA: readonly NationalId[] = [
	{
		what: 'a Chinese identity number',
		pattern: /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?!\d)/gi,
		isValid: (id) => '10X98765432'[weighted(id, CHINA_WEIGHTS) % 11] === id[17]!.toUpperCase(),
	},
	{ what: 'a Hong Kong identity number', pattern: /(?<![A-Z0-9])[A-Z]{1,2}\d{6}\([0-9A]\)/gi, isValid: isHongKong },
	{ what: 'a Singaporean identity number', pattern: /(?<![A-Z0-9])[STFG]\d{7}[A-Z](?![A-Z0-9])/gi, isValid: isSingapore },
	{
		what: 'a Korean resident number',
		pattern: /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}(?!\d)/g,
		isValid: (id) => (11 - (weighted(id.replace('-', ''), KOREA_WEIGHTS) % 11)) % 10 === Number(id.at(-1)),
	},
	{ what: 'a Japanese individual number', pattern: /(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/g, isValid: isJapan, near: /my number|マイナンバー|個人番号/i },
];

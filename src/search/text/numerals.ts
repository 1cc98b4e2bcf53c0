const ROMAN = /^(x?(?:ix|iv|v?i{0,3}))([a-d]?)$/;
const ARABIC = /^(1?\d)([a-d]?)$/;

/** Roman numerals by their number, from 0. */
const NUMERALS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The number of a kind written the other way: ii for 2, 3b for iiib; from 1 to 19. Undefined for what is no number. */
export function otherNumeral(token: string): string | undefined {
	const [, number, kind = ''] = ARABIC.exec(token) ?? [];
	if (number !== undefined) return Number(number) === 0 ? undefined : roman(Number(number)) + kind;
	const [, numeral, kindOfNumeral = ''] = ROMAN.exec(token) ?? [];
	if (!numeral) return undefined;
	const tens = numeral.startsWith('x') ? 10 : 0;
	return `${tens + NUMERALS.indexOf(numeral.slice(tens / 10))}${kindOfNumeral}`;
}

/** All that {@link otherNumeral} knows. */
export const NUMERALS_OF_KINDS: readonly string[] = Array.from({ length: 19 }, (_, i) => i + 1).flatMap((number) =>
	['', 'a', 'b', 'c', 'd'].flatMap((kind) => [`${number}${kind}`, roman(number) + kind]),
);

function roman(number: number): string {
	return (number >= 10 ? 'x' : '') + NUMERALS[number % 10]!;
}

import { PLAIN_LETTERS, PLAIN_SIGNS } from './letters.ts';

/** A character with the marks on it; the marks of half-width kana are characters of their own. */
const CLUSTER = /\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}+/gu;

/** Accents, points and vowel signs that a script is read without. Voiced kana are other letters, and vowels of Indian scripts are letters. */
const ACCENTS = /(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const MARKS = /\p{M}/gu;

const SUPERSCRIPT = /^[⁰¹²³⁴-⁹⁺⁻]$/u;

/** Fractions behind a whole number that decimals tell exactly. */
const DECIMALS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75', '⅛': '.125', '⅜': '.375', '⅝': '.625', '⅞': '.875', '⅕': '.2', '⅖': '.4', '⅗': '.6', '⅘': '.8' };

const FRACTION = /^\d+\/\d*$/;

const ASCII = /^\p{ASCII}*$/u;

/** Further letters of one language, in lower case: what each is folded to. */
export type LetterRows = Readonly<Record<string, string>>;

/** A folded text, and from which character each of its own comes. */
export interface Folded {
	text: string;
	/** By code unit of `text`: the code unit of the original at which the character begins that it comes from. */
	from: readonly number[];
}

/**
 * Text in the letters by which words are compared: lower case, without accents, compatibility forms
 * taken apart (`ＣＴ`, `㎎`, `½`, `ﬁ`, `CO₂`), letters that do not decompose in plain ones (`œ`, `ø`),
 * digits of all scripts as 0 to 9. A raised number after a digit is its power: `10⁹` is `10^9`. docs/search.md
 * has the table. Folding what is folded changes nothing.
 * @param rows letters that one language folds otherwise
 */
export function fold(text: string, rows?: LetterRows): string {
	return ASCII.test(text) && rows === undefined ? text.toLowerCase() : foldEach(text, rows).text;
}

/** As {@link fold}, and where everything comes from. */
export function foldEach(text: string, rows: LetterRows = {}): Folded {
	let folded = '';
	let raised = false;
	let last = '';
	const from: number[] = [];
	for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
		let letters = foldCluster(cluster, rows);
		const isPower: boolean = SUPERSCRIPT.test(cluster) && (raised || isDigit(last));
		if (isPower && !raised) letters = `^${letters}`;
		// 2½ is 2.5, not 21/2.
		else if (FRACTION.test(letters) && letters.length > cluster.length && isDigit(last)) letters = DECIMALS[cluster] ?? `+${letters}`;
		raised = isPower;
		for (let i = 0; i < letters.length; i += 1) from.push(index);
		folded += letters;
		last = letters.at(-1) ?? last;
	}
	return { text: folded, from };
}

function isDigit(character: string): boolean {
	return character >= '0' && character <= '9';
}

const known = new Map<string, string>();

/** Clusters remembered: those of a language are a few thousand. */
const MOST_KNOWN = 20_000;

function foldCluster(cluster: string, rows: LetterRows): string {
	const own = rows[cluster] ?? rows[cluster.toLowerCase()];
	if (own !== undefined) return own;
	let folded = known.get(cluster);
	if (folded === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(cluster, (folded = plain(cluster)));
	}
	// What was half as wide, or had a mark, may be one of them now.
	return rows[folded] ?? folded;
}

function plain(cluster: string): string {
	const decomposed = cluster.normalize('NFKC').toLowerCase().normalize('NFKD');
	const bare = decomposed.replace(MARKS, (mark) => (ACCENTS.test(mark) ? '' : mark)).normalize('NFC');
	let letters = '';
	for (const letter of bare) letters += PLAIN_LETTERS[letter] ?? PLAIN_SIGNS[letter] ?? digit(letter);
	return letters;
}

/** A digit of any script as one of 0 to 9: each script's ten stand one after the other. */
function digit(letter: string): string {
	if (letter < '\x80' || !/\p{Nd}/u.test(letter)) return letter;
	const code = letter.codePointAt(0)!;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return String(code - zero);
}

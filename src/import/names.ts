import anyAscii from 'any-ascii';

/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n',
};

/** Greek letters that stand by themselves in names of medicine. */
const GREEK: Readonly<Record<string, string>> = {
	α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta', κ: 'kappa', λ: 'lambda', μ: 'mu', ω: 'omega',
};

/** Words that a title writes small, unless it begins with them. */
const SMALL = new Set(
	['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
);

/** How a text becomes an id. */
export interface SlugOptions {
	/** Length at which it is cut, at a hyphen where one is near. */
	longest?: number;
	/** Whether letters of other scripts become Latin ones; they are left out else. */
	romanise?: boolean;
}

/**
 * A text as an id: lower-case letters, digits and single hyphens. Empty where the text has no
 * letter or digit that can be one.
 */
export function slugOf(text: string, { longest = 80, romanise = false }: SlugOptions = {}): string {
	const plain = lettersOf(text);
	const slug = (romanise ? romanised(plain) : plain)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (slug.length <= longest) return slug;
	const cut = slug.lastIndexOf('-', longest);
	return slug.slice(0, cut > longest / 2 ? cut : longest);
}

/** Whether an id made of a text says less than the text: letters or digits of it are not in the id, wherever that is cut. */
export function losesLetters(text: string, { romanise = false }: SlugOptions = {}): boolean {
	const plain = lettersOf(text);
	return /(?![a-z0-9])[\p{L}\p{N}]/u.test(romanise ? romanised(plain) : plain);
}

/** A text in small letters, Latin ones without marks. */
function lettersOf(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
		.replace(/['’]/g, '')
		.replace(/[ßæœøđðþłıħŋ]/g, (letter) => LETTERS[letter]!)
		.replace(/(?<!\p{Script=Greek})[αβγδεζηθκλμω](?!\p{Script=Greek})/gu, (letter) => ` ${GREEK[letter]!} `);
}

/** Letters of other scripts as Latin ones; each Chinese character is a word of its own. */
function romanised(text: string): string {
	return anyAscii(text.normalize('NFC').replace(/\p{Script=Han}/gu, (character) => ` ${anyAscii(character)} `)).toLowerCase().replace(/['’]/g, '');
}

/** A readable name from an id: `pain-in-the-neck` → `Pain in the Neck`. */
export function nameOf(id: string): string {
	return id
		.split('-')
		.map((word, index) =>
			index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
		)
		.join(' ');
}

/** A doctor's name without the titles before it, for comparing and for ids. */
export function withoutTitle(name: string): string {
	return name.replace(/^(?:(?:dr|doctor|prof|professor|mr|mrs|ms)\b\.?\s*)+(?=[\p{L}\p{N}])/iu, '');
}

/**
 * What two spellings of one name have in common: case, width, spaces and dots of abbreviations do not
 * count; what stands above the line does, for 10⁹ is not 109.
 */
export function nameKey(name: string): string {
	return name
		.replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, (raised) => `^${raised}`)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

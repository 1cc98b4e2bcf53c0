/** Letters that Unicode does not take apart, as they are written in plain ones. Lower case. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	œ: 'oe',
	æ: 'ae',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
	ŋ: 'ng',
};

/** Signs that mean the same as one on every keyboard. */
export const PLAIN_SIGNS: Readonly<Record<string, string>> = {
	// Apostrophes
	'’': "'",
	'‘': "'",
	ʼ: "'",
	'′': "'",
	// Hyphens and the minus sign; dashes are others.
	'‐': '-',
	'‑': '-',
	'−': '-',
	'⁃': '-',
	'﹣': '-',
	// Decimal signs of other countries: 1·5, ١٫٥
	'·': '.',
	'∙': '.',
	'٫': '.',
	'٬': ',',
	// ½ decomposes to 1, this sign, and 2.
	'⁄': '/',
	'∕': '/',
	'∶': ':',
	// A soft hyphen is not seen.
	'\u00AD': '',
};

/** Names of the Greek letters, which stand for them in Latin text: α-fetoprotein, alpha-fetoprotein. From α on, ς and σ both. */
const NAMES = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(' ');

/** By Greek letter, folded. */
export const GREEK_NAMES: Readonly<Record<string, string>> = Object.fromEntries(NAMES.map((name, i) => [String.fromCodePoint(0x3b1 + i), name]));

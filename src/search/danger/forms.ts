/** Signs over and under letters of Latin, Cyrillic and Arabic, and the dot under letters of Hindi. */
const MARKS = /[\u0300-\u036F\u064B-\u065F\u0670\u093C]/gu;

/** Letters that have no mark to leave out, and those that people write in several ways. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', 'ـ': '', 'ة': 'ه', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', '\u0901': '\u0902' };

/** A word as phones write it, without marks. */
export function plainForm(word: string): string {
	let plain = '';
	for (const letter of word.normalize('NFD').replace(MARKS, '')) plain += PLAIN[letter] ?? letter;
	return plain;
}

/** Scripts' own digits, of which each row begins with its zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

/** A text with the digits that all know. */
export function withPlainDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹०-९๐-๙]/gu, (digit) => String(digit.codePointAt(0)! - ZEROS.findLast((zero) => zero <= digit.codePointAt(0)!)!));
}

/** Endings by which English words differ from one another in form alone; three letters are left at least. */
const ENDING = /^(.{3,}?)(?:ness|ings?|ly|ed|es|s|e)$/;

/** "bleed" is no form of another word, and "here" none of "her". */
const WHOLE = /eed$|^here$/;

/**
 * What is the same for all regular forms of an English word, and for many misspellings: "vomiting" and
 * "vomitted", "swalow" and "swallows", since who misspells a word mostly has doubled letters wrong. Never shown.
 */
export function englishForm(word: string): string {
	const stem = (WHOLE.test(word) ? word : word.replace(ENDING, '$1')).replace(/y$/, 'i');
	return stem.length > 3 ? stem.replace(/(\p{L})\1+/gu, '$1') : stem;
}

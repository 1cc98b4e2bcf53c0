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

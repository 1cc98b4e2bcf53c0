/**
 * Pagefind takes whatever stands between spaces for one word. The text it is given therefore has
 * spaces where words meet without one (`nausea/vomiting`, `頭痛`), and marks, all of them ASCII
 * punctuation, which Pagefind's words leave out, so that the original can be shown again.
 */

/** Ends a word that was parted from the next one: the space after it is not the text's own. */
const PARTED = '`';

/** A word of its own that stands between two sections. */
export const SECTION = '``';

/** Scripts written without spaces between words; each character becomes a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const AROUND_UNSPACED =
	/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Punctuation inside a run of letters and digits; an apostrophe parts no word, nor a point a number. */
const INSIDE_RUN = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}\p{M}\s'’`]+(?=\p{L})|(?<=\p{L})[^\p{L}\p{N}\p{M}\s'’`]+(?=\p{N})/gu;

/** Byte order marks and zero-width spaces, which Pagefind treats otherwise than JavaScript does. */
const INVISIBLE = /[\uFEFF\u200B]/g;

/** Every space that Pagefind or JavaScript splits at. */
const SPACES = /[\s\u0085]+/g;

/** True where the text has characters of a script written without spaces. */
export function isUnspaced(text: string): boolean {
	return UNSPACED.test(text);
}

/** Puts a mark and a space wherever two words meet without one. */
export function partWords(text: string): string {
	const parted = text.replace(INSIDE_RUN, `$&${PARTED} `);
	return isUnspaced(parted) ? parted.replace(AROUND_UNSPACED, `${PARTED} `) : parted;
}

/** Text as the index holds it: words parted, one space between any two, no space around. */
export function toIndexText(text: string): string {
	const plain = text.normalize('NFC').replaceAll(PARTED, "'").replace(INVISIBLE, '');
	return partWords(plain).replace(SPACES, ' ').trim();
}

/** Number of Pagefind's words in text made by {@link toIndexText}. */
export function countWords(indexText: string): number {
	return indexText === '' ? 0 : indexText.split(' ').length;
}

/** The text of some consecutive words of the index, as it was written. */
export function fromIndexWords(words: readonly string[]): string {
	let text = '';
	for (const word of words) text += word.endsWith(PARTED) ? word.slice(0, -PARTED.length) : `${word} `;
	return text.trimEnd();
}

import { partRun } from './parting.ts';

/**
 * Text as the index holds it: a space wherever two words meet (`nausea/vomiting`, `75mg`, `頭痛`), and
 * marks, so that what was written can be shown again. Which word of the index each of them is tells
 * `tokens.ts`.
 */

/** Ends a word that was parted from the next one: the space after it is not the text's own. */
const PARTED = '`';

/** A word of its own that stands between two sections. */
export const SECTION = '``';

/** Byte order marks and zero-width spaces: they are not seen, and no words end at them. */
const INVISIBLE = /[\uFEFF\u200B]/g;

/** Every space that Unicode or JavaScript knows. */
const SPACES = /[\s\u0085]+/g;

/** Text as the index holds it: words parted, one space between any two, no space around. */
export function toIndexText(text: string): string {
	const plain = text.normalize('NFC').replaceAll(PARTED, "'").replace(INVISIBLE, '').replace(SPACES, ' ').trim();
	return plain.split(' ').map(partWords).join(' ');
}

/** Puts a mark and a space wherever two words of a run meet. */
function partWords(run: string): string {
	return partRun(run).join(`${PARTED} `);
}

/** Number of the index's words in text made by {@link toIndexText}. */
export function countWords(indexText: string): number {
	return indexText === '' ? 0 : indexText.split(' ').length;
}

/** Whether a word of the index stood against the next one. */
export function isParted(word: string): boolean {
	return word.endsWith(PARTED) && word !== SECTION;
}

/** A word of the index as it was written. */
export function asWritten(word: string): string {
	return isParted(word) ? word.slice(0, -PARTED.length) : word;
}

/** The text of some consecutive words of the index, as it was written. */
export function fromIndexWords(words: readonly string[]): string {
	let text = '';
	for (const word of words) text += isParted(word) ? word.slice(0, -PARTED.length) : `${word} `;
	return text.trimEnd();
}

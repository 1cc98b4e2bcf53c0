import type { LetterRows } from './fold.ts';

/** Signs that join or stretch letters of Arabic, and letters that are written in several ways. */
export const ARABIC_LETTERS: LetterRows = { 'ـ': '', 'ة': 'ه', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك' };
export const PERSIAN_LETTERS: LetterRows = { 'ـ': '', 'ة': 'ه', 'ي': 'ی', 'ى': 'ی', 'ك': 'ک' };

/** The article, with "and", "so", "with", "as" or "to" before it: the stemmer takes more off a word that had one. */
const THE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u;

/** An Arabic word without its article. */
export function arabicWord(word: string): string {
	const bare = word.replace(THE, '');
	return bare === word ? word : arabicWord(bare);
}

/** Endings of Persian that count and own, where nothing parts them from their word: دندانها. */
const PERSIAN_PLURAL = /^(.{2,}?)(?:ها(?:ی|یی|یم|یت|یش)?)+$/u;

/** A Persian word in the singular. */
export function persianWord(word: string): string {
	return word.replace(PERSIAN_PLURAL, '$1');
}

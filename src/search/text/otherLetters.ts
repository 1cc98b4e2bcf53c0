import type { LetterRows } from './fold.ts';

/** Letters of Cyrillic that decompose and yet are others: й is no и. */
export const SHORT_I: LetterRows = { 'й': 'й' };

/** Katakana from ァ to ヶ by their Hiragana, which stand 96 places before them: めまい and メマイ. */
export const HIRAGANA: LetterRows = Object.fromEntries(
	Array.from({ length: 0x30f6 - 0x30a1 + 1 }, (_, i) => [String.fromCodePoint(0x30a1 + i), String.fromCodePoint(0x3041 + i)]),
);

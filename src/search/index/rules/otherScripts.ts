import type { PublishedRules } from '../../text/languages.ts';

/** Letters of Cyrillic that decompose and yet are others: й is no и. */
export const CYRILLIC: PublishedRules = { kept: 'й' };
export const UKRAINIAN: PublishedRules = { kept: 'йї' };

export const CHINESE: PublishedRules = { counted: '^[型期級级度類类]$' };

/** Katakana from ァ to ヶ by their Hiragana, which stand 96 places before them: めまい and メマイ. */
const HIRAGANA = Object.fromEntries(
	Array.from({ length: 0x30f6 - 0x30a1 + 1 }, (_, i) => [String.fromCodePoint(0x30a1 + i), String.fromCodePoint(0x3041 + i)]),
);

export const JAPANESE: PublishedRules = { ...CHINESE, letters: HIRAGANA };

export const HEBREW: PublishedRules = { prefixes: 'והבלמשכ' };

/** What people leave out or mistake who type Hindi in haste: nasals, and how long a vowel is. */
const SHORT_VOWELS = { 'ी': 'ि', 'ू': 'ु', 'ई': 'इ', 'ऊ': 'उ', 'ै': 'े', 'ौ': 'ो', 'ं': '', 'ः': '' };

/** One of the usual spellings: without the dot below, with one sign for nasals, also for consonants with the sign that joins one to the next: सम्बन्ध is संबंध. */
export const HINDI: PublishedRules = {
	word: [['\u093C', ''], ['\u0901', '\u0902'], ['[ङञणनम]्(?=[क-नप-म])', '\u0902']],
	unmarked: SHORT_VOWELS,
	mistakesMarks: true,
};

import type { PublishedRules } from '../../text/languages.ts';

/** Signs that join or stretch letters of Arabic, and letters that are written in several ways. */
const ARABIC_LETTERS = { 'ـ': '', 'ة': 'ه', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك' };
const PERSIAN_LETTERS = { 'ـ': '', 'ة': 'ه', 'ي': 'ی', 'ى': 'ی', 'ك': 'ک' };

/** The article, with "and", "so", "with", "as" or "to" before it: the stemmer takes more off a word that had one. */
const THE = '^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})';

/** Endings of Persian that count and own, where nothing parts them from their word: دندانها. */
const PERSIAN_PLURAL = '^(.{2,}?)(?:ها(?:ی|یی|یم|یت|یش)?)+$';

/** A word without its article. */
export const ARABIC: PublishedRules = { letters: ARABIC_LETTERS, word: [[THE, '']] };

/** A word in the singular. */
export const PERSIAN: PublishedRules = { letters: PERSIAN_LETTERS, word: [[PERSIAN_PLURAL, '$1']] };

export const URDU: PublishedRules = { letters: PERSIAN_LETTERS };

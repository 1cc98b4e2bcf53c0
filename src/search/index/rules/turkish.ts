import type { PublishedRules } from '../../text/languages.ts';

/** Letters that others have without a mark. */
const MARKED = 'çğıöşü';

/**
 * The stemmer tells endings by the harmony of vowels, so where a word has no marks, as phones write it (`agrilarim` for `ağrılarım`), its points
 * are put back as harmony has them: a front ending tells that the round vowels before it are in front, too (gozler is gözler), and behind
 * a vowel made in the back of the mouth, i is ı.
 */
const HARMONISED = [['o(?=[^aeiouıöü]*e)', 'ö'], ['u(?=[^aeiouıöü]*e)', 'ü'], ['([aıou][^aeiouıöü]*)i', '$1ı']] as const;

/** Endings that the stemmer leaves, and last letters that soften before a vowel: kalp, kalbi. */
const AFTER = [['^(.{3,}[aeıioöuü])[smny]$', '$1'], ['^(.{3,})[aeıioöuü]$', '$1'], ['b$', 'p'], ['c$', 'ç'], ['d$', 't'], ['[gğ]$', 'k']] as const;

/**
 * ı and i are two letters, and so are their capitals I and İ. Turkish adds at the end alone, and its words are told apart by their first five letters
 * about as well as by their dictionary forms (F. Can and others, "Information Retrieval on Turkish Texts", 2008).
 */
export const TURKISH: PublishedRules = {
	kept: MARKED,
	letters: { I: 'ı', İ: 'i' },
	unmarked: {},
	possessive: "'\\p{L}*$",
	stems: { marked: `[${MARKED}]`, harmonised: HARMONISED, shortest: 3, longest: 5, after: AFTER },
};

import type { PublishedRules } from '../../text/languages.ts';
import type { Replacement } from '../../text/replacing.ts';

/** Vowels, and what stands over and under them. */
const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The letters of Vietnamese, each as itself: đau is not đầu. */
const LETTERS = Array.from(VOWELS).flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ');

/** The tone at the end of a word where schools put it today: hoà for hòa, thuý for thúy. */
const TONE_LAST = ['oa', 'oe', 'uy'].flatMap(([first, last]) => TONES.slice(1).map((tone): Replacement => [`${(first! + tone).normalize('NFC')}${last!}$`, `${first!}${(last! + tone).normalize('NFC')}`]));

export const VIETNAMESE: PublishedRules = { kept: LETTERS.join(''), word: TONE_LAST, unmarked: {} };

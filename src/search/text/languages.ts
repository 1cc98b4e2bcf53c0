import { ENGLISH_NUMBERED, englishBeginning, englishWord } from './english.ts';
import type { LetterRows } from './fold.ts';
import { ARABIC_LETTERS, arabicWord, PERSIAN_LETTERS, persianWord } from './arabic.ts';
import { CATALAN_ELIDED, FRENCH_ELIDED, germanWord, ITALIAN_ELIDED, portugueseWord, spanishWord } from './latin.ts';
import { HIRAGANA, SHORT_I } from './otherLetters.ts';
import { hindiWord, TURKISH_LETTERS, VIETNAMESE_LETTERS, vietnameseWord, withoutHindiMarks, withoutTurkishMarks, withoutVietnameseMarks } from './letterMarks.ts';

/** What one language adds to the folding of all. */
export interface LanguageRules {
	/** Letters folded otherwise. */
	letters?: LetterRows;
	/** A folded word of letters as it stands in the index: another spelling, a singular. Must leave its own results as they are. */
	word?: (word: string) => string;
	/** How every word begins in the index that a folded word may be the beginning of. */
	beginning?: (word: string) => string;
	/** Possessive endings, folded, that are left out. */
	possessive?: RegExp;
	/** What is written against the next word with an apostrophe, folded, and left out: l'hôpital. */
	elided?: RegExp;
	/** A word of the index without the marks that its language reads as letters, as people type it who leave them out. */
	unmarked?: (word: string) => string;
	/** Marks are so often mistaken that a word with others is looked for, too. */
	mistakesMarks?: true;
	/** Words are joined to one that is found by its parts, too (`index/inside/german.ts`): Kopfschmerz. */
	compounds?: true;
	/** Letters that are written against the word behind them: ה and others in Hebrew. */
	prefixes?: string;
	/** Words that a number follows, Roman or not: type II, stage 4. */
	numbered?: ReadonlySet<string>;
	/** Characters that such a number directly stands before: Ⅳ期. */
	counted?: RegExp;
}

const CHINESE: LanguageRules = { counted: /^[型期級级度類类]$/u };
const HINDI: LanguageRules = { word: hindiWord, unmarked: withoutHindiMarks, mistakesMarks: true };

/** By the first part of the tag; a language without rules is folded as all are. */
const RULES: Readonly<Record<string, LanguageRules>> = {
	en: { word: englishWord, beginning: englishBeginning, possessive: /'s$|'$/, numbered: ENGLISH_NUMBERED },
	zh: CHINESE,
	ja: { ...CHINESE, letters: HIRAGANA },
	vi: { letters: VIETNAMESE_LETTERS, word: vietnameseWord, unmarked: withoutVietnameseMarks },
	hi: HINDI,
	mr: HINDI,
	ne: HINDI,
	ar: { letters: ARABIC_LETTERS, word: arabicWord },
	fa: { letters: PERSIAN_LETTERS, word: persianWord },
	ur: { letters: PERSIAN_LETTERS },
	ru: { letters: SHORT_I },
	uk: { letters: { ...SHORT_I, 'ї': 'ї' } },
	bg: { letters: SHORT_I },
	de: { word: germanWord, compounds: true },
	es: { word: spanishWord },
	pt: { word: portugueseWord },
	tr: { letters: TURKISH_LETTERS, unmarked: withoutTurkishMarks, possessive: /'\p{L}*$/u },
	fr: { elided: FRENCH_ELIDED },
	it: { elided: ITALIAN_ELIDED },
	ca: { elided: CATALAN_ELIDED },
	he: { prefixes: 'והבלמשכ' },
};

/** The rules of a language. @param lang a lower-case BCP 47 tag */
export function rulesOf(lang: string): LanguageRules {
	const base = lang.split('-', 1)[0]!;
	return Object.hasOwn(RULES, base) ? RULES[base]! : {};
}

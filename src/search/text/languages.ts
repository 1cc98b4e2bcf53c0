import { ENGLISH_NUMBERED, englishBeginning, englishWord } from './english.ts';
import type { LetterRows } from './fold.ts';

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
	/** Words that a number follows, Roman or not: type II, stage 4. */
	numbered?: ReadonlySet<string>;
	/** Characters that such a number directly stands before: Ⅳ期. */
	counted?: RegExp;
}

const CHINESE: LanguageRules = { counted: /^[型期級级度類类]$/u };

/** By the first part of the tag; a language without rules is folded as all are. */
const RULES: Readonly<Record<string, LanguageRules>> = {
	en: { word: englishWord, beginning: englishBeginning, possessive: /'s$|'$/, numbered: ENGLISH_NUMBERED },
	zh: CHINESE,
	ja: CHINESE,
};

/** The rules of a language. @param lang a lower-case BCP 47 tag */
export function rulesOf(lang: string): LanguageRules {
	const base = lang.split('-', 1)[0]!;
	return Object.hasOwn(RULES, base) ? RULES[base]! : {};
}

import { readRules, type LanguageRules, type PublishedRules } from '../../text/languages.ts';
import { ARABIC, PERSIAN, URDU } from './arabic.ts';
import { CATALAN, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH } from './latin.ts';
import { CHINESE, CYRILLIC, HEBREW, HINDI, JAPANESE, UKRAINIAN } from './otherScripts.ts';
import { TURKISH } from './turkish.ts';
import { VIETNAMESE } from './vietnamese.ts';

/** By the first part of the tag. Only builds read them: an index is published with those of its own language. */
const RULES: Readonly<Record<string, PublishedRules>> = {
	zh: CHINESE,
	ja: JAPANESE,
	vi: VIETNAMESE,
	hi: HINDI,
	mr: HINDI,
	ne: HINDI,
	ar: ARABIC,
	fa: PERSIAN,
	ur: URDU,
	ru: CYRILLIC,
	uk: UKRAINIAN,
	bg: CYRILLIC,
	de: GERMAN,
	es: SPANISH,
	pt: PORTUGUESE,
	tr: TURKISH,
	fr: FRENCH,
	it: ITALIAN,
	ca: CATALAN,
	he: HEBREW,
};

/** Languages that have rules of their own, besides English, which is part of the client. */
export const RULE_LANGUAGES: readonly string[] = Object.keys(RULES);

/** What an index publishes of a language's rules; undefined where it is folded as all are. @param lang a lower-case BCP 47 tag */
export function publishedRules(lang: string): PublishedRules | undefined {
	const base = lang.split('-', 1)[0]!;
	return Object.hasOwn(RULES, base) ? RULES[base] : undefined;
}

/** The rules of a language, as the client reads them from its index. @param lang a lower-case BCP 47 tag */
export function rulesOf(lang: string): LanguageRules {
	return readRules(lang, publishedRules(lang));
}

import { languageKinds } from '../../archive/languageKinds.ts';
import { languageName } from '../../archive/content/language.ts';

/** What is looked for by words, and the languages in which it is known. */
const KNOWN: readonly { what: string; languages: readonly string[] }[] = [
	{ what: 'doses', languages: ['en', 'zh', 'es', 'pt', 'fr', 'it', 'de'] },
	{ what: 'promises', languages: ['en', 'zh'] },
	{ what: 'names of people', languages: ['en', 'zh'] },
	{ what: 'how hard answers are to read', languages: ['en', 'zh'] },
];

/**
 * What a check does not look at in which of an archive's languages, a line each: that nothing was found there says nothing.
 * Amounts by weight (mg), numbers, addresses and dates are looked at in all.
 */
export function notLookedAt(languages: readonly string[]): string[] {
	return KNOWN.flatMap(({ what, languages: known }) => {
		const unknown = languages.filter((lang) => !languageKinds(lang).some((kind) => known.includes(kind)));
		return unknown.length === 0 ? [] : [`Not looked at in ${unknown.map((lang) => languageName(lang) ?? lang).join(', ')}: ${what}.`];
	});
}

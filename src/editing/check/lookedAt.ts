import { languageKinds } from '../../archive/languageKinds.ts';
import { languageName } from '../../archive/content/language.ts';
import { AGE_LANGUAGES } from './privacy/ages.ts';
import { BIRTH_LANGUAGES } from './privacy/births.ts';
import { NAME_LANGUAGES } from './privacy/names.ts';
import { ADDRESS_LANGUAGES, RECORD_LANGUAGES } from './privacy/person.ts';
import { DOSE_LANGUAGES } from './rules/doses.ts';
import { PROMISE_LANGUAGES } from './rules/dosesAndPromises.ts';
import { READING_LANGUAGES } from './rules/reading.ts';

/** What is looked for by words, and the languages in which its rules know them. */
const KNOWN: readonly { what: string; languages: readonly string[] }[] = [
	{ what: 'doses', languages: DOSE_LANGUAGES },
	{ what: 'promises', languages: PROMISE_LANGUAGES },
	{ what: 'how hard answers are to read', languages: READING_LANGUAGES },
	{ what: 'names of people', languages: NAME_LANGUAGES },
	{ what: 'days of birth', languages: BIRTH_LANGUAGES },
	{ what: 'ages of askers', languages: AGE_LANGUAGES },
	{ what: 'addresses of houses', languages: ADDRESS_LANGUAGES },
	{ what: 'numbers of records', languages: RECORD_LANGUAGES },
];

/**
 * What a check does not look at in which of an archive's languages, a line each: that nothing was found there says nothing.
 * Amounts by weight (mg), phones, addresses of e-mail, and numbers with a check digit are looked at in all.
 */
export function notLookedAt(languages: readonly string[]): string[] {
	return KNOWN.flatMap(({ what, languages: known }) => {
		const unknown = languages.filter((lang) => !languageKinds(lang).some((kind) => known.includes(kind)));
		return unknown.length === 0 ? [] : [`Not looked at in ${unknown.map((lang) => languageName(lang) ?? lang).join(', ')}: ${what}.`];
	});
}

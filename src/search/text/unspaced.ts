/**
 * Scripts of which the index holds units smaller than a word: those written without spaces between words, and Hangul, whose
 * particles are written against their nouns. A unit is a character, or what a reader takes for one: a consonant of Thai with the
 * vowels around it.
 */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Units that mean something by themselves, as most characters of Chinese do. */
const TELLING = /^\p{Script=Han}$/u;

/** Languages in which nearly all is read so, by the first part of their tag. */
const LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th', 'lo', 'km', 'my']);

/** Whether texts of a language are read in units. @param lang a BCP 47 tag */
export function readsUnits(lang: string): boolean {
	return LANGUAGES.has(lang.split('-', 1)[0]!);
}

/** True where the text has a unit of such a script. */
export function isUnspaced(text: string): boolean {
	return UNSPACED.test(text);
}

/** Whether a unit alone tells what a text is about. */
export function tellsAlone(unit: string): boolean {
	return TELLING.test(unit);
}


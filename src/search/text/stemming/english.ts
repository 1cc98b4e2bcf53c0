/**
 * M. F. Porter's second stemmer of English ("The English (Porter2) stemming algorithm", Snowball, 2002).
 * Unlike his first, it keeps "virus" and "viruses", "sinus" and "sinuses" together.
 */

/** Whole words that the rules would spoil, and what they become. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
	skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl', ugly: 'ugli', early: 'earli', only: 'onli', singly: 'singl',
	sky: 'sky', news: 'news', howe: 'howe', atlas: 'atlas', cosmos: 'cosmos', bias: 'bias', andes: 'andes',
};

/** What is left as it is once plurals are gone. */
const SINGULARS = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

/** Beginnings after which the first region begins, whatever follows. */
const BEGINNINGS = /^(?:gener|commun|arsen)/;

/** Endings of the second step, the longest first, each with what it becomes. */
const SECOND: readonly (readonly [string, string])[] = [
	['ational', 'ate'], ['fulness', 'ful'], ['iveness', 'ive'], ['ization', 'ize'], ['ousness', 'ous'], ['biliti', 'ble'], ['lessli', 'less'], ['tional', 'tion'],
	['alism', 'al'], ['aliti', 'al'], ['ation', 'ate'], ['entli', 'ent'], ['fulli', 'ful'], ['iviti', 'ive'], ['ousli', 'ous'],
	['abli', 'able'], ['alli', 'al'], ['anci', 'ance'], ['ator', 'ate'], ['enci', 'ence'], ['izer', 'ize'], ['bli', 'ble'], ['ogi', 'og'], ['li', ''],
];

/** Of the third. */
const THIRD: readonly (readonly [string, string])[] = [
	['ational', 'ate'], ['tional', 'tion'], ['alize', 'al'], ['ative', ''], ['icate', 'ic'], ['iciti', 'ic'], ['ical', 'ic'], ['ness', ''], ['ful', ''],
];

/** Endings of the fourth step, which are left out. */
const FOURTH = ['ement', 'able', 'ance', 'ence', 'ible', 'ment', 'ant', 'ate', 'ent', 'ion', 'ism', 'iti', 'ive', 'ize', 'ous', 'al', 'er', 'ic'];

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;

/** The stem of a word in lower-case letters from a to z. */
export function stemEnglish(word: string): string {
	if (word.length <= 2) return word;
	const exception = Object.hasOwn(EXCEPTIONS, word) ? EXCEPTIONS[word] : undefined;
	if (exception !== undefined) return exception;
	// A y that is a consonant is written Y on the way.
	const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
	const singular = withoutPlural(marked);
	if (SINGULARS.has(singular)) return singular;
	const [first, second] = regions(marked);
	let stem = withoutPastOrProgress(singular, first);
	stem = stem.replace(/(.[^aeiouy])[yY]$/, '$1i');
	stem = replaced(stem, SECOND, (ending, before) => before.length >= first && isAllowed(ending, before));
	stem = replaced(stem, THIRD, (ending, before) => before.length >= (ending === 'ative' ? second : first));
	stem = withoutFourth(stem, second);
	return withoutLast(stem, first, second).toLowerCase();
}

/** Where the two regions begin: each after the first consonant that follows a vowel, the second in the first. */
function regions(word: string): [first: number, second: number] {
	const after = (from: number): number => {
		const at = /[aeiouy][^aeiouy]/.exec(word.slice(from));
		return at ? from + at.index + 2 : word.length;
	};
	const first = BEGINNINGS.exec(word)?.[0].length ?? after(0);
	return [first, after(first)];
}

function withoutPlural(word: string): string {
	if (word.endsWith('sses')) return word.slice(0, -2);
	if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
	if (/(?:us|ss)$/.test(word)) return word;
	return word.endsWith('s') && VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutPastOrProgress(word: string, first: number): string {
	const [ended] = /eed(?:ly)?$/.exec(word) ?? [];
	if (ended !== undefined) return word.length - ended.length >= first ? `${word.slice(0, -ended.length)}ee` : word;
	const [ending] = /(?:ed|ing)(?:ly)?$/.exec(word) ?? [];
	const stem = ending === undefined ? '' : word.slice(0, -ending.length);
	if (!VOWEL.test(stem)) return word;
	if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
	if (DOUBLE.test(stem)) return stem.slice(0, -1);
	return first >= stem.length && SHORT_SYLLABLE.test(stem) ? `${stem}e` : stem;
}

/** A word with the first of some endings that it has replaced, where that may be. */
function replaced(word: string, endings: readonly (readonly [string, string])[], mayBe: (ending: string, before: string) => boolean): string {
	const found = endings.find(([ending]) => word.endsWith(ending));
	if (!found) return word;
	const before = word.slice(0, -found[0].length);
	return mayBe(found[0], before) ? before + found[1] : word;
}

function isAllowed(ending: string, before: string): boolean {
	if (ending === 'ogi') return before.endsWith('l');
	return ending !== 'li' || /[cdeghkmnrt]$/.test(before);
}

function withoutFourth(word: string, second: number): string {
	const ending = FOURTH.find((one) => word.endsWith(one));
	if (ending === undefined) return word;
	const before = word.slice(0, -ending.length);
	return before.length >= second && (ending !== 'ion' || /[st]$/.test(before)) ? before : word;
}

function withoutLast(word: string, first: number, second: number): string {
	const before = word.slice(0, -1);
	if (word.endsWith('e')) return before.length >= second || (before.length >= first && !SHORT_SYLLABLE.test(before)) ? before : word;
	return word.endsWith('ll') && before.length >= second ? before : word;
}

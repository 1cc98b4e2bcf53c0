import { asInside, insideWord } from '../inside.ts';
import type { LanguageRules } from '../languages.ts';
import { isUnspaced } from '../unspaced.ts';
import { stemEnglish } from './english.ts';

/** Gives the stem of a word of the index: what its forms have in common. */
export type Stem = (word: string) => string;

/** What a program of stems exports. */
export interface StemmerModule {
	stemmer: Stem;
}

/** Words of the letters that stemmers know; numbers, names with numbers and characters of Chinese have no forms. */
const LETTERS = /^[\p{L}\p{M}]+$/u;
const ENGLISH = /^[a-z]+$/;

/** Words whose stems are remembered: those of a long text, a few times over. */
const MOST_KNOWN = 50_000;

/** The stems of a language that needs no program from outside: English, and every one without forms. */
export function ownStem(lang: string): Stem {
	const [language] = lang.split('-');
	return language === 'en' ? remembered((word) => (ENGLISH.test(word) ? stemEnglish(word) : word)) : (word) => word;
}

/** The stems that a program gives; a word of which it leaves nothing is its own. @param rules of its language */
export function stemOf({ stemmer }: StemmerModule, rules: LanguageRules): Stem {
	const { whole } = rules.stems ?? {};
	const own = withRules(stemmer, rules);
	const stem: Stem = (word) => (LETTERS.test(word) && !isUnspaced(word) ? (whole?.exec(word)?.[1] ?? (own(word) || word)) : word);
	return remembered((word) => {
		const inside = insideWord(word);
		return inside === undefined ? stem(word) : asInside(stem(inside));
	});
}

function withRules(stemmer: Stem, { stems = {}, unmarked }: LanguageRules): Stem {
	const { marked, harmonised, shortest = 0, longest, after } = stems;
	if (!harmonised && !after) return stemmer;
	return (word) => {
		const isMarked = marked?.test(word) ?? true;
		const stemmed = stemmer(isMarked ? word : (harmonised?.(word) ?? word));
		const own = (stemmed.length < shortest ? word : stemmed).slice(0, longest);
		const left = after?.(own) ?? own;
		return isMarked ? left : (unmarked?.(left) ?? left);
	};
}

function remembered(stem: Stem): Stem {
	const known = new Map<string, string>();
	return (word) => {
		let found = known.get(word);
		if (found === undefined) {
			if (known.size >= MOST_KNOWN) known.clear();
			known.set(word, (found = stem(word)));
		}
		return found;
	};
}

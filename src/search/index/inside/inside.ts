import { withoutPrefixes } from '../../text/inside.ts';
import type { LanguageRules } from '../../text/languages.ts';
import { rulesOf } from '../rules/rules.ts';
import { germanParts } from './german.ts';

/** Gives the words that stand inside of one of the index. */
export type Inside = (word: string) => readonly string[];

const NONE: readonly string[] = [];

/** Words remembered: those of a language recur. */
const MOST_KNOWN = 50_000;

/** What stands inside of a language's words; undefined where nothing does. */
export function insideOf(lang: string): Inside | undefined {
	const rules = rulesOf(lang);
	if (rules.unmarked === undefined && rules.compounds === undefined && rules.prefixes === undefined) return undefined;
	const known = new Map<string, readonly string[]>();
	return (word) => {
		let found = known.get(word);
		if (found === undefined) {
			if (known.size >= MOST_KNOWN) known.clear();
			known.set(word, (found = LETTERS.test(word) ? find(word, rules) : NONE));
		}
		return found;
	};
}

const LETTERS = /^[\p{L}\p{M}]+$/u;

function find(word: string, { unmarked, compounds, prefixes }: LanguageRules): readonly string[] {
	const bare = unmarked?.(word) ?? word;
	const found = [...(bare === word ? [] : [bare]), ...(compounds ? germanParts(word) : []), ...(prefixes === undefined ? [] : withoutPrefixes(word, prefixes))];
	return found.length > 0 ? found : NONE;
}

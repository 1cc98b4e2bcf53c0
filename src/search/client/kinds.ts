import type { LanguageRules } from '../text/languages.ts';
import { GREEK_NAMES } from '../text/letters.ts';
import { isPlainNumber } from '../text/numbers.ts';
import { otherNumeral } from '../text/numerals.ts';
import { isUnspaced } from '../text/unspaced.ts';
import { isUnit } from '../text/units.ts';
import { together, type SpokenWord } from '../text/words.ts';

/** Which parts of a term are searched alone where the whole is nowhere. */
export type Alone = 'first' | 'none';

/** A word of a query, or several that say one thing. */
export interface JoinedWord extends SpokenWord {
	alone?: Alone;
	/** Its stop words tell: type I. */
	literal?: true;
}

const LONG_WORD = /^\p{L}{4,}$/u;
const ONE_LETTER_OR_NUMBER = /^(?:[a-z]|\d{1,2})$/;
const GREEK: ReadonlySet<string> = new Set(Object.values(GREEK_NAMES));

/**
 * Joins what says one thing, of which the half says another: an amount and its unit (1.5 mg, which 15 mg
 * is not), a kind and its number (type 2,
 * covid19) or Greek letter (TNFα), a letter or number before a Chinese word (B型).
 */
export function joinKinds(words: readonly SpokenWord[], rules: LanguageRules): JoinedWord[] {
	const joined: JoinedWord[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const [word, next] = [words[at]!, words[at + 1]];
		const kind = next && kindOf(word, next, rules);
		if (!kind) joined.push(word);
		else {
			joined.push({ ...together([word, next]), literal: true, ...(kind !== 'all' && { alone: kind }) });
			at += 1;
		}
	}
	return joined;
}

function kindOf(word: SpokenWord, next: SpokenWord, { numbered, counted }: LanguageRules): Alone | 'all' | undefined {
	const [first, second] = [word.parts[0]!, next.parts[0]!];
	if (word.parts.length > 1) return undefined;
	if (isPlainNumber(first) && isUnit(second) && next.parts.length === 1) return 'first';
	if (numbered?.has(first) && otherNumeral(second) !== undefined) return 'none';
	if (next.follows && counted?.test(second) && otherNumeral(first) !== undefined) return 'none';
	if (next.follows && isUnspaced(second)) return ONE_LETTER_OR_NUMBER.test(first) ? 'none' : isPlainNumber(first) ? 'first' : undefined;
	if (next.joined && GREEK.has(second)) return 'all';
	return next.joined && LONG_WORD.test(first) && !isUnspaced(first) && /^\d+[a-z]?$/.test(second) ? 'all' : undefined;
}

import { fold } from './fold.ts';
import { rulesOf, type LanguageRules } from './languages.ts';
import { GREEK_NAMES } from './letters.ts';
import { asWritten } from './marks.ts';
import { isNumber, numberToken, withPoints, written } from './numbers.ts';
import { unitToken } from './units.ts';

/** Characters of a word in the index at most, and of what is read of one: nobody looks for more. */
const LONGEST = 64;
const LONGEST_READ = 1024;

const SIGNS_BEFORE = /^[^\p{L}\p{N}\p{M}]+/u;
const SIGNS_AFTER = /[^\p{L}\p{N}\p{M}]+$/u;
const NOT_IN_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/** A minus before a number, or a decimal point without its zero, at the beginning or after a bracket or another sign. */
const MINUS = /(?:^|[^\p{L}\p{N}\p{M}\-.])([-–]?)(\.?)$/u;

/** The words of the index: one for each word of a text that {@link toIndexText} made, or nothing for one of signs alone. */
export class Tokens {
	readonly #rules: LanguageRules;
	readonly #known = new Map<string, string>();

	/** @param lang a lower-case BCP 47 tag */
	constructor(lang: string) {
		this.#rules = rulesOf(lang);
	}

	/** The words of the index for those of a text, one for each. */
	of(words: readonly string[]): string[] {
		const tokens: string[] = [];
		for (const [at, word] of words.entries()) tokens.push(this.#token(word, at > 0 ? tokens[at - 1]! : ''));
		return tokens;
	}

	/** How every word of the index begins that a typed word, as far as it is, may become. */
	beginning(typed: string): string {
		const folded = fold(typed, this.#rules.letters);
		return this.#rules.beginning?.(folded) ?? folded;
	}

	#token(word: string, before: string): string {
		const plain = asWritten(word);
		let token = this.#known.get(plain);
		if (token === undefined) {
			if (this.#known.size >= MOST_KNOWN) this.#known.clear();
			token = this.#make(plain);
			if (plain.length <= LONGEST) this.#known.set(plain, token);
		}
		// "5 -10" is a range; "-6.25 -1.75" are two numbers below zero.
		return MINUS_WHOLE.test(token) && WHOLE.test(before) ? token.slice(1) : token;
	}

	#make(plain: string): string {
		const folded = fold(plain.slice(0, LONGEST_READ), this.#rules.letters);
		const signs = SIGNS_BEFORE.exec(folded)?.[0] ?? '';
		const core = folded.slice(signs.length).replace(SIGNS_AFTER, '');
		if (isNumber(core)) {
			const [, minus = '', point = ''] = MINUS.exec(signs.slice(-3)) ?? [];
			return numberToken(`${minus && '-'}${point && '0.'}${core}`).slice(0, LONGEST);
		}
		if (Object.hasOwn(GREEK_NAMES, core)) return GREEK_NAMES[core]!;
		const own = this.#rules.possessive ? core.replace(this.#rules.possessive, '') : core;
		const letters = withPoints(own).replace(NOT_IN_WORD, '').slice(0, LONGEST);
		return unitToken(this.#rules.word?.(letters) ?? letters);
	}
}

const MOST_KNOWN = 50_000;
const WHOLE = /^\d+$/;
const MINUS_WHOLE = /^ꟷ\d+$/;

/** Whether a word of a text stands as its word of the index does, so that who types the one typed the other. */
export function isPlain(word: string, token: string): boolean {
	return asWritten(word).slice(0, LONGEST_READ).toLowerCase().replace(NOT_IN_WORD, '') === written(token).replace(NOT_IN_WORD, '');
}

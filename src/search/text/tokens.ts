import { fold, type LetterRows } from './fold.ts';
import type { LanguageRules } from './languages.ts';
import { GREEK_NAMES } from './letters.ts';
import { asWritten } from './marks.ts';
import { isNumber, numberToken, SIGNS_OF_NUMBERS, withPoints } from './numbers.ts';
import { unitToken } from './units.ts';

/** Characters of a word in the index at most, and of what is read of one: nobody looks for more. */
const LONGEST = 64;
const LONGEST_READ = 1024;

const SIGNS_BEFORE = /^[^\p{L}\p{N}\p{M}]+/u;
const SIGNS_AFTER = /[^\p{L}\p{N}\p{M}]+$/u;
const NOT_IN_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/** A minus before a number, or a decimal point without its zero, at the beginning or after a bracket or another sign. */
const SIGN_BEFORE = /(?:^|[^\p{L}\p{N}\p{M}\-.])([-–]?)(\.?)$/u;

/** A word of a text. */
export interface IndexWord {
	/** As it was written, and a mark where it was parted from the next one. */
	readonly written: string;
	/** The word of the index, or nothing for one of signs alone. */
	readonly token: string;
	/** Whether it was written as the index has it, so that who types the one typed the other. */
	readonly plain: boolean;
}

interface KnownWord extends IndexWord {
	/** Of a whole number with a minus: without it. */
	readonly unsigned?: IndexWord;
}

/** Reads the words of texts in one language; the same word twice is the same object, while it is remembered. */
export class Tokens {
	readonly #rules: LanguageRules;
	readonly #letters: LetterRows | undefined;
	readonly #known = new Map<string, KnownWord>();

	/**
	 * @param rules of their language
	 * @param letters further ones that its texts fold otherwise
	 */
	constructor(rules: LanguageRules, letters?: LetterRows) {
		this.#rules = rules;
		this.#letters = letters === undefined ? this.#rules.letters : { ...this.#rules.letters, ...letters };
	}

	/** The words of a text that {@link toIndexText} made, one after the other. */
	read(words: readonly string[]): IndexWord[] {
		const read: IndexWord[] = [];
		for (const word of words) {
			const known = this.#word(word);
			// "5 -10" is a range; "-6.25 -1.75" are two numbers below zero.
			read.push(known.unsigned && WHOLE.test(read.at(-1)?.token ?? '') ? known.unsigned : known);
		}
		return read;
	}

	/** The words of the index for those of a text, one for each. */
	of(words: readonly string[]): string[] {
		return this.read(words).map(({ token }) => token);
	}

	/** How every word of the index begins that a typed word, as far as it is, may become. */
	beginning(typed: string): string {
		const folded = fold(typed, this.#letters);
		return this.#rules.beginning?.(folded) ?? folded;
	}

	#word(written: string): KnownWord {
		let word = this.#known.get(written);
		if (word === undefined) {
			const text = asWritten(written);
			const token = this.#make(text);
			const letters = text.slice(0, LONGEST_READ).toLowerCase().replace(NOT_IN_WORD, '');
			const plain = letters === token.replace(SIGNS_OF_NUMBERS, '');
			word = { written, token, plain, ...(MINUS_WHOLE.test(token) && { unsigned: { written, token: token.slice(1), plain } }) };
			if (this.#known.size >= MOST_KNOWN) this.#known.clear();
			if (written.length <= LONGEST) this.#known.set(written, word);
		}
		return word;
	}

	#make(plain: string): string {
		const folded = fold(plain.slice(0, LONGEST_READ), this.#letters);
		const signs = SIGNS_BEFORE.exec(folded)?.[0] ?? '';
		const core = folded.slice(signs.length).replace(SIGNS_AFTER, '');
		if (isNumber(core)) {
			const [, minus = '', point = ''] = SIGN_BEFORE.exec(signs.slice(-3)) ?? [];
			return numberToken(`${minus && '-'}${point && '0.'}${core}`).slice(0, LONGEST);
		}
		if (Object.hasOwn(GREEK_NAMES, core)) return GREEK_NAMES[core]!;
		const { elided, possessive } = this.#rules;
		const behind = elided ? core.replace(elided, '') : core;
		const own = possessive ? behind.replace(possessive, '') : behind;
		const letters = withPoints(own).replace(NOT_IN_WORD, '').slice(0, LONGEST);
		return unitToken(this.#rules.word?.(letters) ?? letters);
	}
}

const MOST_KNOWN = 50_000;
const WHOLE = /^\d+$/;
const MINUS_WHOLE = /^ꟷ\d+$/;

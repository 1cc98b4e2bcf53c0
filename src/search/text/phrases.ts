import type { LanguageRules } from './languages.ts';
import { isPlainNumber, MINUS } from './numbers.ts';
import { NUMERALS_OF_KINDS } from './numerals.ts';
import { isUnspaced } from './unspaced.ts';
import { UNIT_TOKENS } from './units.ts';
import type { Stem } from './stemming/stem.ts';

/** Stands between the words of a phrase in its term; no word has it. */
const AND = '+';

/** A word of a phrase. */
export interface PhrasePart {
	/** Its stem. */
	stem: string;
	/** Its place in the phrase; between may stand any words. */
	offset: number;
}

/**
 * The term under which the index holds a phrase of two words and more, so that nobody needs their places: its stems, with
 * a plus for each step from one to the next. `blood+cancer`, `blood++stool`.
 */
export function phraseTerm([first, ...rest]: readonly PhrasePart[]): string {
	let at = first?.offset ?? 0;
	return rest.reduce((term, { stem, offset }) => {
		const steps = AND.repeat(offset - at);
		at = offset;
		return term + steps + stem;
	}, first?.stem ?? '');
}

/** The words of a {@link phraseTerm}, the first at 0. */
export function phraseParts(term: string): PhrasePart[] {
	let offset = 0;
	return term.split(/(\++)/).flatMap((piece, i) => {
		if (i % 2 === 0) return [{ stem: piece, offset }];
		offset += piece.length;
		return [];
	});
}

/** Whether a term of the index is that of a phrase. */
export function isPhraseTerm(term: string): boolean {
	return term.includes(AND);
}

/** A word of a phrase that is looked for, and its place in it. */
export interface TellingWord {
	word: string;
	offset: number;
}

/**
 * The words of a phrase that are looked for: its stop words cost more than all others, and "blood in the stool" needs none.
 * All of them where nothing else is left, or where they tell: type I.
 * @param parts words of the index; empty where any word may stand
 */
export function tellingWords(parts: readonly string[], isStopWord: (word: string) => boolean, isLiteral: boolean): TellingWord[] {
	const words = [...parts.entries()].map(([offset, word]) => ({ offset, word })).filter(({ word }) => word !== '');
	// A character of Chinese may be a word that tells nothing, and part of one that does.
	const telling = words.filter(({ word }) => isLiteral || isUnspaced(word) || !isStopWord(word));
	return telling.length > 0 ? telling : words;
}

/**
 * The words by which a phrase of a group of synonyms is looked for when a reader writes another word of the group: all of them where but one
 * is no stop word. Of "heart doctor" the heart alone would find every entry on hearts for who asks for a cardiologist.
 */
export function synonymWords(parts: readonly string[], isStopWord: (word: string) => boolean): TellingWord[] {
	return tellingWords(parts, isStopWord, tellsAsWhole(parts, isStopWord));
}

/** Whether a phrase has several words of which but one is no stop word, so that it says what it says as a whole alone. */
export function tellsAsWhole(parts: readonly string[], isStopWord: (word: string) => boolean): boolean {
	return parts.length > 1 && tellingWords(parts, isStopWord, false).length === 1;
}

/** The term of a phrase, if it may have one: words of scripts without spaces are looked up by their pairs. */
export function termOfPhrase(words: readonly TellingWord[], stem: Stem): string | undefined {
	if (words.length < 2 || words.some(({ word }) => isUnspaced(word))) return undefined;
	return phraseTerm(words.map(({ word, offset }) => ({ stem: stem(word), offset })));
}

/** From a kind to its second number. */
export const STEPS_OVER_ANOTHER = 3;

/** Tells pairs of words that say one thing, of which the index holds each: a kind and its number (type 2), an amount and its unit (5 mg). */
export class PairKinds {
	readonly #numbered: ReadonlySet<string>;
	readonly #numerals: ReadonlySet<string>;
	readonly #units: ReadonlySet<string>;

	constructor({ numbered }: LanguageRules, stem: Stem) {
		const stems = (words: Iterable<string>): Set<string> => new Set([...words].map((word) => stem(word)));
		this.#numbered = stems(numbered ?? []);
		this.#numerals = this.#numbered.size > 0 ? stems(NUMERALS_OF_KINDS) : new Set();
		this.#units = stems(UNIT_TOKENS);
	}

	/** Whether two stems are such a pair, so many steps apart: a kind may have another number before its own, as in "types 1 and 2". */
	has(first: string, second: string, steps: number): boolean {
		if (this.#numbered.has(first)) return (steps === 1 || steps === STEPS_OVER_ANOTHER) && this.#numerals.has(second);
		return steps === 1 && mayBeNumber(first) && this.#units.has(second) && isPlainNumber(first);
	}

	/** Stems of kinds, which a number follows. */
	get kinds(): Iterable<string> {
		return this.#numbered;
	}
}

/** Whether a token begins as numbers do, a minus being a letter: asked of every word of an archive. */
function mayBeNumber(token: string): boolean {
	const code = token.charCodeAt(0);
	return (code >= DIGIT_0 && code <= DIGIT_9) || code === MINUS_LETTER;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const MINUS_LETTER = MINUS.charCodeAt(0);

/** A phrase that stands in a text, and its words' steps from the first. */
export interface FoundPhrase {
	term: string;
	parts: readonly PhrasePart[];
}

/** Finds in a text the phrases of which the index holds terms. */
export class PhraseFinder {
	readonly #kinds: PairKinds;
	/** Those of a list, by their first words; none by words of kinds alone. Nearly all words of a text are not there. */
	readonly #byFirst = new Map<string, FoundPhrase[]>();

	/** @param terms of phrases, besides pairs of those kinds */
	constructor(terms: Iterable<string>, kinds: PairKinds) {
		this.#kinds = kinds;
		for (const kind of kinds.kinds) this.#byFirst.set(kind, []);
		for (const term of terms) {
			const parts = phraseParts(term);
			const known = this.#byFirst.get(parts[0]!.stem);
			if (known) known.push({ term, parts });
			else this.#byFirst.set(parts[0]!.stem, [{ term, parts }]);
		}
	}

	/**
	 * The phrases that begin at a place, each once.
	 * @param stems of a text's words; empty where a place holds none
	 */
	at(stems: readonly string[], place: number): readonly FoundPhrase[] {
		const first = stems[place]!;
		const known = this.#byFirst.get(first);
		if (known === undefined && !mayBeNumber(first)) return NOTHING;
		let found = known?.filter(({ parts }) => parts.every(({ stem, offset }) => stems[place + offset] === stem)) ?? [];
		for (const steps of [1, STEPS_OVER_ANOTHER]) {
			const second = stems[place + steps] ?? '';
			if (!this.#kinds.has(first, second, steps)) continue;
			const parts = [{ stem: first, offset: 0 }, { stem: second, offset: steps }];
			const term = phraseTerm(parts);
			if (!found.some((other) => other.term === term)) found = [...found, { term, parts }];
		}
		return found;
	}
}

const NOTHING: readonly FoundPhrase[] = [];

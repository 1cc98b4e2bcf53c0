import { BEGINNINGS } from '../text/beginnings.ts';
import { wordsOfCompound } from '../text/compoundTerms.ts';
import { asInside, withoutPrefixes } from '../text/inside.ts';
import type { LanguageRules } from '../text/languages.ts';
import { asPower, isPlainNumber, negative, ofRatio, ratio } from '../text/numbers.ts';
import { otherNumeral } from '../text/numerals.ts';
import { isUnit } from '../text/units.ts';
import type { SpokenWord } from '../text/words.ts';
import type { ParsedQuery, QueryReader, QueryTerm } from './query.ts';
import type { Meaning } from './synonyms.ts';

/** Names of letters and a number: B12, HER2, N95; and the other way, 5HT. */
const NAME = /^([a-z]{1,3})(\d{1,3}[a-z]?)$/;
const NAME_BEHIND_NUMBER = /^(\d{1,2})([a-z]{2,3})$/;
const ORDINAL = /^(?:st|nd|rd|th)$/;
const NUMBER_OF_NAME = /^\d{1,3}[a-z]?$/;
const LETTERS = /^\p{L}+$/u;
const MARKED_LETTERS = /^[\p{L}\p{M}]+$/u;

/** Words that tell nothing but before a number: HER 2, D 3. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['her', 'd', 's', 't']);

/** Words of a query that are looked at, the first ones. */
const MOST_WORDS = 64;

/** Letters of the first of two words with a hyphen that others write as one. */
const SHORT_BEGINNING = 5;

/** Finds in which other ways the words of a query are written: closed, with a hyphen, open. */
export class Spellings {
	readonly #reader: QueryReader;
	readonly #rules: LanguageRules;
	/** By word written as one: its two. */
	readonly #apart = new Map<string, [string, string]>();

	/** @param compounds of the archive, as its index lists them */
	constructor(compounds: readonly string[], reader: QueryReader, rules: LanguageRules) {
		this.#reader = reader;
		this.#rules = rules;
		this.#apart.set('hba1c', ['hb', 'a1c']);
		for (const compound of compounds) {
			const [first, second] = wordsOfCompound(compound);
			this.#apart.set(first + second, [first, second]);
		}
	}

	/** Other spellings of the words, and of each two, of a query. @param terms what is searched of them */
	of({ spoken, terms }: Pick<ParsedQuery, 'spoken' | 'terms'>): Meaning[] {
		const alone = new Set(terms.filter(({ parts, quoted }) => parts.length === 1 && !quoted).map(({ parts }) => parts[0]));
		const searched = new Set(terms.flatMap(({ parts }) => parts));
		const words = spoken.slice(0, MOST_WORDS);
		return words.flatMap((word, i) => {
			const next = words[i + 1];
			const ofPair = next && [word, next].some(({ parts }) => searched.has(parts[0]!)) ? this.#ofPair(word, next, words[i + 2]) : [];
			return [...(alone.has(word.parts[0]) ? this.#ofWord(word) : []), ...ofPair];
		});
	}

	/** A word that is written apart, or with a hyphen, in an archive that has it in no other way. @param compound with its hyphen */
	apart(term: QueryTerm, compound: string): Meaning {
		return spelling(term.text, term.parts, [this.#phrase(compound.split('-'))]);
	}

	#ofWord({ text, parts }: SpokenWord): Meaning[] {
		const [word] = parts;
		if (parts.length !== 1 || word === undefined) return [];
		const also = [...this.#inside(word), ...this.#otherForms(word), ...ofNumber(word, text)];
		return also.length > 0 ? [spelling(text, parts, also)] : [];
	}

	/** The word where it stands inside of others, without its marks, or without what is written against it. */
	#inside(word: string): QueryTerm[] {
		const { unmarked, mistakesMarks, compounds, prefixes } = this.#rules;
		if (!MARKED_LETTERS.test(word)) return [];
		if (unmarked) {
			const bare = unmarked(word);
			return [...(bare === word ? [] : [bare]), ...(bare === word || mistakesMarks ? [asInside(bare)] : [])].map((one) => literal([one], bare));
		}
		if (prefixes !== undefined) return [word, ...withoutPrefixes(word, prefixes)].flatMap((one, i) => [...(i > 0 ? [one] : []), asInside(one)].map((form) => literal([form], one)));
		return compounds ? [literal([asInside(word)], word)] : [];
	}

	#otherForms(word: string): QueryTerm[] {
		const apart = this.#apart.get(word);
		if (apart) return [this.#phrase(apart)];
		const [, letters, number] = NAME.exec(word) ?? [];
		if (letters !== undefined && number !== undefined) return [this.#phrase([letters, number])];
		const [, digits, name] = NAME_BEHIND_NUMBER.exec(word) ?? [];
		return digits !== undefined && name !== undefined && !ORDINAL.test(name) && !isUnit(name) ? [this.#phrase([digits, name])] : [];
	}

	#ofPair(word: SpokenWord, next: SpokenWord, afterNext: SpokenWord | undefined): Meaning[] {
		if (word.parts.length !== 1 || next.parts.length !== 1) return [];
		const [first, second] = [word.parts[0]!, next.parts[0]!];
		const text = `${word.text} ${next.text}`;
		if (this.#isOneWord(word, next)) return [spelling(text, [first, second], [this.#reader.term(first + second)])];
		if (next.divided && isPlainNumber(first) && isPlainNumber(second)) return [spelling(text, [first, second], [literal([ratio(first, second)])])];
		const third = afterNext?.parts[0];
		if (next.text === 'over' && third !== undefined && isPlainNumber(first) && isPlainNumber(third)) {
			return [spelling(`${text} ${afterNext!.text}`, [first, second, third], [literal([ratio(first, third)])])];
		}
		return this.#ofKind(word, next);
	}

	/** A kind whose number is written the other way, or has another number before it: "types 1 and 2". */
	#ofKind({ text, parts: [first = ''] }: SpokenWord, next: SpokenWord): Meaning[] {
		const [second = ''] = next.parts;
		const { numbered, counted } = this.#rules;
		const other = otherNumeral(numbered?.has(first) ? second : first);
		if (other === undefined) return [];
		if (numbered?.has(first)) return [spelling(`${text} ${next.text}`, [first, second], [[first, other], [first, '', '', second], [first, '', '', other]].map((parts) => literal(parts)))];
		return next.follows && counted?.test(second) ? [spelling(text + next.text, [first, second], [literal([other, second])])] : [];
	}

	/** Whether others write two words as one. */
	#isOneWord(word: SpokenWord, next: SpokenWord): boolean {
		const [first, second] = [word.parts[0]!, next.parts[0]!];
		if (this.#apart.has(first + second)) return true;
		if (LETTERS.test(first) && NUMBER_OF_NAME.test(second)) return first.length <= 3 && (SHORT_NAMES.has(first) || !this.#reader.isStopWord(first));
		if (!LETTERS.test(second)) return false;
		if (/^\d{1,2}$/.test(first)) return isName(next) && second.length <= 3 && !isUnit(second) && !ORDINAL.test(second);
		if (!LETTERS.test(first)) return false;
		const hasHyphen = next.joined && !next.follows;
		return (BEGINNINGS.has(first) && !this.#reader.isStopWord(first)) || (hasHyphen && first.length <= SHORT_BEGINNING);
	}

	#phrase(words: readonly string[]): QueryTerm {
		return { ...this.#reader.term(words.join(' ')), literal: true };
	}
}

/** Ways in which a number is written that is no other: with its sign, as a power, as two with a word between. */
function ofNumber(token: string, text: string): QueryTerm[] {
	const power = asPower(token);
	if (power !== undefined) return [literal([power])];
	if (isPlainNumber(token) && /\d[.,·]\d/.test(text) && !token.startsWith(negative(''))) return [literal([negative(token)])];
	const numbers = ofRatio(token);
	return numbers ? [literal([numbers[0], '', numbers[1]])] : [];
}

function literal(parts: string[], text = parts.join(' ')): QueryTerm {
	return { text, parts, plain: parts.map(() => true), quoted: false, literal: true };
}

function spelling(word: string, parts: string[], also: QueryTerm[]): Meaning {
	return { word, parts, also, isSpelling: true };
}

/** Whether a word looks like a name that a number belongs to: one or two letters, or capitals. */
function isName({ text, parts }: SpokenWord): boolean {
	const [token] = parts;
	return /^[\p{Lu}\d]{2,3}$/u.test(text) || /^(?:[a-z]|[^aeiou\P{L}]{2,3})$/u.test(token!);
}

import { areOtherMedicines } from './otherMedicines.ts';
import { NEGATIONS, OPPOSITE_CHARACTERS, OPPOSITE_PREFIXES, OPPOSITE_WORDS, PREFIX_NEGATIONS, TOO_LITTLE, TOO_MUCH } from './oppositeWords.ts';

const ENGLISH = /^en\b/i;
const CHINESE = /^zh\b/i;
/** Letters that a word has besides a prefix, at least, so that the prefix is one. */
const LEAST_REST = 4;
const NUMBER = /^(?:\d+|[ivx]+|\p{L})$/u;

/**
 * Whether two phrases must never stand for one another, whoever says so: other medicines, other sides, degrees, sexes,
 * times or numbers, or one what the other denies. The kinds are told by rules, so that they hold for words that no list has.
 * @param lang a BCP 47 tag; words and characters are those of English and Chinese, numbers of any language
 */
export function areOpposite(one: string, other: string, lang: string): boolean {
	const [a, b] = [one, other].map((text) => text.normalize('NFKC').toLowerCase());
	if (haveOtherNumbers(a!, b!)) return true;
	if (CHINESE.test(lang)) return areOppositeCharacters(a!, b!);
	if (!ENGLISH.test(lang)) return false;
	const [first, second] = [wordsOf(a!), wordsOf(b!)];
	return areOtherMedicines(first, second) || haveOppositeWords(first, second) || haveOtherDegrees(first, second) || isDenied(first, second) || differInLetter(first, second);
}

function wordsOf(text: string): string[] {
	return text.replace(/['’]s?/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where both have numbers, and not the same. */
function haveOtherNumbers(a: string, b: string): boolean {
	const [first, second] = [a, b].map((text) => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).sort().join(' '));
	return first !== '' && second !== '' && first !== second;
}

/** "Left" in one and "right" in the other, or "hyperthyroidism" and "hypothyroidism". */
function haveOppositeWords(first: readonly string[], second: readonly string[]): boolean {
	const both = first.filter((word) => second.includes(word));
	const [ones, others] = [first, second].map((words) => words.filter((word) => !both.includes(word)));
	return ones!.some((one) => others!.some((other) => areOppositeWords(one, other)));
}

function areOppositeWords(one: string, other: string): boolean {
	const isPair = OPPOSITE_WORDS.some(([left, right]) => (left.has(one) && right.has(other)) || (left.has(other) && right.has(one)));
	return isPair || OPPOSITE_PREFIXES.some(([left, right]) => haveSameRest(one, left, other, right) || haveSameRest(other, left, one, right));
}

function haveSameRest(one: string, left: string, other: string, right: string): boolean {
	if (!one.startsWith(left) || !other.startsWith(right)) return false;
	const rest = one.slice(left.length);
	return rest.length >= LEAST_REST - 1 && rest === other.slice(right.length);
}

/** Too much in one, too little in the other: "hyperglycaemia" and "low blood sugar". */
function haveOtherDegrees(first: readonly string[], second: readonly string[]): boolean {
	const [one, other] = [degreeOf(first), degreeOf(second)];
	return one * other < 0;
}

/** 1 for what is too much, -1 for what is too little, 0 for what is neither or both. */
function degreeOf(words: readonly string[]): number {
	const is = ({ words: listed, prefixes }: typeof TOO_MUCH): boolean =>
		words.some((word) => listed.has(word) || prefixes.some((prefix) => word.startsWith(prefix) && word.length >= prefix.length + LEAST_REST));
	return Number(is(TOO_MUCH)) - Number(is(TOO_LITTLE));
}

/** The same but for a "not", or for a prefix that denies: "fertile" and "infertile". */
function isDenied(first: readonly string[], second: readonly string[]): boolean {
	const [plain, others] = [first, second].map((words) => words.filter((word) => !NEGATIONS.has(word)));
	if (plain!.join(' ') === others!.join(' ')) return first.length !== second.length;
	if (plain!.length !== others!.length) return false;
	const differing = plain!.flatMap((word, i) => (word === others![i] ? [] : [[word, others![i]!]]));
	return differing.length === 1 && differing.every(([one = '', other = '']) => PREFIX_NEGATIONS.some((prefix) => one === prefix + other || other === prefix + one));
}

/** The same but for one letter or number: "hepatitis a" and "hepatitis b", "type ii" and "type iii". */
function differInLetter(first: readonly string[], second: readonly string[]): boolean {
	if (first.length !== second.length) return false;
	const differing = first.flatMap((word, i) => (word === second[i] ? [] : [word, second[i]!]));
	return differing.length === 2 && differing.every((word) => NUMBER.test(word));
}

/** One has a character where the other has the opposite one, or they are the same but for a "not". */
function areOppositeCharacters(a: string, b: string): boolean {
	const [one, other] = [[...a], [...b]];
	const only = (here: readonly string[], there: readonly string[], characters: string): boolean => here.some((each) => characters.includes(each) && !there.includes(each));
	const apart = OPPOSITE_CHARACTERS.some(([left, right]) => (only(one, other, left) && only(other, one, right)) || (only(one, other, right) && only(other, one, left)));
	const bare = (text: readonly string[]): string => text.filter((each) => !NEGATIONS.has(each)).join('');
	return apart || (bare(one) === bare(other) && one.length !== other.length);
}

import { bordersOfGreek, bordersOfUnspaced } from './borders.ts';
import { foldEach } from './fold.ts';
import { isNumber, isThousands } from './numbers.ts';
import { isMicro, isUnit, unitStart } from './units.ts';
import { isUnspaced } from './unspaced.ts';

const ASCII_WORD = /^["'([]?[a-z]+[.,;:!?)\]"']*$/i;

/** Letters and digits that touch. */
const STRETCH = /[\p{L}\p{N}\p{M}]+/gu;

/** What may stand between the digits of a number, once. */
const IN_NUMBER: ReadonlySet<string> = new Set(['.', ',', '/', ':', '^', '^-']);

/** Numbers with commas between: taken whole, so that a long one is read once. */
const NUMBERS = /\d+(?:,\d+)*/g;

/** Characters of a number at most: what is longer is none that anybody looks for. */
const LONGEST_NUMBER = 32;

/** Short names with a hyphen before or after their number: B-12, CD-4, HER-2, 5-HT. */
const LETTERS_OF_NAME = /^(?:\p{Script=Latin}{1,2}|\p{Lu}\p{L}?\p{Lu})$/u;
const NUMBER_OF_NAME = /^\d{1,3}[a-z]?$/;
const NUMBER_BEFORE_NAME = /^\d{1,2}$/;
const NAME_BEHIND_NUMBER = /^\p{Lu}{2,3}$/u;

/** A word with its number: covid19, omega3, type2. Names of three letters or fewer keep theirs: B12, HER2, T3. */
const WORD_WITH_NUMBER = /^(?<word>\p{L}{4,})\d+[a-z]?$/u;

/** Signs with which a character that stands for several may begin. */
const LONGEST_SIGNS_WITHIN = 2;

const known = new Map<string, readonly string[]>();

/** Runs remembered, and how long they may be: those of a language recur. */
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 40;

/**
 * The words of a run without spaces, each with the signs that follow it; those before the first belong
 * to that. Together they are the run.
 */
export function partRun(run: string): readonly string[] {
	if (ASCII_WORD.test(run)) return [run];
	let parts = known.get(run);
	if (parts === undefined) {
		parts = cut(run);
		if (known.size >= MOST_KNOWN) known.clear();
		if (run.length <= LONGEST_KNOWN) known.set(run, parts);
	}
	return parts;
}

function cut(run: string): string[] {
	const { text, from } = foldEach(run);
	const parts: string[] = [];
	let start = 0;
	for (const place of cuts(text, (begin, end) => run.slice(from[begin], from[end] ?? run.length))) {
		const at = from[place]!;
		// Within one character, such as ㎎ or ½, nothing is cut; of ℃ the degree is a sign before its letter.
		const begin = from.indexOf(at, Math.max(0, place - LONGEST_SIGNS_WITHIN));
		if (at <= start || /[\p{L}\p{N}]/u.test(text.slice(begin, place))) continue;
		parts.push(run.slice(start, at));
		start = at;
	}
	parts.push(run.slice(start));
	return parts;
}

/** Gives what was written where a folded run has something. */
type AsWritten = (begin: number, end: number) => string;

/** Letters and digits that touch, in a folded run. */
interface Stretch {
	word: string;
	begin: number;
	end: number;
}

/** Places of a folded run before which a word begins that another one touches. */
function cuts(folded: string, asWritten: AsWritten): number[] {
	const run = folded.replace(NUMBERS, (list) => (isList(list) ? list.replaceAll(',', ';') : list));
	const found: number[] = [];
	let number = '';
	let before: Stretch | undefined;
	for (const { 0: word, index: begin } of run.matchAll(STRETCH)) {
		const current = { word, begin, end: begin + word.length };
		const digits = /^\d*/.exec(word)![0];
		const signs = before && begin - before.end <= 2 ? run.slice(before.end, begin) : '';
		const longer = IN_NUMBER.has(signs) && digits !== '' && number !== '' ? number + signs + digits : '';
		const goesOn = longer !== '' && longer.length <= LONGEST_NUMBER && isNumber(longer);
		if (before && !goesOn && !joins(before.word, signs, word) && !isName(before, signs, current, asWritten)) found.push(begin);
		number = goesOn ? longer : digits;
		for (const place of inside(word, number)) found.push(begin + place);
		if (digits.length < word.length) number = '';
		before = current;
	}
	return found;
}

/** Whether numbers are some one after the other: three or more, unless the commas part thousands. */
function isList(numbers: string): boolean {
	return numbers.split(',', 3).length > 2 && !isThousands(numbers);
}

/** Whether a sign is part of the word around it: an apostrophe. */
function joins(before: string, signs: string, word: string): boolean {
	return signs === "'" && /[\p{L}\p{N}]$/u.test(before) && /^\p{L}/u.test(word) && !isUnspaced(before + word);
}

function isName(before: Stretch, signs: string, { word, begin, end }: Stretch, asWritten: AsWritten): boolean {
	if (signs !== '-') return false;
	const letters = (from: number, to: number): string => asWritten(from, to).normalize('NFKC');
	if (NUMBER_OF_NAME.test(word)) return LETTERS_OF_NAME.test(letters(before.begin, before.end));
	return NUMBER_BEFORE_NAME.test(before.word) && !isUnit(word) && NAME_BEHIND_NUMBER.test(letters(begin, end));
}

/** Places within letters and digits that touch before which another word begins. */
function inside(word: string, number: string): number[] {
	if (/^[a-z]+$|^\d+$/.test(word)) return [];
	const unit = unitStart(word, number);
	if (unit > 0) return [unit];
	const long = WORD_WITH_NUMBER.exec(word)?.groups?.['word'];
	if (long !== undefined && !isUnspaced(long)) return [long.length, ...greek(long)].sort((a, b) => a - b);
	return [...new Set([...greek(word), ...bordersOfUnspaced(word)])].sort((a, b) => a - b);
}

function greek(word: string): number[] {
	return isMicro(word) ? [] : bordersOfGreek(word);
}

import { isAsian, isDigit, isMark, isSpace, isWord } from './characters.ts';

/** The signs that can mark words: `*`, `_` and `~`. */
export type Marker = '*' | '_' | '~';

/** What a run of such signs can do where it stands. */
export interface Sides {
	open: boolean;
	close: boolean;
	/** Whether it is a sign of the text as likely as not: then it makes no pair with another such. */
	doubtful?: boolean;
}

const NEITHER: Sides = { open: false, close: false };
/** Nothing that is marked begins with these: they close or part what stands before them. */
const STOP = /[\p{Pe}、。，．：；！？]/u;
const OPENING = /\p{Ps}/u;
const EAST_ASIAN_QUOTE = /[「」『』《》〈〉“”]/;
/** Signs that end a value, behind which a star multiplies: `(a + b)*2`, `5%*3`. */
const AFTER_VALUE = /[\p{Pe}%‰°℃℉′″]/u;
/** Signs that begin a value, before which a star behind a digit multiplies: `3*(2 + 1)`, `2*-5`. */
const BEFORE_VALUE = /[\p{Ps}\p{Sc}±√+−-]/u;

/**
 * Whether a run of signs between two characters can open and close marked words, or is a sign of
 * the text.
 *
 * A single star is a sign between letters and digits of any script (`5mg*3*7`, `長*寬*高`), behind what
 * ends a value before one, and behind a digit before what begins a value. Two stars and more are one
 * between digits (`10**9`); they close no word before a digit and open none behind it (`x**2`).
 * An underscore inside a word was never more than a sign. Two tildes between digits are one where
 * what would belong to them stands between digits too: `5~~10 and 20~~30`, but `~~10~~5 mg`.
 *
 * All else is as in CommonMark, with this: beside East Asian letters punctuation hinders neither two stars nor
 * two tildes (`**「重要」**的`, `**注意：**請`), and quotation marks do not hinder one.
 */
export function sidesOf(marker: Marker, size: number, before: string, after: string): Sides {
	if (marker === '~' && size !== 2) return NEITHER;
	const [word, number] = [isWord(before) && isWord(after), isDigit(before) && isDigit(after)];
	if ((number && marker !== '~') || (marker === '*' && size === 1 && (word || isBetweenValues(before, after)))) return NEITHER;
	const { open, close } = flanking(marker, size, before, after);
	const latin = marker !== '~' && word && !isAsian(before) && !isAsian(after);
	return {
		open: open && !STOP.test(after) && !(latin && isDigit(before)) && !(marker === '_' && AFTER_VALUE.test(before)),
		close: close && !OPENING.test(before) && !(latin && isDigit(after)),
		doubtful: number,
	};
}

function isBetweenValues(before: string, after: string): boolean {
	if (isWord(after)) return AFTER_VALUE.test(before) && !EAST_ASIAN_QUOTE.test(before);
	return isDigit(before) && BEFORE_VALUE.test(after) && !EAST_ASIAN_QUOTE.test(after);
}

/** What CommonMark says of a run, with less in its way where East Asian letters stand beside it. */
function flanking(marker: Marker, size: number, before: string, after: string): Sides {
	const easy = marker !== '_' && (size > 1 || isQuoteBeside(before, after) || isQuoteBeside(after, before));
	const hinders = (character: string): boolean => isMark(character) && !(easy && isAsian(character));
	const [markBefore, markAfter] = [hinders(before), hinders(after)];
	const open = !isSpace(after) && (!markAfter || isSpace(before) || markBefore || (easy && isAsian(before)));
	const close = !isSpace(before) && (!markBefore || isSpace(after) || markAfter || (easy && isAsian(after)));
	if (marker !== '_') return { open, close };
	return { open: open && (isSpace(before) || markBefore || !close), close: close && (isSpace(after) || markAfter || !open) };
}

function isQuoteBeside(quote: string, letter: string): boolean {
	return EAST_ASIAN_QUOTE.test(quote) && isWord(letter) && isAsian(letter);
}

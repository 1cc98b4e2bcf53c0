/**
 * Kinds of characters, as our Markdown tells them apart. All take one character (a code point as a
 * string); the empty string is the beginning or end of a text.
 */

/** Scripts that write no space between words. Korean does, and is not among them. */
const UNSPACED = /[\u2E80-\u30FF\uFF01-\uFF9F\uFFE0-\uFFE6\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;
const HANGUL = /\p{sc=Hang}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const MARK = /[\p{P}\p{S}]/u;
const DIGIT = /\p{N}/u;
/** Quotation marks and dashes that East Asian and other texts share: they belong to what stands beside them. */
const SHARED = /[“”‘’…—·]/;

/** Whether a script without spaces between words has this letter, sign or mark of punctuation. */
export function isUnspaced(character: string): boolean {
	return character > '\u0DFF' && UNSPACED.test(character);
}

/** Chinese, Japanese and Korean characters, and those of other scripts that write no spaces. */
export function isAsian(character: string): boolean {
	return character > '\u0DFF' && (UNSPACED.test(character) || HANGUL.test(character));
}

/** A letter, a digit or an accent, of any script. */
export function isWord(character: string): boolean {
	return WORD.test(character);
}

/** A digit or another number: `½`, `²`, `Ⅳ`, `①`. */
export function isDigit(character: string): boolean {
	return DIGIT.test(character);
}

/** Punctuation and symbols, of any script. */
export function isMark(character: string): boolean {
	return MARK.test(character);
}

/** White space, or the beginning or end of a text. */
export function isSpace(character: string): boolean {
	return character === '' || /\s/.test(character);
}

/**
 * Whether a line end between two characters says nothing: between letters of scripts that write no
 * spaces, and beside their punctuation, which has its space in itself.
 */
export function joinsLines(before: string, after: string): boolean {
	const [first, second] = [isUnspaced(before), isUnspaced(after)];
	if (first && second) return true;
	if (first) return SHARED.test(after) || (isMark(before) && isWord(after) && !HANGUL.test(after));
	return second && (SHARED.test(before) || (isMark(after) && isWord(before) && !HANGUL.test(before)));
}

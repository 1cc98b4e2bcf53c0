/** Letters of a short form. */
const SHORTEST = 2;
const LONGEST = 10;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Whether a word is written as short forms are: with two capitals, as "MRI" and "HbA1c". */
export function isShortForm(word: string): boolean {
	return word.length >= SHORTEST && word.length <= LONGEST && CAPITALS.test(word);
}

/**
 * How many of the last words a short form stands for, by its letters: read from the end, each letter has to stand
 * in the words in the same order, the first one at the beginning of a word (A. Schwartz and M. Hearst, "A Simple
 * Algorithm for Identifying Abbreviation Definitions in Biomedical Text", PSB 2003).
 * @param words those before the short form, as written
 * @returns undefined where its letters do not stand there
 */
export function wordsOfShortForm(short: string, words: readonly string[]): number | undefined {
	const most = Math.min(short.length + 5, short.length * 2);
	const near = words.slice(-most);
	const text = near.join(' ').toLowerCase();
	// The plural's s is not one of the letters.
	const letters = short.replace(/(?<=\p{Lu})s$/u, '').toLowerCase();
	let at = text.length;
	for (let i = letters.length - 1; i >= 0; i--) {
		if (!LETTER_OR_DIGIT.test(letters[i]!)) continue;
		do at -= 1;
		while (at >= 0 && (text[at] !== letters[i] || (i === 0 && at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '-')));
		if (at < 0) return undefined;
	}
	const long = text.slice(at);
	const count = long.split(' ').length;
	// A word that is longer by its plural alone, or by nothing, is no long form.
	return long.length >= letters.length * 2 ? count : undefined;
}

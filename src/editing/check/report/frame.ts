/** Columns of a terminal that a line of a report may take. */
const WIDTH = 100;
/** Columns kept before the place that a frame points at. */
const BEFORE = 40;

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NONE = /[\p{Mn}\p{Me}]/u;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u;

/** A line of a file as a report shows it. */
export interface Shown {
	/** The part around the place, characters that cannot be seen written out. */
	text: string;
	/** Columns before the place, and of the place itself. */
	before: number;
	width: number;
}

/**
 * The part of a line around a place, short enough for a terminal.
 * @param column from 1, in UTF-16 code units; `length` likewise
 */
export function shownLine(line: string, column: number, length: number): Shown {
	const [head, place, tail] = [line.slice(0, column - 1), line.slice(column - 1, column - 1 + length), line.slice(column - 1 + length)].map(visible) as [string, string, string];
	const start = tailOf(head, BEFORE);
	const middle = headOf(place, WIDTH - widthOf(start));
	const end = middle === place ? headOf(tail, WIDTH - widthOf(start) - widthOf(middle)) : '';
	const cut = end === tail && middle === place ? '' : '…';
	const text = `${start === head ? '' : '…'}${start}${middle}${end}${cut}`;
	return { text, before: widthOf(start) + (start === head ? 0 : 1), width: Math.max(1, widthOf(middle)) };
}

/** The part of a mended line that differs from what it was, short enough for a terminal. */
export function shownMended(mended: string, was: string): string {
	let same = 0;
	while (same < was.length && was[same] === mended[same]) same++;
	return shownLine(mended, same + 1, 1).text;
}

/** A text with what cannot be seen written as `<U+200B>`; tabs as two spaces. */
export function visible(text: string): string {
	return text
		.replaceAll('\t', '  ')
		.replace(new RegExp(HIDDEN.source, 'gu'), (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`);
}

/** Columns that a text takes on a terminal: two for each wide character of East Asian scripts. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
}

/** The longest beginning that fits. */
function headOf(text: string, columns: number): string {
	let end = 0;
	let width = 0;
	for (const character of text) {
		width += widthOf(character);
		if (width > columns) break;
		end += character.length;
	}
	return text.slice(0, end);
}

/** The longest end that fits. */
function tailOf(text: string, columns: number): string {
	return [...headOf([...text].reverse().join(''), columns)].reverse().join('');
}

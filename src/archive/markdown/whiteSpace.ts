/**
 * White space that is more or other than one space. A byte order mark, which expressions count among it, is none.
 * To leave single spaces alone takes a third of the time.
 */
const ANY_SPACE = /[^\S \uFEFF][^\S\uFEFF]*| [^\S\uFEFF]+/g;
/** The same without tabs. */
const SPACE = /[^\S \t\uFEFF][^\S\t\uFEFF]*| [^\S\t\uFEFF]+/g;

/** Text in one line, all white space in it one space; there may be one at each end. */
export function asOneLine(text: string): string {
	return text.replace(ANY_SPACE, ' ');
}

/** As {@link asOneLine}, with nothing at the ends. `trim` would take byte order marks, too. */
export function foldSpace(text: string): string {
	return asOneLine(text).replace(/^ | $/g, '');
}

/** The lines of a text with their white space folded but for tabs, without those that hold nothing else. */
export function linesOf(text: string): string[] {
	return text.split(/\r\n?|\n/).map(foldLine).filter((line) => line !== '');
}

function foldLine(line: string): string {
	const text = line.replace(SPACE, ' ').replace(/ ?\t ?/g, '\t');
	let end = text.length;
	// An expression takes long for a line of tabs.
	while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
	return text.slice(text.startsWith(' ') ? 1 : 0, end);
}

import type { Nodes } from 'mdast';
import type { Fault } from '../fault.ts';

/** Most lists, quotations, brackets or blocks in one another; no text that people write has ten. */
export const NESTING = 100;

/** Markers of a list, quotation or footnote at the place where a line's text may begin. */
const MARKER = /(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)|>|\[\^[^\]\n]{1,1000}\]:/y;

/** A line across the page, which looks like lists in lists. */
const BREAK = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** Few lines have so much before their text that they could be nested too deeply. */
const MARKERS = /^(?:[ \t>]|(?:[*+-]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\n]{1,1000}\]:){10}/m;

/** A fault of what is nested too deeply to be taken apart. */
export function nestingFault(file: string, line: number, what: string): Fault {
	return {
		severity: 'error', rule: 'nesting', file, line, column: 1, length: 1,
		message: `${what} stand more than ${NESTING} deep in one another, which is not read.`,
		help: 'Write it flat, or check that this is text.',
	};
}

/**
 * The first line of Markdown, from 1, that is nested too deeply in lists and quotations; undefined where none is. A
 * parser takes minutes for thousands of them in one line, and what walks its tree runs out of stack.
 */
export function deepMarkdownLine(text: string): number | undefined {
	if (!MARKERS.test(text)) return undefined;
	/** Where the texts of the lists begin that a line may still be in, in columns. */
	let open: number[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const { markers, columns } = prefixOf(line);
		if (columns === line.length && markers.length === 0) continue;
		const start = markers.find(({ quotes }) => !quotes)?.at ?? columns;
		open = open.filter((column) => column <= start);
		const quotes = markers.filter((marker) => marker.quotes).length;
		for (const marker of markers) if (!marker.quotes) open.push(marker.text);
		// A line that goes on a paragraph may stand left of the lists it is in: then its indentation tells.
		const isDeep = quotes + open.length > NESTING || (markers.length > 0 && start > 4 * NESTING);
		if (isDeep && !BREAK.test(line.trimEnd())) return index + 1;
	}
	return undefined;
}

interface Marker {
	quotes: boolean;
	/** Its column, and that of what stands in it. */
	at: number;
	text: number;
}

/** The markers that a line begins with, and the column at which its text does; a quotation's sign counts as a space. */
function prefixOf(line: string): { markers: Marker[]; columns: number } {
	const markers: Marker[] = [];
	let [at, columns] = [0, 0];
	for (;;) {
		while (line[at] === ' ' || line[at] === '\t') columns += line[at++] === '\t' ? 4 - (columns % 4) : 1;
		MARKER.lastIndex = at;
		const found = MARKER.exec(line)?.[0];
		if (found === undefined) return { markers, columns };
		markers.push({ quotes: found === '>', at: columns, text: columns + found.length + 1 });
		at += found.length;
		columns += found.length;
	}
}

/** The line, from 1, of a text on which a bracket closes that too many others stand around; undefined where none does. */
export function deepBracketLine(text: string): number | undefined {
	// Nearly every text has fewer.
	if (text.split('[', NESTING + 2).length <= NESTING + 1) return undefined;
	let [depth, line] = [0, 1];
	for (const [sign, blank] of text.matchAll(/(\n[ \t\r]*(?=\n))|[[\]\n]/g)) {
		if (sign === '[') depth++;
		else if (sign !== ']') line++;
		else if (depth-- > NESTING) return line;
		// Brackets pair within a paragraph.
		if (depth < 0 || blank !== undefined) depth = 0;
	}
	return undefined;
}

/** A node that too many others stand around, or undefined; without recursion, since the tree may be as deep as a text is long. */
export function deepNode(tree: Nodes): Nodes | undefined {
	let level: Nodes[] = [tree];
	for (let depth = 0; level.length > 0; depth++) {
		// Every list is one level, and each item in it another.
		if (depth > 3 * NESTING) return level[0];
		level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
	}
	return undefined;
}

/**
 * Takes a file apart; where what it holds is nested so deeply that the stack ends, that is a fault of this file alone.
 * @throws what `run` throws besides
 */
export function orTooDeep<T>(file: string, run: () => T, otherwise: (fault: Fault) => T): T {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof RangeError && /call stack/.test(error.message))) throw error;
		return otherwise(nestingFault(file, 1, 'Parts of the file'));
	}
}

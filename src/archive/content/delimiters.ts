import type { Fault } from '../fault.ts';
import type { Rule } from '../rules.ts';

/**
 * What is wrong with the two lines of hyphens around the front matter, if anything: without them
 * the front matter would be read as text, or the text as front matter.
 */
export function delimiterFault(text: string, file: string): Fault | undefined {
	const lines = text.split(/\r?\n/, 500);
	const first = lines.findIndex((line) => line.trim() !== '');
	const opening = lines[first] ?? '';
	if (!/^\s*-{2,}\s*$/.test(opening) && !/^---[^\S\n]*[a-z]/i.test(opening)) return missing(file, lines, first);
	if (first > 0 || !/^---(?!-)/.test(opening)) {
		return {
			...fault(file, 'front-matter-start', first + 1, opening),
			message: 'The front matter does not begin with three hyphens on the first line.',
			help: 'Let the file begin with this line, with nothing above it and no space before it.',
			mended: '---',
		};
	}
	if (/\n---/.test(text.slice(3))) return undefined;
	const end = lines.findIndex((line, index) => index > 0 && !isFrontMatter(line));
	const line = end === -1 ? lines.length : end;
	return {
		...fault(file, 'front-matter-end', line + 1, lines[line] ?? ''),
		message: 'The front matter has no end: everything below it would be read as part of it.',
		help: 'Put a line of three hyphens above this line.',
		mended: `---\n${lines[line] ?? ''}`.trimEnd(),
	};
}

function missing(file: string, lines: string[], first: number): Fault {
	const line = lines[first] ?? '';
	const isKey = /^[a-z]+\s*[:：]/i.test(line);
	return {
		...fault(file, 'front-matter-missing', Math.max(1, first + 1), line),
		message: line === '' ? 'The file is empty.' : 'The file does not begin with front matter.',
		help: isKey
			? 'Put a line of three hyphens above the first key and another below the last.'
			: 'Begin it with a line of three hyphens, the keys with their values, and three hyphens again.',
		...(isKey ? { mended: `---\n${line}` } : {}),
	};
}

/** A line that may stand in front matter: a key, an item, a comment, something indented. */
function isFrontMatter(line: string): boolean {
	return /^(?:[A-Za-z]+\s*[:：]|\s+\S|- |#[^#])/.test(line);
}

function fault(file: string, rule: Rule, line: number, text: string): Omit<Fault, 'message' | 'help'> {
	return { severity: 'error', rule, file, line, column: 1, length: Math.max(1, text.length) };
}

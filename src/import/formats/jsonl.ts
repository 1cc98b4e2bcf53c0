import type { Finding } from '../finding.ts';
import type { Parsed, Position, RawRow } from '../row.ts';
import type { SourceLine } from '../source/lines.ts';

/** One JSON object a line; blank lines are passed over. */
export async function* parseJsonl(
	lines: AsyncIterable<SourceLine>,
	file: string,
): AsyncGenerator<Parsed> {
	for await (const { text, line } of lines) {
		if (text.trim() !== '') yield parseJsonLine(text, line, file);
	}
}

/** Reads one line as a record, or says why it is none. */
export function parseJsonLine(text: string, line: number, file: string): RawRow | Finding {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return notJson(error as SyntaxError, text, line, file);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return {
			kind: 'refused',
			rule: 'not-an-object',
			file,
			line,
			column: text.length - text.trimStart().length + 1,
			message: 'This line is valid JSON, but not an object.',
			help: 'Write one object a line: {"id": …, "title": …}.',
		};
	}
	return {
		kind: 'row',
		file,
		line,
		column: 1,
		values: value as Record<string, unknown>,
		at: (name) => ({ line, column: columnOf(text, name) }),
	};
}

function notJson(error: SyntaxError, text: string, line: number, file: string): Finding {
	const offset = /at position (\d+)/.exec(error.message)?.[1];
	const column = offset === undefined ? text.length + 1 : Number(offset) + 1;
	const what = error.message.replace(/ in JSON at position.*$/s, '').replace(/[.,\s]+$/, '');
	return {
		kind: 'refused',
		rule: 'not-json',
		file,
		line,
		column,
		message: `This line is not valid JSON: ${what}.`,
		help: 'Write one whole object a line, its line ends as \\n and its quotation marks as \\".',
	};
}

/** The column of a key's value; the search may stop at the same key in an object inside. */
function columnOf(text: string, name: string): Position['column'] {
	const key = JSON.stringify(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const match = new RegExp(`(?<!\\\\)${key}\\s*:\\s*`).exec(text);
	return match ? match.index + match[0].length + 1 : 1;
}

import { withoutStrayBackslashes } from '../../clean/backslashes.ts';
import type { Mend } from '../../clean/controls.ts';
import type { Finding } from '../../finding.ts';
import type { Position } from '../../position.ts';
import type { Parsed, RawRow } from '../../row.ts';
import type { SourceLine } from '../../source/lines.ts';
import { DEEPEST, tooDeepAt } from './depth.ts';

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
	const deep = tooDeepAt(text);
	if (deep !== undefined) return tooDeep(deep + 1, line, file);
	let value: unknown;
	const findings: Finding[] = [];
	try {
		value = parseMended(text, (message) => findings.push(mended(message, line, file)));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return notJson(error, text, line, file);
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
		findings,
		at: (name) => ({ line, column: columnOf(text, name) }),
	};
}

/** Stray backslashes of Big5 text break JSON; a line that is whole without them is read so. */
function parseMended(text: string, onMended: (message: string) => void): unknown {
	try {
		return JSON.parse(text, asWritten);
	} catch (error) {
		const mends: Mend[] = [];
		const without = withoutStrayBackslashes(text, mends);
		if (mends.length === 0) throw error;
		const value: unknown = JSON.parse(without, asWritten);
		for (const { message } of mends) onMended(message);
		return value;
	}
}

/** A number as it is written where JavaScript has none that is written so: ids beyond 2^53, 1.50. */
function asWritten(_: string, value: unknown, context?: { source?: string }): unknown {
	return typeof value === 'number' && context?.source !== undefined && String(value) !== context.source ? context.source : value;
}

function mended(message: string, line: number, file: string): Finding {
	const help = 'Compare with the source.';
	return { kind: 'mended', rule: 'stray-backslash', file, line, column: 1, message, help };
}

function tooDeep(column: number, line: number, file: string): Finding {
	return {
		kind: 'refused',
		rule: 'json-depth',
		file,
		line,
		column,
		message: `Here lists or objects lie in one another more than ${DEEPEST} deep.`,
		help: 'Write the fields of a question as texts and lists of texts.',
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

import { withoutStrayBackslashes } from '../../clean/backslashes.ts';
import type { Mend } from '../../clean/controls.ts';
import type { Finding } from '../../finding.ts';
import type { Position } from '../../position.ts';
import type { RawRow } from '../../row.ts';
import type { IsKnown } from '../table/names.ts';
import { DEEPEST, tooDeepAt } from './depth.ts';
import { withPaths } from './nested.ts';
import { offsetOf } from './places.ts';

/** The text of a record in a source, and where it begins. */
export interface JsonText extends Position {
	text: string;
	/** The key under which it stands, where its source gives each row one. */
	key?: string | undefined;
}

/** Name under which a row gives that key. */
const KEY = '$key';


/** Reads a text as a record, or says why it is none. */
export function readRecord(given: JsonText, file: string, isKnown: IsKnown): RawRow | Finding {
	const { text, line, column } = given;
	const refused = (rule: string, offset: number, message: string, help: string): Finding => ({ kind: 'refused', rule, file, ...placeIn(given, offset), message, help });
	const deep = tooDeepAt(text);
	if (deep !== undefined) {
		return refused('json-depth', deep, `Here lists or objects lie in one another more than ${DEEPEST} deep.`, 'Write the fields of a question as texts and lists of texts.');
	}
	let value: unknown;
	const findings: Finding[] = [];
	try {
		value = parseMended(text, (message) => findings.push({ kind: 'mended', rule: 'stray-backslash', file, line, column, message, help: 'Compare with the source.' }));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return refused('not-json', offsetIn(error, text), `This is not valid JSON: ${wordsOf(error)}.`, 'Write whole objects, their line ends as \\n and their quotation marks as \\".');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return refused('not-an-object', text.length - text.trimStart().length, 'This is valid JSON, but not an object.', 'Write each row as an object: {"id": …, "title": …}.');
	}
	const values = withPaths(value as Record<string, unknown>, isKnown);
	if (given.key !== undefined) values[KEY] = given.key;
	return { kind: 'row', file, line, column, values, findings, at: (name) => placeIn(given, offsetOf(text, name) ?? 0) };
}

/** The place of a character of a record in its source. */
function placeIn({ text, line, column }: JsonText, offset: number): Position {
	const before = text.slice(0, offset).split(/\r\n?|\n/);
	const last = before.at(-1)!;
	return { line: line + before.length - 1, column: last.length + (before.length === 1 ? column : 1) };
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

/** Where reading stopped; the end where the text is too short. */
function offsetIn(error: SyntaxError, text: string): number {
	return Number(/at position (\d+)/.exec(error.message)?.[1] ?? text.length);
}

function wordsOf(error: SyntaxError): string {
	return error.message.replace(/ in JSON at position.*$/s, '').replace(/[.,\s]+$/, '');
}

import type { Document, YAMLParseError } from 'yaml';
import type { Fault } from '../fault.ts';
import type { Place, YamlSource } from './yamlSource.ts';

type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;
type Diagnosis = Pick<Fault, 'message' | 'help' | 'mended' | 'safe'>;

/**
 * What a YAML parser complains of, in the words of the person who wrote the line. One fault a
 * line: further errors there mostly follow from the first.
 */
export function yamlFaults(document: Document, source: YamlSource, file: string): Fault[] {
	const byLine = new Map<number, Fault>();
	for (const error of [...document.errors, ...document.warnings]) {
		const place = placeOf(error, source);
		if (byLine.has(place.line)) continue;
		byLine.set(place.line, { severity: 'error', rule: 'yaml', file, ...place, ...diagnose(error, source.line(place), file) });
	}
	if (byLine.size > 0) {
		for (const fault of colonFaults(source, file)) {
			if (!byLine.has(fault.line)) byLine.set(fault.line, fault);
		}
	}
	return [...byLine.values()];
}

function placeOf(error: YamlError, source: YamlSource): Place {
	const [from, to] = error.pos;
	const place = source.at(from, to);
	// The parser notices an open quotation mark or bracket only where something else follows.
	const opened = /quote/.test(error.message) ? openQuote(source) : /^Flow /.test(error.message) ? openList(source) : undefined;
	if (opened) return opened;
	const rest = source.line(place).length - place.column + 1;
	return { ...place, length: Math.max(1, Math.min(place.length, rest)) };
}

function openList(source: YamlSource): Place | undefined {
	return lastPlace(source, /^[^\S\n]*[\w-]+: +\[[^\]\n]*$/gm, /\[/);
}

function openQuote(source: YamlSource): Place | undefined {
	const pattern = /^[^\S\n]*[\w-]+: +(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/gm;
	return lastPlace(source, pattern, /["']/);
}

/** The last match of a pattern, from a sign in it on. */
function lastPlace(source: YamlSource, pattern: RegExp, sign: RegExp): Place | undefined {
	const match = [...source.text.matchAll(pattern)].at(-1);
	return match && source.at(match.index + match[0].search(sign), match.index + match[0].trimEnd().length);
}

function diagnose(error: YamlError, line: string, file: string): Diagnosis {
	const [, key = ''] = /^\s*["']?([^"':\s]+)/.exec(line) ?? [];
	if (error.code === 'DUPLICATE_KEY') {
		return { message: `The key "${key}" stands twice.`, help: 'Remove one of the two lines.' };
	}
	if (error.code === 'RESOURCE_EXHAUSTION') {
		return { message: 'Brackets or lists stand too deep in one another to be read.', help: 'Write it flat.' };
	}
	if (error.code === 'TAB_AS_INDENT') {
		return {
			message: 'The line begins with a tab.',
			help: 'Indent with spaces.',
			mended: line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  ')),
			safe: true,
		};
	}
	return colonFault(line) ?? valueFault(error, line) ?? {
		message: 'The line cannot be read as "key: value".',
		help: `Write a key, a colon, a space and the value; a longer text goes ${file.endsWith('.yml') ? 'below its key, indented, with ">-" behind the colon' : 'below the front matter'}.`,
	};
}

/** The parser stumbles over one such line only: the others are found here. */
function colonFaults(source: YamlSource, file: string): Fault[] {
	let offset = 0;
	return source.text.split('\n').flatMap((line) => {
		const place = source.at(offset, offset + line.trimEnd().length);
		offset += line.length + 1;
		const diagnosis = /^\S/.test(line) ? colonFault(line.trimEnd()) : undefined;
		return diagnosis ? [{ severity: 'error', rule: 'yaml', file, ...place, ...diagnosis } satisfies Fault] : [];
	});
}

/** Colons that YAML does not take for one. */
function colonFault(line: string): Diagnosis | undefined {
	const wide = /^(\s*[A-Za-z]+)\s*[：﹕]\s*(.*)$/u.exec(line);
	if (wide) {
		return {
			message: `The colon after "${wide[1]!.trim()}" is a full-width one.`,
			help: 'Write a plain colon and a space.',
			mended: `${wide[1]!}: ${wide[2]!}`,
			safe: true,
		};
	}
	const close = /^(\s*[A-Za-z]+):(?=[^\s:/])(.+)$/.exec(line);
	if (!close) return undefined;
	return {
		message: `The space after "${close[1]!.trim()}:" is missing.`,
		help: 'Put a space behind the colon.',
		mended: `${close[1]!}: ${close[2]!}`,
		safe: true,
	};
}

function valueFault(error: YamlError, line: string): Diagnosis | undefined {
	const [, head = '', key = '', value = ''] = /^((?:\s*- )?\s*([A-Za-z]+): +)(\S.*?)\s*$/.exec(line) ?? [];
	if (value === '') return undefined;
	if (value.startsWith('[') && !value.endsWith(']')) {
		return { message: `The list of "${key}" has no end.`, help: 'Close it with "]".', mended: `${line.trimEnd()}]` };
	}
	if (error.code === 'MISSING_CHAR' && /^["']/.test(value)) {
		return {
			message: `The quotation mark that opens the value of "${key}" is not closed.`,
			help: 'Close it, or leave it out.',
			mended: head + quoted(value.slice(1)),
		};
	}
	const why = reason(value);
	return why === undefined ? undefined : {
		message: `The value of "${key}" cannot be read as it stands: ${why}.`,
		help: 'Put the whole value in quotation marks.',
		mended: head + quoted(value),
		safe: true,
	};
}

function reason(value: string): string | undefined {
	if (/^(["']).*\1$/.test(value)) return 'the quotation mark inside it ends it early';
	if (/^["']/.test(value)) return 'it goes on behind its closing quotation mark';
	if (/^[@`%&*!|>?{}[\],-]/.test(value)) return `YAML keeps "${value[0]!}" at the beginning for itself`;
	if (/:(?:\s|$)/.test(value)) return 'a colon with a space behind it would begin another key';
	return undefined;
}

/** A text as a YAML scalar in quotation marks; marks that already stand around it are not doubled. */
export function quoted(value: string): string {
	const bare = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
	return bare.includes("'") ? `"${bare.replace(/["\\]/g, '\\$&')}"` : `'${bare}'`;
}

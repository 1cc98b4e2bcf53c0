import { type Finding, ImportError } from '../../finding.ts';
import type { SourceLine } from '../../source/lines.ts';
import type { CsvRecord } from './records.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Lines above the names of columns that are looked through: titles, dates of export. */
export const MOST_ABOVE = 20;
/** Names that are a mapping's own, from which on a row names the columns. */
const NAMES = 2;

/** Whether a column of this name is looked for. */
export type IsKnown = (name: string) => boolean;

/** What the first lines of a file say of how it is to be read. */
export interface Layout {
	delimiter: string;
	/** Index of the line that names the columns. */
	header: number;
}

/**
 * The delimiter and the line that names the columns: Excel's own `sep=;`, else the first line with two
 * names that are looked for, else the first.
 */
export function layoutOf(lines: readonly SourceLine[], isKnown: IsKnown, given: string | undefined): Layout {
	const own = /^\uFEFF?"?sep=(.)"?$/i.exec(lines[0]?.text.trimEnd() ?? '')?.[1] ?? (/^sep=\t/i.test(lines[0]?.text ?? '') ? '\t' : undefined);
	const from = own === undefined ? 0 : 1;
	const delimiter = given ?? own;
	for (const [index, { text }] of lines.entries()) {
		if (index < from) continue;
		for (const sign of delimiter === undefined ? DELIMITERS : [delimiter]) {
			const names = text.split(sign).map((name) => name.trim().replace(/^"|"$/g, ''));
			if (names.filter(isKnown).length >= NAMES) return { delimiter: sign, header: index };
		}
	}
	return { delimiter: delimiter ?? delimiterOf(lines[from]?.text ?? ''), header: from };
}

function delimiterOf(line: string): string {
	const unquoted = line.replace(/"[^"]*"/g, '');
	const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** The names of columns; one that stands there again is told from the first by a number. */
export function headerOf({ line, cells }: CsvRecord, file: string): { names: string[]; findings: Finding[] } {
	const findings: Finding[] = [];
	const names: string[] = [];
	for (const cell of cells) {
		const name = cell.text.trim();
		let own = name;
		for (let number = 2; own !== '' && names.includes(own); number += 1) own = `${name} (${number})`;
		names.push(own);
		if (own === name) continue;
		const message = `The column "${name}" stands here again; it is read as "${own}".`;
		findings.push({ kind: 'flagged', rule: 'column-twice', file, line: cell.line, column: cell.column, message, help: `Name "${own}" in a mapping where it holds something.` });
	}
	if (names.every((name) => name === '')) {
		throw new ImportError(`${file}:${line}:1: The first row names no column.`, 'Name the columns in the first row.');
	}
	return { names, findings };
}

/** Says that a line above the names of columns was no row. */
export function aboveHeader({ text, line }: SourceLine, file: string): Finding {
	const message = `"${text.trim().slice(0, 60)}" stands above the names of the columns; it is no row.`;
	return { kind: 'flagged', rule: 'above-header', file, line, column: 1, message, help: 'Nothing is to be done if it is a title.' };
}

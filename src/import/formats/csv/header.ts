import type { SourceLine } from '../../source/lines.ts';
import { type IsKnown, NAMES } from '../table/names.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

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

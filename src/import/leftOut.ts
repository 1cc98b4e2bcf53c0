import type { Finding } from './finding.ts';

/** Says that a column is no field's. */
export function leftOut(name: string, file: string): Finding {
	const message = `"${name}" is no field of an entry; it is left out, here and below.`;
	const help = 'Name the field that it fills in a mapping, or list it there under "ignore".';
	return { kind: 'flagged', rule: 'unknown-column', file, line: 1, column: 1, message, help };
}

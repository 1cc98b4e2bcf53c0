import type { Fault } from '../../../../src/archive/fault.ts';

/** Faults as they read, one below the other: place, severity and rule, then what, how, and the line mended. */
export function faultLines(faults: readonly Fault[]): string {
	return faults
		.map(({ file, line, column, length, severity, rule, message, help, mended, safe }) =>
			[
				`${file}:${line}:${column}+${length} ${severity} ${rule}${safe ? ' (safe)' : ''}`,
				`  ${message}`,
				`  ${help}`,
				...(mended === undefined ? [] : mended.split('\n').map((row) => `  > ${row}`)),
			].join('\n'),
		)
		.join('\n');
}

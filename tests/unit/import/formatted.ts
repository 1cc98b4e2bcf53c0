import type { Finding } from '../../../src/import/finding.ts';

/** Findings as lines, for snapshots. */
export function formatted(findings: Finding[]): string {
	return findings
		.map(({ line, kind, rule, id, message, help }) => `${line} ${kind} ${rule}${id === undefined ? '' : ` (${id})`}: ${message} ${help}`)
		.join('\n');
}

import type { WholeArchive } from '../across/archive.ts';
import type { Finding } from '../finding.ts';

/** Findings that stand: those that the archive allows, with a reason, are left out. */
export function allowed(findings: Finding[], _: WholeArchive): Finding[] {
	return findings;
}

import type { FileText, Finding } from '../finding.ts';

/** Marks that git leaves where two people changed the same lines. */
export function conflictFindings(file: FileText): Finding[] {
	return [...file.text.matchAll(/^<{7} .*$/gm)].map((match) =>
		file.finding('error', 'merge-conflict', match.index, match.index + match[0].length, {
			message: 'Two changes to these lines were never joined: the marks of git still stand here.',
			help: 'Keep the right one of the two versions below, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
		}),
	);
}

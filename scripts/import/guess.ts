import { visible } from '../../src/editing/check/report/frame.ts';
import type { Finding } from '../../src/import/finding.ts';
import { printColoured } from '../terminal.ts';
import { formatted, printSample } from './console.ts';

/** Most findings that are shown beside samples. */
const MOST = 10;

/** Shows what a guessed mapping makes of the first rows of a file. */
export function printGuess(file: string, target: string, left: readonly string[], { entries, findings }: { entries: readonly { path: string; text: string }[]; findings: readonly Finding[] }): void {
	for (const { path, text } of entries) printSample(path, text);
	const refused = findings.filter(({ kind }) => kind === 'refused');
	for (const finding of refused.slice(0, MOST)) printColoured(formatted(finding), process.stderr);
	const lines = [
		`${target} was written: a guess, to be looked at line by line.`,
		entries.length === 0 ? 'With it, none of the first rows becomes an entry yet.' : `Above ${entries.length === 1 ? 'is the first entry as it' : `are the first ${entries.length} entries as they`} would be.`,
		left.length === 0 ? 'All columns are taken, or left out knowingly.' : `Not taken: ${left.join(', ')}.`,
		`Then: npm run import -- ${file} --mapping ${target} --dry-run`,
	];
	console.log(lines.map(visible).join('\n'));
}

import { LinkInContent, readContentText } from '../src/archive/content/contentFile.ts';
import type { Fault } from '../src/archive/fault.ts';
import { faultText } from '../src/editing/check/report/text.ts';
import { printColoured } from './terminal.ts';

/** Prints faults for people: where, what, how to mend, the line, and the line as it should be. */
export function printFaults(faults: readonly Fault[], content = 'content', stream: NodeJS.WriteStream = process.stderr): void {
	const lineOf = lineReader(content);
	for (const fault of faults) printColoured(`${faultText(fault, { content, lineOf })}\n`, stream);
}

/** Reads lines of files; the last file is kept, since faults come by file. */
function lineReader(content: string): (file: string, line: number) => string | undefined {
	let last = { file: '', lines: [] as string[] };
	return (file, line) => {
		if (last.file !== file) last = { file, lines: linesOf(content, file) };
		return last.lines[line - 1];
	};
}

function linesOf(content: string, file: string): string[] {
	try {
		return readContentText(content, file).replace(/^\uFEFF/, '').split(/\r?\n/);
	} catch (error) {
		// A fault may be that the file is not there, or is none, or is a link.
		if (error instanceof LinkInContent) return [];
		if (['ENOENT', 'EISDIR', 'EACCES', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
		throw error;
	}
}

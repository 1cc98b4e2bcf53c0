import { ImportError } from '../finding.ts';

/** A line of a source without its end. */
export interface SourceLine {
	text: string;
	/** From 1. */
	line: number;
}

/** Longest line that is read, in UTF-16 code units; a longer one means that the format is another. */
const LONGEST = 16_777_216;

/** Cuts decoded chunks into lines; an end of line is CR, LF or both. */
export async function* splitLines(
	chunks: AsyncIterable<string>,
	file: string,
): AsyncGenerator<SourceLine> {
	let rest = '';
	let line = 0;
	for await (const chunk of chunks) {
		const pieces = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
		rest = pieces.pop()!;
		for (const text of pieces) yield { text, line: ++line };
		if (rest.length > LONGEST) {
			throw new ImportError(
				`${file}:${line + 1}:1: This line is longer than ${LONGEST} characters.`,
				'Name the right format with --format.',
			);
		}
	}
	if (rest !== '') yield { text: rest.replace(/\r$/, ''), line: line + 1 };
}

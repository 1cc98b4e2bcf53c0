import type { Parsed } from '../../../../src/import/row.ts';
import type { SourceLine } from '../../../../src/import/source/lines.ts';

/** Lines of a text, as a source gives them. */
export async function* linesOf(text: string): AsyncGenerator<SourceLine> {
	for (const [index, line] of text.split('\n').entries()) {
		yield await Promise.resolve({ text: line, line: index + 1 });
	}
}

/** What a parser yields, rows by their values and findings by their words. */
export async function read(parsed: AsyncIterable<Parsed>): Promise<unknown[]> {
	const all: unknown[] = [];
	for await (const one of parsed) {
		all.push(
			one.kind === 'row'
				? { line: one.line, ...one.values }
				: `${one.file}:${one.line}:${one.column}: ${one.rule}: ${one.message} ${one.help}`,
		);
	}
	return all;
}

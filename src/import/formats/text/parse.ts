import type { Parsed } from '../../row.ts';
import type { SourceLine } from '../../source/lines.ts';
import { readPage } from './page.ts';
import { splitPages } from './pages.ts';

/** Pages of plain text, one or many in a file. */
export async function* parseText(
	lines: AsyncIterable<SourceLine>,
	file: string,
): AsyncGenerator<Parsed> {
	for await (const { lines: page, runsInto } of splitPages(lines)) {
		if (runsInto === undefined) yield readPage(page, file);
		else {
			yield {
				kind: 'refused',
				rule: 'pages-run-together',
				file,
				line: page[0]?.line ?? runsInto,
				column: 1,
				message: `The page from here to the "Ask Date" in line ${runsInto} is two, and where the second begins cannot be told.`,
				help: 'Put a line of === before the title of the second page.',
			};
		}
	}
}

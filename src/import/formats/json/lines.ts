import type { Parsed } from '../../row.ts';
import type { SourceLine } from '../../source/lines.ts';
import type { IsKnown } from '../table/names.ts';
import { readRecord } from './record.ts';

/** One JSON object a line; blank lines are passed over. */
export async function* parseJsonl(lines: AsyncIterable<SourceLine>, file: string, isKnown: IsKnown = () => true): AsyncGenerator<Parsed> {
	for await (const { text, line } of lines) {
		if (text.trim() !== '') yield readRecord({ text, line, column: 1 }, file, isKnown);
	}
}

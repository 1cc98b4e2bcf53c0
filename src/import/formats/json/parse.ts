import type { Parsed } from '../../row.ts';
import type { IsKnown } from '../table/names.ts';
import { readRecord } from './record.ts';
import { RowScanner } from './scanner.ts';

/** How a JSON file is read. */
export interface JsonOptions {
	/** The keys that lead to the list of rows, with dots between them; the outermost list of objects where undefined. */
	rows?: string | undefined;
	isKnown?: IsKnown;
}

/**
 * Rows of a JSON file: the objects of a list that is the file, or lies under a key in it; or objects one
 * behind the other. Written here and not taken from a library because a row must keep the place of each
 * value and its numbers as they are written, and a broken row must not cost the ones behind it.
 * @throws {ImportError} where there is no list of objects
 */
export async function* parseJson(chunks: AsyncIterable<string>, file: string, { rows, isKnown = () => true }: JsonOptions = {}): AsyncGenerator<Parsed> {
	const scanner = new RowScanner(file, { path: rows?.split('.'), isKnown });
	const read = (found: ReturnType<RowScanner['push']>): Parsed[] => found.map((one) => ('kind' in one ? one : readRecord(one, file, isKnown)));
	for await (const chunk of chunks) yield* read(scanner.push(chunk));
	yield* read(scanner.end());
}

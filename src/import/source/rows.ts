import type { Finding } from '../finding.ts';
import { parseJsonl } from '../formats/jsonl.ts';
import { applyMapping } from '../mapping/apply.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { Parsed, SourceRow } from '../row.ts';
import { splitLines } from './lines.ts';
import { readBytes } from './open.ts';

/** How the sources are to be read. */
export interface SourceOptions {
	mapping: Mapping;
}

/** What reading a source tells. */
export interface SourceEvents {
	/** Bytes have been read from disk. */
	read(bytes: number): void;
	/** Something to look at. */
	flag(finding: Finding): void;
}

/** The rows of a source file under the archive's field names, and why others are none. */
export async function* readRows(
	file: string,
	options: SourceOptions,
	events: SourceEvents,
): AsyncGenerator<SourceRow | Finding> {
	for await (const parsed of parsedRows(file, events)) {
		yield parsed.kind === 'row' ? applyMapping(parsed, options.mapping) : parsed;
	}
}

function parsedRows(file: string, events: SourceEvents): AsyncGenerator<Parsed> {
	const text = decode(readBytes(file, (bytes) => events.read(bytes)));
	return parseJsonl(splitLines(text, file), file);
}

async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
	yield decoder.decode();
}

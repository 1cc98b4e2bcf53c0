import { joinBytes } from './bytes.ts';
import { numberedName, packStarts, readNumberedName, unpackStarts, type ChunkTable } from './chunkTable.ts';

/** The packed form's first line. */
interface Header {
	chunks: number;
	/** Numbers of chunks that are no more, and revisions of those written anew; absent in an index as it was built. */
	gone?: number[];
	revisions?: Record<string, string>;
}

const NEWLINE = 10;

/** Packs what every search reads of a shard: where its chunks of words begin. Compress it. */
export function packTable({ starts, names }: ChunkTable): Uint8Array {
	const header: Header = { chunks: starts.length, ...told(names) };
	return joinBytes([new TextEncoder().encode(`${JSON.stringify(header)}\n`), packStarts(starts)]);
}

/** Reads what {@link packTable} packed. @throws SyntaxError where it is something else */
export function unpackTable(packed: Uint8Array): ChunkTable {
	const lineEnd = packed.indexOf(NEWLINE);
	const header = JSON.parse(new TextDecoder().decode(packed.subarray(0, lineEnd))) as Header;
	return { starts: unpackStarts(packed.subarray(lineEnd + 1), header.chunks), names: namesBy(header) };
}

/** What the numbers of chunks do not tell of their names. */
function told(names: readonly string[]): Pick<Header, 'gone' | 'revisions'> {
	const read = names.map(readNumberedName);
	const there = new Set(read.map(({ number }) => number));
	const gone = Array.from({ length: (read.at(-1)?.number ?? -1) + 1 }, (_, number) => number).filter((number) => !there.has(number));
	const revisions = read.flatMap(({ number, revision }): [string, string][] => (revision === undefined ? [] : [[String(number), revision]]));
	return { ...(gone.length > 0 && { gone }), ...(revisions.length > 0 && { revisions: Object.fromEntries(revisions) }) };
}

function namesBy({ chunks, gone = [], revisions = {} }: Header): string[] {
	const isGone = new Set(gone);
	const names: string[] = [];
	for (let number = 0; names.length < chunks; number += 1) {
		if (!isGone.has(number)) names.push(numberedName(number, revisions[number]));
	}
	return names;
}

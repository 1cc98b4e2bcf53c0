import { chunkStandsIn } from './chunkScan.ts';
import { chunkName, chunkTable, readChunkName, shortestAfter } from './chunkTable.ts';
import { readChunk, writeChunk, type ChunkWord } from './chunks.ts';
import { decodeDays, encodeDays } from './dates.ts';
import { emptyDays, emptyFacts } from './emptied.ts';
import { decodeFacts, encodeFacts } from './facts.ts';
import { revised, SHARD_DATES, SHARD_FACTS, SHARD_PAGES } from './manifest.ts';
import type { MetadataChunk } from './metadata.ts';
import { packPages, unpackPages } from './pages.ts';
import { chunkPlace, fragmentPlace } from './places.ts';
import { withoutPages, type PageSet } from './postings.ts';

/** Files by their path in a shard's folder. */
export type ShardFiles = Map<string, Uint8Array>;

/** How the files of a shard are kept: packed as they are published, or unpacked as they are in packs for offline. */
export interface Keeping {
	/** The content of a file of ours. */
	read: (bytes: Uint8Array) => Uint8Array;
	write: (content: Uint8Array) => Uint8Array;
	/** The same of Pagefind's. */
	readChunk: (bytes: Uint8Array) => Uint8Array;
	writeChunk: (content: Uint8Array) => Uint8Array;
	/** What tells a chunk from that of the same number before it, in letters and digits. */
	chunkRevision: (content: Uint8Array) => string;
	/** What tells a shard from itself as it was. @param files those written anew, as they are kept */
	revision: (files: Iterable<Uint8Array>) => string;
}

/** A shard of which something was taken out. */
export interface RemainingShard {
	files: ShardFiles;
	/** Tells this state of the shard from all others. */
	revision: string;
}

/** Which pages hold nothing, and which of them did so before. */
export interface Removal {
	/** All that hold nothing now. */
	gone: PageSet;
	/** Those of them that still held something. */
	added: PageSet;
	/** The revision in which they did. */
	revision: string | undefined;
}

/**
 * Takes pages out of a shard: their texts, their postings, and with these all words
 * that no other page holds, their lengths, facts and dates. Their numbers stay, and hold nothing.
 * A file that changes gets another name. Pagefind's own list of pages and chunks, which nothing of ours reads, is left out.
 * @throws CborError where the index is not what Pagefind 1.6 makes
 */
export function takeOutPages(files: ShardFiles, { gone, added, revision }: Removal, keeping: Keeping): RemainingShard {
	const own = (name: string): Uint8Array => keeping.read(files.get(revised(name, revision))!);
	const metadata = unpackPages(own(SHARD_PAGES));
	const left = new Map([...files].filter(([place]) => !isRewritten(place)));
	metadata.pages.forEach(({ id }, page) => {
		if (gone[page] === 1) left.delete(fragmentPlace(id));
	});
	const chunks = remainingChunks(metadata.chunks, files, added, keeping, (place, bytes) => left.set(place, bytes));
	const pages = metadata.pages.map(({ id, length }, page) => ({ id, length: gone[page] === 1 ? 0 : length }));
	const written = new Map([
		[SHARD_PAGES, keeping.write(packPages({ ...metadata, pages, chunks }))],
		[SHARD_FACTS, keeping.write(encodeFacts(emptyFacts(decodeFacts(own(SHARD_FACTS)), gone)))],
		[SHARD_DATES, keeping.write(encodeDays(emptyDays(decodeDays(own(SHARD_DATES)), gone)))],
	]);
	const next = keeping.revision(written.values());
	for (const [name, bytes] of written) left.set(revised(name, next), bytes);
	return { files: left, revision: next };
}

/** What stands anew in each revision, if at all. */
function isRewritten(place: string): boolean {
	return /^index\/|\.pf_meta$|^(?:pages|facts|dates)(?:-\w+)?\.bin$/.test(place);
}

/** The table of what is left of some chunks. @param put takes their files: those that lost nothing as they are */
function remainingChunks(
	chunks: readonly MetadataChunk[],
	files: ShardFiles,
	gone: PageSet,
	keeping: Keeping,
	put: (place: string, bytes: Uint8Array) => void,
): MetadataChunk[] {
	const starts: string[] = [];
	const names: string[] = [];
	let isSameBefore = true;
	let lastBefore = (): string => '';
	for (const { from, file } of chunks) {
		const bytes = files.get(chunkPlace(file))!;
		const chunk = keeping.readChunk(bytes);
		const isSame = !chunkStandsIn(chunk, gone);
		const words = isSame ? undefined : readChunk(chunk).flatMap((word) => withoutPages(word, gone) ?? []);
		if (words?.length === 0) {
			isSameBefore = false;
			continue;
		}
		// Where a chunk begins is told by its first word and the last one before it, of which either may be gone.
		starts.push(isSame && isSameBefore ? from : shortestAfter(lastBefore(), (words ?? readChunk(chunk))[0]!.word));
		names.push(words ? putChunk(file, words, keeping, put) : file);
		if (isSame) put(chunkPlace(file), bytes);
		[isSameBefore, lastBefore] = [isSame, () => (words ?? readChunk(chunk)).at(-1)!.word];
	}
	return chunkTable(starts, names);
}

function putChunk(file: string, words: readonly ChunkWord[], keeping: Keeping, put: (place: string, bytes: Uint8Array) => void): string {
	const content = writeChunk(words);
	const name = chunkName(readChunkName(file).number, keeping.chunkRevision(content));
	put(chunkPlace(name), keeping.writeChunk(content));
	return name;
}

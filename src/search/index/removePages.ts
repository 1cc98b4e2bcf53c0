import { createHash, hash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { chunkStandsIn } from '../format/chunkScan.ts';
import { chunkName, chunkTable, readChunkName, REVISION_SIGNS } from '../format/chunkTable.ts';
import { readChunk, writeChunk, type ChunkWord } from '../format/chunks.ts';
import { decodeDays, encodeDays } from '../format/dates.ts';
import { decodeFacts, encodeFacts } from '../format/facts.ts';
import { revised, SHARD_DATES, SHARD_FACTS, SHARD_PAGES } from '../format/manifest.ts';
import type { MetadataChunk } from '../format/metadata.ts';
import { packPages, unpackPages } from '../format/pages.ts';
import { withoutPages, type PageSet } from '../format/postings.ts';
import { emptyDays, emptyFacts } from './emptied.ts';
import { fragmentPlace } from './numberPages.ts';
import { pack, packed, unpacked, type PackedFiles } from './packed.ts';
import { chunkPlace, shortestAfter } from './regroup.ts';

/** A shard of which something was taken out. */
export interface RemainingShard {
	files: PackedFiles;
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
 * Takes pages out of a shard, without Pagefind: their texts, their postings, and with these all words
 * that no other page holds, their lengths, facts and dates. Their numbers stay, and hold nothing.
 * A file that changes gets another name. Pagefind's own list of pages and chunks, which nothing of ours reads, is left out.
 * @throws CborError where the index is not what Pagefind 1.6 makes
 */
export function removePages(files: PackedFiles, { gone, added, revision }: Removal): RemainingShard {
	const own = (name: string): Uint8Array => gunzipSync(files.get(revised(name, revision))!);
	const metadata = unpackPages(own(SHARD_PAGES));
	const left = new Map([...files].filter(([place]) => !isRewritten(place)));
	metadata.pages.forEach(({ id }, page) => {
		if (gone[page] === 1) left.delete(fragmentPlace(id));
	});
	const chunks = remainingChunks(metadata.chunks, files, added, (place, bytes) => left.set(place, bytes));
	const pages = metadata.pages.map(({ id, length }, page) => ({ id, length: gone[page] === 1 ? 0 : length }));
	const written = new Map([
		[SHARD_PAGES, pack(packPages({ ...metadata, pages, chunks }))],
		[SHARD_FACTS, pack(encodeFacts(emptyFacts(decodeFacts(own(SHARD_FACTS)), gone)))],
		[SHARD_DATES, pack(encodeDays(emptyDays(decodeDays(own(SHARD_DATES)), gone)))],
	]);
	const digest = createHash('sha256');
	for (const bytes of written.values()) digest.update(bytes);
	const next = digest.digest('hex').slice(0, 10);
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
	files: PackedFiles,
	gone: PageSet,
	put: (place: string, bytes: Uint8Array) => void,
): MetadataChunk[] {
	const starts: string[] = [];
	const names: string[] = [];
	let isSameBefore = true;
	let lastBefore = (): string => '';
	for (const { from, file } of chunks) {
		const bytes = files.get(chunkPlace(file))!;
		const chunk = unpacked(bytes);
		const isSame = !chunkStandsIn(chunk, gone);
		const words = isSame ? undefined : readChunk(chunk).flatMap((word) => withoutPages(word, gone) ?? []);
		if (words?.length === 0) {
			isSameBefore = false;
			continue;
		}
		// Where a chunk begins is told by its first word and the last one before it, of which either may be gone.
		starts.push(isSame && isSameBefore ? from : shortestAfter(lastBefore(), (words ?? readChunk(chunk))[0]!.word));
		names.push(words ? putChunk(file, words, put) : file);
		if (isSame) put(chunkPlace(file), bytes);
		[isSameBefore, lastBefore] = [isSame, () => (words ?? readChunk(chunk)).at(-1)!.word];
	}
	return chunkTable(starts, names);
}

function putChunk(file: string, words: readonly ChunkWord[], put: (place: string, bytes: Uint8Array) => void): string {
	const content = writeChunk(words);
	const signs = BigInt(`0x${hash('sha256', content, 'hex')}`).toString(36).slice(-REVISION_SIGNS);
	const name = chunkName(readChunkName(file).number, signs);
	put(chunkPlace(name), packed(content));
	return name;
}

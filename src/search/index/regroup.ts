import { readChunk, regroup, writeChunk, type ChunkWord } from '../format/chunks.ts';
import { chunkTable, shortestAfter } from '../format/chunkTable.ts';
import { readMetadata, writeMetadata, type Metadata } from '../format/metadata.ts';
import { chunkPlace } from '../format/places.ts';
import { packed, unpacked, type PackedFiles } from './packed.ts';

/**
 * Bytes of a chunk before compression, about: half of it goes over the wire. Pagefind's own chunks are
 * 30 kB packed, or as large as the common word that closes them; a sentence of four words then costs
 * 240 kB in two shards. Chunks of 4,000 make it 20 to 40 kB, for 3 kB more of metadata in each shard.
 */
const CHUNK_BYTES = 4000;

/**
 * Parts the words of an index that Pagefind made into smaller chunks, common words alone. Postings
 * stay as they are, byte for byte.
 * @throws CborError where the index is not what Pagefind 1.6 makes
 */
export function regroupChunks(files: PackedFiles): void {
	const place = metadataPlace(files);
	const metadata = readMetadata(unpacked(files.get(place)!));
	const words: ChunkWord[] = [];
	for (const { file } of metadata.chunks) {
		words.push(...readChunk(unpacked(files.get(chunkPlace(file))!)));
		files.delete(chunkPlace(file));
	}
	const chunks = [...regroup(words, CHUNK_BYTES)];
	const lasts = chunks.map((chunk) => chunk.at(-1)!.word);
	const table = chunkTable(chunks.map((chunk, number) => shortestAfter(lasts[number - 1] ?? '', chunk[0]!.word)));
	for (const [number, { file }] of table.entries()) files.set(chunkPlace(file), packed(writeChunk(chunks[number]!)));
	files.set(place, packed(writeMetadata({ ...metadata, chunks: table } satisfies Metadata)));
}

/** Where an index's metadata stands. @throws Error where Pagefind made none */
export function metadataPlace(files: PackedFiles): string {
	const place = [...files.keys()].find((one) => one.endsWith('.pf_meta'));
	if (place === undefined) throw new Error('Pagefind made an index without metadata.');
	return place;
}

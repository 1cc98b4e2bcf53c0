import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readChunk, regroup, writeChunk, type ChunkWord } from '../format/chunks.ts';
import { chunkTable } from '../format/chunkTable.ts';
import { readMetadata, writeMetadata, type Metadata } from '../format/metadata.ts';
import { asUnpackedPagefind, unpackPagefind } from '../format/pack.ts';

/**
 * Bytes of a chunk before compression, about: half of it goes over the wire. Pagefind's own chunks are
 * 30 kB packed, or as large as the common word that closes them; a sentence of four words then costs
 * 240 kB in two shards. Chunks of 4,000 make it 20 to 40 kB, for 3 kB more of metadata in each shard.
 */
const CHUNK_BYTES = 4000;

/** Packs most of what level 9 does, in half the time. */
const LEVEL = 6;

/**
 * Parts the words of an index that Pagefind wrote into smaller chunks, common words alone. Postings
 * stay as they are, byte for byte.
 * @throws CborError where the index is not what Pagefind 1.6 writes
 */
export async function regroupChunks(folder: string): Promise<void> {
	const file = await metadataFile(folder);
	const metadata = readMetadata(await read(file));
	const words: ChunkWord[] = [];
	for (const chunk of metadata.chunks) words.push(...readChunk(await read(join(folder, 'index', `${chunk.file}.pf_index`))));
	await rm(join(folder, 'index'), { recursive: true });
	await mkdir(join(folder, 'index'));
	const chunks = [...regroup(words, CHUNK_BYTES)];
	const lasts = chunks.map((chunk) => chunk.at(-1)!.word);
	const table = chunkTable(chunks.map((chunk, number) => shortestAfter(lasts[number - 1] ?? '', chunk[0]!.word)));
	for (const [number, { file: name }] of table.entries()) await write(join(folder, 'index', `${name}.pf_index`), writeChunk(chunks[number]!));
	await write(file, writeMetadata({ ...metadata, chunks: table } satisfies Metadata));
}

/** Path of an index's metadata. */
export async function metadataFile(folder: string): Promise<string> {
	const name = (await readdir(folder)).find((one) => one.endsWith('.pf_meta'));
	if (name === undefined) throw new Error(`Pagefind wrote no metadata into ${folder}.`);
	return join(folder, name);
}

/** The shortest beginning of a word that still comes after another word, which comes before it. */
function shortestAfter(before: string, word: string): string {
	const [a, b] = [[...before], [...word]];
	const differ = b.findIndex((letter, i) => letter !== a[i]);
	return b.slice(0, differ + 1).join('');
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
	return await unpackPagefind(new Uint8Array(await readFile(path)));
}

async function write(path: string, content: Uint8Array): Promise<void> {
	await writeFile(path, gzipSync(asUnpackedPagefind(content), { level: LEVEL }));
}

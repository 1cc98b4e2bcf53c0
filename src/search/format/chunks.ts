import { joinBytes } from './bytes.ts';
import { CborReader, CborWriter } from './cbor.ts';

/** A word of one of Pagefind's chunks, with its bytes as they are. */
export interface ChunkWord {
	word: string;
	/** CBOR of the word and all its postings. */
	bytes: Uint8Array;
}

/** Words that are fetched together, in order. */
export type Chunk = readonly ChunkWord[];

/**
 * Reads the words of a chunk, an unpacked `.pf_index`: `[[word, …]]`, each word `[text, postings, …]`.
 * @throws CborError
 */
export function readChunk(chunk: Uint8Array): ChunkWord[] {
	const reader = new CborReader(chunk);
	reader.array();
	const count = reader.array();
	return Array.from({ length: count }, () => {
		const start = reader.at;
		const items = reader.array();
		const word = reader.text();
		for (let item = 1; item < items; item += 1) reader.skip();
		return { word, bytes: chunk.subarray(start, reader.at) };
	});
}

/** Writes what {@link readChunk} reads. */
export function writeChunk(words: Chunk): Uint8Array<ArrayBuffer> {
	const head = new CborWriter().array(1).array(words.length).bytes();
	return joinBytes([head, ...words.map(({ bytes }) => bytes)]);
}

/**
 * Parts words into chunks of about a size. Pagefind closes a chunk only after a word that makes it
 * large enough, so that rare words share one with whatever common word comes next; here a word of more
 * than half the size stands alone.
 * @param size bytes before compression
 */
export function* regroup(words: Iterable<ChunkWord>, size: number): Generator<Chunk> {
	let chunk: ChunkWord[] = [];
	let bytes = 0;
	for (const word of words) {
		const alone = word.bytes.length > size / 2;
		if (chunk.length > 0 && (alone || bytes + word.bytes.length > size)) {
			yield chunk;
			chunk = [];
			bytes = 0;
		}
		chunk.push(word);
		bytes += word.bytes.length;
	}
	if (chunk.length > 0) yield chunk;
}

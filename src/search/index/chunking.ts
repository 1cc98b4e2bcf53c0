import { numberedName, shortestAfter, type ChunkTable } from '../format/chunkTable.ts';
import type { PlacedTerm } from '../format/placedTerms.ts';
import { chunkPlace, placesPlace } from '../format/places.ts';
import { encodeChunk, encodePlaces } from '../format/postings.ts';
import { packChunk, packPlaces, type PackedFiles } from './packed.ts';

/**
 * Postings of a chunk, about; a third more than so many bytes before compression, a quarter of them after. Larger ones
 * cost a query more for words it did not ask for, smaller ones a first search more for the table of chunks.
 */
const CHUNK_POSTINGS = 900;

/** What a word costs besides, in postings. */
const POSTINGS_OF_WORD = 2;

/**
 * Parts words into chunks and writes these. A word of more than half a chunk stands alone, so that rare
 * words are not fetched with common ones.
 * @param terms ascending
 * @returns the table of chunks
 */
export function writeChunks(terms: Iterable<PlacedTerm>, files: PackedFiles): ChunkTable {
	const [starts, names]: [string[], string[]] = [[], []];
	let before = '';
	for (const chunk of regroup(terms)) {
		const name = numberedName(starts.length);
		starts.push(shortestAfter(before, chunk[0]!.term));
		names.push(name);
		putChunk(name, chunk, files);
		before = chunk.at(-1)!.term;
	}
	return { starts, names };
}

/** Writes a chunk and the places of its words. */
function putChunk(name: string, chunk: readonly PlacedTerm[], files: PackedFiles): void {
	files.set(chunkPlace(name), packChunk(encodeChunk(chunk)));
	files.set(placesPlace(name), packPlaces(encodePlaces(chunk)));
}

function* regroup(terms: Iterable<PlacedTerm>): Generator<PlacedTerm[]> {
	let chunk: PlacedTerm[] = [];
	let size = 0;
	for (const term of terms) {
		const own = term.pages.length + POSTINGS_OF_WORD;
		const alone = own > CHUNK_POSTINGS / 2;
		if (chunk.length > 0 && (alone || size + own > CHUNK_POSTINGS)) {
			yield chunk;
			chunk = [];
			size = 0;
		}
		chunk.push(term);
		size += own;
	}
	if (chunk.length > 0) yield chunk;
}

import { joinBytes } from './bytes.ts';
import { numberedName, readNumberedName, shortestAfter, type ChunkTable } from './chunkTable.ts';
import { readTerms, type PlacedTerm } from './placedTerms.ts';
import { chunkPlace, placesPlace } from './places.ts';
import { Chunk, encodeChunk, encodePlaces } from './postings.ts';

/** Files by their path in a shard's folder. */
export type ShardFiles = Map<string, Uint8Array>;

/** The same as far as an edit asks for them. */
export interface EditableFiles {
	get: (place: string) => Uint8Array | undefined;
	set: (place: string, bytes: Uint8Array) => unknown;
	delete: (place: string) => unknown;
}

/** How the files of a shard are kept: packed as they are published, or unpacked as they are in packs for offline. */
export interface Keeping {
	read: (bytes: Uint8Array) => Uint8Array;
	/** A file of which a shard has one. */
	write: (content: Uint8Array) => Uint8Array;
	/** The words of a chunk, and their places. */
	writeChunk: (content: Uint8Array) => Uint8Array;
	writePlaces: (content: Uint8Array) => Uint8Array;
	/** What tells one of many files from that of the same number before it, in letters and digits. */
	signs: (content: Uint8Array) => string;
}

/** A chunk on its way into the table. */
interface Slot {
	name: string;
	start: string;
	/** Its words, once they are known. */
	terms?: readonly string[];
	isEdited: boolean;
}

/**
 * Edits chunks of a shard, and writes those that differ then anew under names of their own.
 * @param files of the shard; changed in place
 * @param edits by number of the chunk in the table: its words as they are to be; the words of an empty shard go into the first
 * @returns the table of what is left
 * @throws RangeError where a chunk is damaged
 */
export function editChunks(table: ChunkTable, files: EditableFiles, edits: ReadonlyMap<number, (terms: PlacedTerm[]) => PlacedTerm[]>, keeping: Keeping): ChunkTable {
	const slots = table.starts.map((start, i): Slot => ({ start, name: table.names[i]!, isEdited: false }));
	for (const [number, edit] of edits) {
		const slot = (slots[number] ??= { start: '', name: numberedName(number), isEdited: false });
		const left = edit(termsOf(slot.name, files, keeping));
		files.delete(chunkPlace(slot.name));
		files.delete(placesPlace(slot.name));
		[slot.terms, slot.isEdited] = [left.map(({ term }) => term), true];
		if (left.length === 0) continue;
		const contents = [encodeChunk(left), encodePlaces(left)] as const;
		slot.name = numberedName(readNumberedName(slot.name).number, keeping.signs(joinBytes(contents)));
		files.set(chunkPlace(slot.name), keeping.writeChunk(contents[0]));
		files.set(placesPlace(slot.name), keeping.writePlaces(contents[1]));
	}
	return tableOf(slots, (name) => new Chunk(keeping.read(files.get(chunkPlace(name))!)).terms);
}

function termsOf(name: string, files: EditableFiles, { read }: Keeping): PlacedTerm[] {
	const [chunk, places] = [files.get(chunkPlace(name)), files.get(placesPlace(name))];
	return chunk && places ? readTerms(read(chunk), read(places)) : [];
}

/** Where a chunk begins is told by its first word and the last one before it, of which either may be gone or new. */
function tableOf(slots: readonly Slot[], read: (name: string) => readonly string[]): ChunkTable {
	const termsIn = (slot: Slot): readonly string[] => (slot.terms ??= read(slot.name));
	const [starts, names]: [string[], string[]] = [[], []];
	let before: Slot | undefined;
	let isSameBefore = true;
	for (const slot of slots) {
		if (slot.terms?.length === 0) {
			isSameBefore = false;
			continue;
		}
		const isSame = isSameBefore && !slot.isEdited;
		starts.push(isSame ? slot.start : shortestAfter(before ? termsIn(before).at(-1)! : '', termsIn(slot)[0]!));
		names.push(slot.name);
		[before, isSameBefore] = [slot, !slot.isEdited];
	}
	return { starts, names };
}

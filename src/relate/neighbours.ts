import { Finder, neighboursFor, type Neighbours } from './candidates.ts';
import { collect, type Collection } from './collection.ts';
import { inverted } from './rows.ts';
import { SIGNALS, type Signals } from './signals.ts';
import type { RelateDocument } from './types.ts';
import { weigh, type Vectors } from './weigh.ts';

/** Neighbours kept per entry: more than are shown, for near-duplicates fold and a set should be diverse. */
export const NEIGHBOURS = 20;

/** Entries of one language with their terms, ready to be compared. */
export interface Space {
	documents: RelateDocument[];
	collection: Collection;
	vectors: Vectors;
	finder: Finder;
}

/** Prepares entries of one language for comparison. */
export function spaceOf(documents: RelateDocument[], lang: string, signals: Signals = SIGNALS): Space {
	const collection = collect(documents, lang, signals);
	const { keys, frequencies, counts } = collection;
	const vectors = weigh(counts, keys, frequencies, signals);
	const postings = inverted(vectors.handles, keys.length);
	return { documents, collection, vectors, finder: new Finder(vectors.full, vectors.handles, postings, keys.length) };
}

/** Finds the neighbours of every entry. */
export function findAll(space: Space, onEach?: (done: number) => void): Neighbours {
	const into = neighboursFor(space.documents.length, NEIGHBOURS);
	for (let row = 0; row < space.documents.length; row++) {
		space.finder.find(row, into);
		onEach?.(row + 1);
	}
	return into;
}

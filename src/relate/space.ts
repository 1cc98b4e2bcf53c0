import { listsFor, type Lists } from './best.ts';
import { Collector, frequenciesOf, type Collection } from './collection.ts';
import { FeatureReader } from './features.ts';
import { CANDIDATES, NEIGHBOURS, type Finder, type Index } from './finder.ts';
import { inverted } from './rows.ts';
import { SIGNALS, type Signals } from './signals.ts';
import type { RelateDocument } from './types.ts';
import { statisticsOf, weigh, type TermStatistics } from './weigh.ts';

/** Entries of one language, weighed and indexed. */
export interface Space {
	collection: Collection;
	statistics: TermStatistics;
	frequencies: Uint32Array;
	index: Index;
}

/** Entries that were searched: whom each could be like, and whom it is most like. */
export interface Found {
	/** By shared telling terms. */
	candidates: Lists;
	/** 1 for each entry whose candidates are all that share any telling term with it. */
	complete: Uint8Array;
	/** By full score, ONE² being 1. */
	neighbours: Lists;
}

/** Collects entries of one language, given in the order of their ids. */
export function collect(documents: readonly RelateDocument[], lang: string, synonyms: readonly (readonly string[])[], signals: Signals = SIGNALS): Collection {
	const reader = new FeatureReader(lang, synonyms, signals);
	const collector = new Collector();
	for (const document of documents) collector.add(document, reader.read(document));
	return collector.finish();
}

/** Weighs and indexes collected entries. */
export function spaceOf(collection: Collection, signals: Signals = SIGNALS): Space {
	const frequencies = frequenciesOf(collection);
	const statistics = statisticsOf(frequencies, collection.keys, collection.facts.length, signals);
	const vectors = weigh(collection, statistics, signals);
	const terms = collection.keys.length;
	return { collection, statistics, frequencies, index: { ...vectors, postings: inverted(vectors.handles, terms), terms } };
}

/** Room for what a search finds. */
export function roomFor(documents: number, allot: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes)): Found {
	return {
		candidates: listsFor(documents, CANDIDATES, allot),
		complete: new Uint8Array(allot(documents)),
		neighbours: listsFor(documents, NEIGHBOURS, allot),
	};
}

/** Searches one entry. */
export function searchOne(finder: Finder, row: number, into: Found): void {
	into.complete[row] = finder.search(row, into.candidates) ? 1 : 0;
	finder.score(row, into.candidates, into.neighbours);
}

import { listsFor, type Lists } from './best.ts';
import { Collector, type Collection } from '../weighing/collection.ts';
import { FeatureReader } from '../weighing/features.ts';
import { CANDIDATES, NEIGHBOURS, type Finder, type Index } from './finder.ts';
import { inverted, own, RowsBuilder, type Allot, type Rows } from '../weighing/rows.ts';
import { SIGNALS, type Signals } from '../weighing/signals.ts';
import { statisticsOf, type TermStatistics } from '../weighing/statistics.ts';
import type { RelateDocument, Synonyms } from '../types.ts';
import { handleWeight, Weigher } from '../weighing/weigh.ts';

/** Entries of one language, weighed and indexed. */
export interface Space {
	collection: Collection;
	statistics: TermStatistics;
	index: Index;
	/** Sees to it that an entry's vector is in the index. */
	weigh: (row: number) => void;
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

/** Handles that still hold from before. */
export interface FormerHandles {
	handles: Rows;
	/** Row to former row. */
	from: Int32Array;
	/** 1 for rows whose handles do not hold. */
	affected: Uint8Array;
}

/** Collects entries of one language, given in the order of their ids. */
export function collect(documents: readonly RelateDocument[], lang: string, synonyms: Synonyms, signals: Signals = SIGNALS): Collection {
	const reader = new FeatureReader(lang, synonyms, signals);
	const collector = new Collector();
	for (const document of documents) collector.add(document, reader.read(document));
	return collector.finish();
}

/** Collects entries of all languages as they go by, given in the order of their ids: their texts are read once, and never kept together. */
export async function collectAll(documents: Iterable<RelateDocument> | AsyncIterable<RelateDocument>, synonyms: Synonyms, allot: Allot): Promise<Map<string, Collection>> {
	const languages = new Map<string, { reader: FeatureReader; collector: Collector }>();
	let before = '';
	for await (const document of documents) {
		const { id, lang } = document;
		if (id < before) throw new Error(`Entries are to come in the order of their ids, and "${id}" comes after "${before}".`);
		before = id;
		let language = languages.get(lang);
		if (!language) languages.set(lang, (language = { reader: new FeatureReader(lang, synonyms, SIGNALS), collector: new Collector() }));
		language.collector.add(document, language.reader.read(document));
	}
	return new Map([...languages].map(([lang, { collector }]) => [lang, collector.finish(allot)]));
}

/**
 * Weighs and indexes collected entries, in memory that `allot` makes. With former handles, vectors are made only when asked for, and
 * only entries whose handles did not hold can be searched with the index: {@link wholeIndex} is for all.
 */
export function spaceOf(collection: Collection, signals: Signals = SIGNALS, statistics = statisticsOf(collection, signals), former?: FormerHandles, allot?: Allot): Space {
	const weigher = new Weigher(collection, statistics, signals, allot);
	const builder = new RowsBuilder(former?.handles);
	for (let row = 0; row < collection.facts.length; row++) {
		if (former?.affected[row] === 0) {
			const end = endOfRun(former, row);
			builder.copyRun(former.handles, former.from[row]!, former.from[row]! + end - row);
			row = end - 1;
			continue;
		}
		for (const place of weigher.handlesOf(row)) builder.push(weigher.full.terms[place]!, handleWeight(weigher.full.values[place]!));
		builder.endRow();
	}
	const handles = builder.finish(allot);
	const terms = collection.keys.length;
	const meaning = { share: signals.meaning, from: signals.meaningFrom };
	const postings = inverted(handles, terms, allot, former && termsOf(handles, terms, former.affected));
	const index = { full: weigher.full, handles, postings, terms, vectors: collection.vectors, meaning };
	return { collection, statistics, index, weigh: (row) => weigher.weigh(row) };
}

/** Where the entries end whose handles hold and follow each other as before, from one of them on. */
function endOfRun({ from, affected }: FormerHandles, first: number): number {
	let end = first + 1;
	while (end < affected.length && affected[end] === 0 && from[end] === from[end - 1]! + 1) end++;
	return end;
}

/** 1 for each term that is a handle of some entries. */
function termsOf({ starts, terms }: Rows, count: number, ofRows: Uint8Array): Uint8Array {
	const found = new Uint8Array(count);
	for (let row = 0; row < ofRows.length; row++) {
		if (ofRows[row] === 1) for (let i = starts[row]!; i < starts[row + 1]!; i++) found[terms[i]!] = 1;
	}
	return found;
}

/** The same index for searching any entry. */
export function wholeIndex({ index }: Space): Index {
	return { ...index, postings: inverted(index.handles, index.terms) };
}

/** Room for what a search finds. */
export function roomFor(documents: number, allot = own): Found {
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

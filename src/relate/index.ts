import { Describer } from './describe.ts';
import { FeatureReader } from './features.ts';
import { Finder } from './finder.ts';
import { SIGNALS } from './signals.ts';
import { collect, roomFor, searchRun, spaceOf, type Found, type Space } from './space.ts';
import { TopicNames } from './topicNames.ts';
import type { Related, RelateDocument, RelateTopic } from './types.ts';

export type { Related, RelateDocument, RelateTopic, Similar } from './types.ts';

/** What may be said besides the entries and topics. */
export interface RelateOptions {
	/** Called now and then with the number of entries done. */
	onProgress?: (done: number, of: number) => void;
	/** Groups of words and phrases that mean the same in this archive. */
	synonyms?: string[][];
}

/** Entries searched between two signs of progress. */
const RUN = 500;

/**
 * Finds for every entry the similar entries, the related topics, and topics where the editor named none.
 * The result depends on neither the order of the entries nor that of the topics.
 */
export function relateAll(documents: readonly RelateDocument[], topics: readonly RelateTopic[], options: RelateOptions = {}): Map<string, Related> {
	const related = new Map<string, Related>();
	let before = 0;
	for (const [lang, group] of byLanguage(documents)) {
		const space = spaceOf(collect(group, lang, options.synonyms ?? []));
		const found = roomFor(group.length);
		const finder = new Finder(space.index);
		for (let row = 0; row < group.length; row += RUN) {
			searchRun(finder, row, Math.min(row + RUN, group.length), found);
			options.onProgress?.(before + row, documents.length);
		}
		before += group.length;
		describeAll(space, found, lang, topics, options.synonyms ?? [], related);
	}
	options.onProgress?.(documents.length, documents.length);
	return related;
}

/** Describes every entry of one language. */
export function describeAll(space: Space, found: Found, lang: string, topics: readonly RelateTopic[], synonyms: readonly (readonly string[])[], into: Map<string, Related>): void {
	const reader = new FeatureReader(lang, synonyms, SIGNALS);
	const describer = new Describer(space, found, new TopicNames(topics, reader, SIGNALS));
	space.collection.facts.forEach(({ id }, row) => into.set(id, describer.describe(row)));
}

/** Entries by language, each group in the order of ids. */
export function byLanguage(documents: readonly RelateDocument[]): Map<string, RelateDocument[]> {
	const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	return Map.groupBy(sorted, ({ lang }) => lang);
}

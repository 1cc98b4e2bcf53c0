import { Describer } from './describe.ts';
import { FeatureReader } from './weighing/features.ts';
import { Finder } from './finding/finder.ts';
import { SIGNALS, signalsFor } from './weighing/signals.ts';
import { collect, roomFor, searchOne, spaceOf, type Found, type Space } from './finding/space.ts';
import { settingsOf, type RelateState } from './state/state.ts';
import { sayNothing, TopicNames } from './topics/topicNames.ts';
import { NO_SYNONYMS, type Related, type RelateDocument, type RelateTopic, type Synonyms } from './types.ts';

/** What may be said besides the entries and topics. */
export interface RelateOptions {
	/** Called now and then with the number of entries done. */
	onProgress?: (done: number, of: number) => void;
	/** The archive's own synonyms. */
	synonyms?: Synonyms;
	/** The name of what made the entries' vectors; absent where they have none. */
	embedder?: string | undefined;
}

/** What a run found, and what the next can build on. */
export interface Relations {
	/** By entry id. */
	related: Map<string, Related>;
	state: RelateState;
}

/** Told what is related to an entry, entry by entry: of a large archive all of it takes more memory than what it is made of. */
export type Tell = (id: string, related: Related) => void;

/** Entries searched between two signs of progress. */
const RUN = 500;

/**
 * Finds for every entry the similar entries, the related topics, and topics where the editor named none.
 * The result depends on neither the order of the entries nor that of the topics.
 */
export function relateAll(documents: readonly RelateDocument[], topics: readonly RelateTopic[], options: RelateOptions = {}): Map<string, Related> {
	return relate(documents, topics, options).related;
}

/** As {@link relateAll}, with the state that an update needs. */
export function relate(documents: readonly RelateDocument[], topics: readonly RelateTopic[], options: RelateOptions = {}): Relations {
	const { onProgress, synonyms = NO_SYNONYMS, embedder } = options;
	const related = new Map<string, Related>();
	const state = emptyState(topics, synonyms, embedder);
	let before = 0;
	for (const [lang, group] of byLanguage(documents)) {
		const space = spaceOf(collect(group, lang, synonyms), signalsFor(lang));
		const found = searchAll(space, (done) => onProgress?.(before + done, documents.length));
		addLanguage(state, lang, space, found, synonyms, (id, one) => related.set(id, one));
		before += group.length;
	}
	onProgress?.(documents.length, documents.length);
	return { related, state };
}

/** Searches all entries of a language, here. @param onProgress called now and then with the number of entries done */
export function searchAll({ collection, index }: Space, onProgress: (done: number) => void): Found {
	const { length } = collection.facts;
	const found = roomFor(length);
	const finder = new Finder(index);
	for (let row = 0; row < length; row++) {
		searchOne(finder, row, found);
		if ((row + 1) % RUN === 0) onProgress(row + 1);
	}
	return found;
}

/** The state of no entry yet. */
export function emptyState(topics: readonly RelateTopic[], synonyms: Synonyms, embedder: string | undefined): RelateState {
	return { settings: settingsOf(synonyms, embedder), topics, languages: new Map() };
}

/** Adds what was found for the entries of one language, and tells it. */
export function addLanguage(state: RelateState, lang: string, space: Space, found: Found, synonyms: Synonyms, tell: Tell): void {
	const { collection } = space;
	state.languages.set(lang, { collection, handles: space.index.handles, found });
	const describer = describerOf(space, found, new FeatureReader(lang, synonyms, SIGNALS), state.topics);
	collection.facts.forEach(({ id }, row) => tell(id, describer.describe(row)));
}

/** Describes entries of one language. @param reader of that language */
export function describerOf(space: Space, found: Found, reader: FeatureReader, topics: readonly RelateTopic[]): Describer {
	return new Describer(space, found, new TopicNames(topics, reader, SIGNALS, sayNothing(space.collection.keys, space.statistics)));
}

/** Entries by language, each group in the order of ids. */
export function byLanguage(documents: readonly RelateDocument[]): Map<string, RelateDocument[]> {
	const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	return Map.groupBy(sorted, ({ lang }) => lang);
}

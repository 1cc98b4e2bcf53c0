import { carryOver, isInPlace } from './carry.ts';
import { affectedBy, rowsToDescribe, topicsTogetherElsewise } from './affected.ts';
import { Collector } from '../weighing/collection.ts';
import { FeatureReader } from '../weighing/features.ts';
import { Finder } from '../finding/finder.ts';
import { mergeChanges } from './merge.ts';
import { byLanguage, describerOf, type Relations } from '../relateAll.ts';
import { RowsBuilder } from '../weighing/rows.ts';
import { SIGNALS, signalsFor } from '../weighing/signals.ts';
import { roomFor, spaceOf, wholeIndex } from '../finding/space.ts';
import { settingsOf, type LanguageState, type RelateState } from './state.ts';
import { statisticsOf } from '../weighing/statistics.ts';
import { sayNothing } from '../topics/topicNames.ts';
import { NO_SYNONYMS, type RelateDocument, type RelateTopic, type Synonyms } from '../types.ts';

/** What has changed since a state was made. */
export interface Changes {
	/** New and changed entries. */
	changed: readonly RelateDocument[];
	/** Ids of entries that are no more. */
	removed: readonly string[];
	/** All topics as they are now. */
	topics: readonly RelateTopic[];
	/** The archive's synonyms as they are now. */
	synonyms?: Synonyms;
	/** Entries whose relations are wanted, whether or not they may differ: they did once since the state was made. */
	wanted?: ReadonlySet<string>;
	/** The name of what made the vectors of changed entries. */
	embedder?: string | undefined;
}

/** More affected entries than this are sooner related by a clean run on all processors. */
const MOST_AFFECTED = 20_000;

/**
 * Brings relations level with changes; the state given is used up.
 * @returns the new state, and the relations of every entry that may have others than before (removed ones aside);
 * applied over the former, they are exactly what a clean run would give.
 * Undefined where a clean run is needed: other code or synonyms, or too much has changed.
 */
export function update(state: RelateState, { changed, removed, topics, synonyms = NO_SYNONYMS, wanted = NONE, embedder }: Changes): Relations | undefined {
	if (state.settings !== settingsOf(synonyms, embedder)) return undefined;
	const relations: Relations = { related: new Map(), state: { settings: state.settings, topics, languages: new Map() } };
	const groups = byLanguage(changed);
	const otherTopics = JSON.stringify(topics) !== JSON.stringify(state.topics);
	for (const lang of new Set([...state.languages.keys(), ...groups.keys()])) {
		const group = groups.get(lang) ?? [];
		const here = new Set(group.map(({ id }) => id));
		const gone = new Set([...removed, ...changed.map(({ id }) => id)].filter((id) => !here.has(id)));
		const former = state.languages.get(lang) ?? emptyLanguage();
		if (!updateLanguage(relations, lang, former, group, gone, otherTopics ? ALL : wanted, synonyms)) return undefined;
	}
	return relations;
}

const NONE: ReadonlySet<string> = new Set();

/** Of all entries. */
const ALL = undefined;

/** @returns whether it was worth it: false where a clean run is quicker. */
function updateLanguage(relations: Relations, lang: string, former: LanguageState, changed: readonly RelateDocument[], gone: ReadonlySet<string>, wanted: ReadonlySet<string> | typeof ALL, synonyms: Synonyms): boolean {
	const reader = new FeatureReader(lang, synonyms, SIGNALS);
	const merged = mergeChanges(former.collection, changed, gone, reader);
	const { collection } = merged;
	if (collection.facts.length === 0) return true;
	const before = statisticsOf(former.collection, SIGNALS);
	const now = statisticsOf(collection, SIGNALS);
	const affected = affectedBy(merged, before, now);
	if (affected.reduce((sum, one) => sum + one, 0) > MOST_AFFECTED) return false;
	const space = spaceOf(collection, signalsFor(lang), now, { handles: former.handles, from: merged.from, affected });
	const found = isInPlace(merged) ? former.found : roomFor(collection.facts.length);
	let whole: Finder | undefined;
	const finders = { affected: new Finder(space.index, space.weigh), any: () => (whole ??= new Finder(wholeIndex(space), space.weigh)) };
	const touched = carryOver(merged, affected, former, finders, found);
	relations.state.languages.set(lang, { collection, handles: space.index.handles, found });
	const describer = describerOf(space, found, reader, relations.state.topics);
	const nothing = sayNothing(former.collection.keys, before);
	const nothingNow = sayNothing(collection.keys, now);
	const namesDiffer = nothingNow.size !== nothing.size || [...nothingNow].some((stem) => !nothing.has(stem));
	const rows = wanted === ALL || namesDiffer
		? collection.facts.keys()
		: rowsToDescribe(touched, collection.facts, found, { topics: topicsTogetherElsewise(former.collection.facts, merged), ids: wanted });
	for (const row of rows) relations.related.set(collection.facts[row]!.id, describer.describe(row));
	return true;
}

function emptyLanguage(): LanguageState {
	return { collection: new Collector().finish(), handles: new RowsBuilder().finish(), found: roomFor(0) };
}

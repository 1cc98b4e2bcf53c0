import { eachRecord } from '../archive/store/entries.ts';
import { getMeta, setMeta, sql, transact, type Store } from '../archive/store/open.ts';
import { loadRegistry, type Registry } from '../archive/store/registry.ts';
import type { MostLinked } from '../archive/query/home.ts';
import type { EntryRecord } from '../archive/record.ts';
import { digest } from '../archive/plan/digest.ts';
import { entriesDigest } from './keptIndex.ts';
import { relateAll, type Related, type RelateDocument, type RelateTopic } from '../relate/index.ts';

/** Entries kept of the most linked, by language. */
const MOST_LINKED_KEPT = 20;

/**
 * Brings relations level with the published entries, where anything they are made from changed.
 * @param code hash of the code that relates
 * @returns true where entries were related again
 */
export function relateEntries(store: Store, code: string, onProgress: (done: number, of: number) => void): boolean {
	const registry = loadRegistry(store);
	const state = stateOf(store, registry, code);
	if (getMeta(store, 'related') === state) return false;
	const documents = documentsOf(store);
	const related = relateAll(documents, topicsOf(registry), {
		onProgress,
		synonyms: registry.synonyms.map(({ words }) => words),
	});
	transact(store, () => {
		putRelations(store, documents, related);
		setMeta(store, 'mostLinked', JSON.stringify(mostLinked(documents, related)));
		setMeta(store, 'related', state);
	});
	return true;
}

/** A digest of all that relations are made from. */
function stateOf(store: Store, registry: Registry, code: string): string {
	return digest(code, entriesDigest(store), JSON.stringify(topicsOf(registry)), JSON.stringify(registry.synonyms));
}

/** Withdrawn answers are related to nothing: nobody should be led to them. */
function documentsOf(store: Store): RelateDocument[] {
	const documents: RelateDocument[] = [];
	for (const record of eachRecord(store)) {
		if (record.withdrawn === undefined) documents.push(relateDocument(record));
	}
	return documents;
}

function relateDocument(record: EntryRecord): RelateDocument {
	const { id, lang, title, specialty, topics, doctor, year, sex, age } = record;
	return {
		id, lang, title, specialty, topics, doctor, year, sex, age,
		question: record.question.text,
		answer: record.answer.text,
	};
}

function topicsOf(registry: Registry): RelateTopic[] {
	return [...registry.topics.values()].map(({ id, name, aliases, names }) => ({
		id,
		specialty: id.split('/')[0]!,
		names: [name, ...(aliases ?? []), ...Object.values(names ?? {})],
	}));
}

function putRelations(store: Store, documents: RelateDocument[], related: Map<string, Related>): void {
	store.exec('DELETE FROM relation; DELETE FROM entryTopic;');
	const dates = new Map(
		store.prepare('SELECT id, lang, date, hash FROM entry').all().map((row) => [String(row['id']), row]),
	);
	const putRelation = sql(store, 'INSERT INTO relation (entry, hash, similar, topics, assigned) VALUES (?, ?, ?, ?, ?)');
	const putTopic = sql(store, 'INSERT INTO entryTopic (entry, rank, topic, lang, date) VALUES (?, ?, ?, ?, ?)');
	for (const { id, topics } of documents) {
		const { similar, topics: relatedTopics, assigned } = related.get(id)!;
		const row = dates.get(id)!;
		const cards = similar.map(({ id: other, why, asked }) => ({ id: other, why, asked }));
		putRelation.run(id, row['hash']!, JSON.stringify(cards), JSON.stringify(relatedTopics), JSON.stringify(assigned));
		const own = topics.length > 0 ? topics : assigned.map(({ topic }) => topic);
		own.forEach((topic, rank) => putTopic.run(id, rank, topic, row['lang']!, row['date']!));
	}
}

function mostLinked(documents: RelateDocument[], related: Map<string, Related>): MostLinked {
	const links = new Map<string, number>();
	for (const { similar } of related.values()) {
		for (const { id } of similar) links.set(id, (links.get(id) ?? 0) + 1);
	}
	const groups = Map.groupBy(documents.filter(({ id }) => links.has(id)), ({ lang }) => lang);
	return Object.fromEntries(
		[...groups].map(([lang, group]) => [
			lang,
			group
				.map(({ id }) => id)
				.sort((a, b) => links.get(b)! - links.get(a)! || (a < b ? -1 : 1))
				.slice(0, MOST_LINKED_KEPT),
		]),
	);
}

import type { MostLinked } from '../../site/query/home.ts';
import type { EntryFacts } from '../../archive/record.ts';
import { sql, type Store } from '../../archive/store/open.ts';
import { forgetFollowed, noting } from '../../archive/store/touched.ts';
import type { Related } from '../../relate/index.ts';

/** Entries kept of the most linked, by language. */
const MOST_LINKED_KEPT = 20;

/** Entries that differ from those related last: new and changed ones, and those that are no more. */
export interface RelationChanges {
	changed: string[];
	removed: string[];
}

/** Finds what changed since entries were related last. */
export function relationChanges(store: Store): RelationChanges {
	const ids = (query: string): string[] => store.prepare(query).all().map((row) => String(row['id']));
	return {
		changed: ids(`SELECT id FROM entry INDEXED BY entry_hashes LEFT JOIN relation INDEXED BY relation_hashes ON relation.entry = id
			WHERE withdrawn = 0 AND (relation.hash IS NULL OR relation.hash <> entry.hash)`),
		removed: ids('SELECT entry AS id FROM relation INDEXED BY relation_hashes WHERE entry NOT IN (SELECT id FROM entry INDEXED BY entry_hashes WHERE withdrawn = 0)'),
	};
}

/**
 * Stores relations. Runs inside a transaction.
 * @param related by entry id
 * @param changes what they follow from; undefined where these are the relations of all entries
 * @returns whether any entry links to others than before
 */
export function putRelations(store: Store, related: Map<string, Related>, changes: RelationChanges | undefined): boolean {
	const { changed, removed } = changes ?? { changed: [], removed: [] };
	if (!changes) {
		forgetFollowed(store);
		store.exec('DELETE FROM relation; DELETE FROM entryTopic;');
	}
	const note = noting(store);
	for (const id of removed) {
		note(id);
		forget(store, id);
	}
	let relinked = !changes || removed.length > 0;
	for (const [id, found] of related) {
		relinked ||= linksOf(found.similar) !== linksOf(storedSimilar(store, id));
		note(id);
		putRelation(store, id, found);
	}
	for (const id of changed) if (!related.has(id)) putRelation(store, id, storedRelation(store, id));
	return relinked;
}

function linksOf(similar: readonly { id: string }[]): string {
	return similar.map(({ id }) => id).join(' ');
}

/** None for an entry that is new. */
function storedSimilar(store: Store, id: string): Stored['similar'] {
	const row = sql(store, 'SELECT similar FROM relation WHERE entry = ?').get(id);
	return row ? (JSON.parse(String(row['similar'])) as Stored['similar']) : [];
}

function forget(store: Store, id: string): void {
	sql(store, 'DELETE FROM relation WHERE entry = ?').run(id);
	sql(store, 'DELETE FROM entryTopic WHERE entry = ?').run(id);
}

type Stored = Pick<Related, 'topics' | 'assigned'> & { similar: Pick<Related['similar'][number], 'id' | 'why' | 'asked'>[] };

/** The relations of a changed entry that turned out as before. */
function storedRelation(store: Store, id: string): Stored {
	const row = sql(store, 'SELECT similar, topics, assigned FROM relation WHERE entry = ?').get(id);
	if (!row) throw new Error(`The entry "${id}" was never related.`);
	return {
		similar: JSON.parse(String(row['similar'])) as Stored['similar'],
		topics: JSON.parse(String(row['topics'])) as string[],
		assigned: JSON.parse(String(row['assigned'])) as Related['assigned'],
	};
}

function putRelation(store: Store, id: string, { similar, topics, assigned }: Stored): void {
	const row = sql(store, 'SELECT facts, entry.hash AS hash FROM entry JOIN source USING (file) WHERE entry.id = ?').get(id);
	if (!row) throw new Error(`There is no published entry "${id}".`);
	const { topics: named, lang, date } = JSON.parse(String(row['facts'])) as EntryFacts;
	const cards = similar.map(({ id: other, why, asked }) => ({ id: other, why, asked }));
	forget(store, id);
	sql(store, 'INSERT INTO relation (entry, hash, similar, topics, assigned) VALUES (?, ?, ?, ?, ?)').run(
		id, String(row['hash']), JSON.stringify(cards), JSON.stringify(topics), JSON.stringify(assigned),
	);
	const own = named.length > 0 ? named : assigned.map(({ topic }) => topic);
	own.forEach((topic, rank) => {
		sql(store, 'INSERT INTO entryTopic (entry, rank, topic, lang, date) VALUES (?, ?, ?, ?, ?)').run(id, rank, topic, lang, date);
	});
}

/** The entries that most others are similar to, by language. */
export function mostLinked(store: Store): MostLinked {
	const links = new Map<string, number>();
	for (const row of store.prepare('SELECT similar FROM relation').iterate()) {
		for (const { id } of JSON.parse(String(row['similar'])) as { id: string }[]) links.set(id, (links.get(id) ?? 0) + 1);
	}
	const byLang = Map.groupBy(store.prepare('SELECT id, lang FROM entry').all(), (row) => String(row['lang']));
	return Object.fromEntries(
		[...byLang].map(([lang, rows]) => [
			lang,
			rows
				.map((row) => String(row['id']))
				.filter((id) => links.has(id))
				.sort((a, b) => links.get(b)! - links.get(a)! || (a < b ? -1 : 1))
				.slice(0, MOST_LINKED_KEPT),
		]),
	);
}

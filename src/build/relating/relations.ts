import type { EntryFacts } from '../../archive/record.ts';
import { sql, transact, type Store } from '../../archive/store/open.ts';
import { forgetFollowed, noting } from '../../archive/store/touched.ts';
import type { Related } from '../../relate/index.ts';

/** Entries that differ from those related last: new and changed ones, and those that are no more. */
export interface RelationChanges {
	changed: string[];
	removed: string[];
}

/** Finds what changed since entries were related last. */
export function relationChanges(store: Store): RelationChanges {
	const changed = store.prepare(
		`SELECT id, relation.hash AS related FROM entry INDEXED BY entry_hashes LEFT JOIN relation INDEXED BY relation_hashes ON relation.entry = id
		WHERE withdrawn = 0 AND (relation.hash IS NULL OR relation.hash <> entry.hash)`,
	).all();
	const count = (query: string): number => Number(store.prepare(`SELECT count(*) AS n FROM ${query}`).get()!['n']);
	const standing = count('entry') - count('entry INDEXED BY entry_withdrawn WHERE withdrawn = 1');
	const kept = standing - changed.filter(({ related }) => related === null).length;
	// Where each that was related still stands, none has to be looked for.
	const removed = count('relation') === kept ? [] : store.prepare('SELECT entry AS id FROM relation INDEXED BY relation_hashes WHERE entry NOT IN (SELECT id FROM entry INDEXED BY entry_hashes WHERE withdrawn = 0)').all();
	return { changed: changed.map(({ id }) => String(id)), removed: removed.map(({ id }) => String(id)) };
}

/** What storing relations changed. */
export interface PutRelations {
	/** Entries whose relations are others than before. */
	written: string[];
	/** Entries that are new, changed or gone, and those to which others may link otherwise than before. */
	touched: Set<string>;
}

/** Entries whose relations are stored in one transaction, where they are those of all: so many wait in memory. */
const TOGETHER = 2000;

/**
 * Stores the relations of all entries, told one after the other, in place of those before. A run that is
 * cut short leaves some of both, and nothing that says what they are made from: all are found anew.
 */
export class AllRelations {
	readonly #store: Store;
	readonly #together: number;
	readonly #waiting: [id: string, related: Related][] = [];
	#isBegun = false;
	/** How many were told. */
	entries = 0;

	/** @param together how many are stored in one transaction */
	constructor(store: Store, together = TOGETHER) {
		[this.#store, this.#together] = [store, together];
	}

	/** Takes the relations of an entry. */
	put(id: string, related: Related): void {
		this.entries += 1;
		if (this.#waiting.push([id, related]) === this.#together) transact(this.#store, () => this.#write());
	}

	/** Stores the last of them, and forgets those of entries that are no more. Runs inside a transaction. */
	end(): void {
		this.#write();
		const standing = '(SELECT id FROM entry INDEXED BY entry_hashes WHERE withdrawn = 0)';
		for (const table of ['relation', 'link', 'entryTopic']) this.#store.exec(`DELETE FROM ${table} WHERE entry NOT IN ${standing}`);
	}

	#write(): void {
		if (!this.#isBegun) {
			forgetFollowed(this.#store);
			sql(this.#store, "DELETE FROM meta WHERE key IN ('related', 'relatedFrom')").run();
			this.#isBegun = true;
		}
		for (const [id, related] of this.#waiting.splice(0)) putRelation(this.#store, id, related);
	}
}

/**
 * Stores relations after some changes. Runs inside a transaction.
 * @param related by entry id
 * @param changes what they follow from
 */
export function putRelations(store: Store, related: Map<string, Related>, { changed, removed }: RelationChanges): PutRelations {
	const note = noting(store);
	const touched = new Set([...removed, ...changed]);
	for (const id of removed) {
		for (const shown of linksOf(storedSimilar(store, id))) touched.add(shown);
		note(id);
		forget(store, id);
	}
	const isChanged = new Set(changed);
	const written: string[] = [];
	for (const [id, found] of related) {
		if (!isChanged.has(id) && isStored(store, id, found)) continue;
		const [before, after] = [linksOf(storedSimilar(store, id)), linksOf(found.similar)];
		for (const shown of [...before, ...after]) if (!(before.has(shown) && after.has(shown))) touched.add(shown);
		note(id);
		putRelation(store, id, found);
		written.push(id);
	}
	for (const id of changed) if (!related.has(id)) putRelation(store, id, storedRelation(store, id));
	return { written, touched };
}

function linksOf(similar: readonly { id: string }[]): Set<string> {
	return new Set(similar.map(({ id }) => id));
}

/** None for an entry that is new. */
function storedSimilar(store: Store, id: string): Stored['similar'] {
	const row = sql(store, 'SELECT similar FROM relation WHERE entry = ?').get(id);
	return row ? (JSON.parse(String(row['similar'])) as Stored['similar']) : [];
}

function forget(store: Store, id: string): void {
	for (const { id: shown } of storedSimilar(store, id)) sql(store, 'DELETE FROM link WHERE shown = ? AND entry = ?').run(shown, id);
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

/** Whether exactly this is stored of an entry. */
function isStored(store: Store, id: string, found: Stored): boolean {
	const row = sql(store, 'SELECT similar, topics, assigned FROM relation WHERE entry = ?').get(id);
	return row?.['similar'] === cardsOf(found) && row['topics'] === JSON.stringify(found.topics) && row['assigned'] === JSON.stringify(found.assigned);
}

/** What is stored of the entries that an entry shows. */
function cardsOf({ similar }: Stored): string {
	return JSON.stringify(similar.map(({ id, why, asked }) => ({ id, why, asked })));
}

function putRelation(store: Store, id: string, found: Stored): void {
	const { similar, topics, assigned } = found;
	const row = sql(store, 'SELECT facts, entry.hash AS hash FROM entry JOIN source USING (file) WHERE entry.id = ?').get(id);
	if (!row) throw new Error(`There is no published entry "${id}".`);
	const { topics: named, lang, date } = JSON.parse(String(row['facts'])) as EntryFacts;
	forget(store, id);
	sql(store, 'INSERT INTO relation (entry, hash, similar, topics, assigned) VALUES (?, ?, ?, ?, ?)').run(
		id, String(row['hash']), cardsOf(found), JSON.stringify(topics), JSON.stringify(assigned),
	);
	for (const { id: shown } of similar) sql(store, 'INSERT OR IGNORE INTO link (shown, entry) VALUES (?, ?)').run(shown, id);
	const own = named.length > 0 ? named : assigned.map(({ topic }) => topic);
	own.forEach((topic, rank) => {
		sql(store, 'INSERT INTO entryTopic (entry, rank, topic, lang, date) VALUES (?, ?, ?, ?, ?)').run(id, rank, topic, lang, date);
	});
}

import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** Raised whenever a table changes: a store of another layout is made anew, never migrated. */
const LAYOUT = 18;

const TABLES = `
	CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
	-- One row per content file, as last seen.
	CREATE TABLE source (
		file TEXT PRIMARY KEY, kind TEXT NOT NULL, seen TEXT NOT NULL,
		hash TEXT NOT NULL, compiler TEXT NOT NULL, id TEXT NOT NULL, draft INTEGER NOT NULL,
		record TEXT, facts TEXT, recordHash TEXT NOT NULL,
		faults TEXT NOT NULL
	) WITHOUT ROWID;
	CREATE INDEX source_by_id ON source (kind, id, file);
	-- What every build asks of every file, apart from the records: reading past those takes a second.
	CREATE INDEX source_seen ON source (file, seen, hash, compiler);
	CREATE INDEX source_entries ON source (file) WHERE kind = 'entry' AND record IS NOT NULL;
	CREATE INDEX source_but_entries ON source (file, hash) WHERE kind <> 'entry';
	CREATE INDEX source_translations ON source (file, id) WHERE kind = 'entry' AND facts ->> '$.translationOf' IS NOT NULL;
	CREATE INDEX source_faulty ON source (file) WHERE faults <> '[]';
	-- Files seen new, changed or gone since entries were last made level with them.
	CREATE TABLE pending (file TEXT PRIMARY KEY) WITHOUT ROWID;
	-- Published entries: what lists, cards and keys need; the whole record stands in source.
	CREATE TABLE entry (
		id TEXT PRIMARY KEY, file TEXT NOT NULL, hash TEXT NOT NULL, lang TEXT NOT NULL,
		date TEXT NOT NULL, year TEXT NOT NULL, specialty TEXT NOT NULL, doctor TEXT NOT NULL,
		title TEXT NOT NULL, questionExcerpt TEXT NOT NULL, answerExcerpt TEXT NOT NULL,
		withdrawn INTEGER NOT NULL, sex TEXT NOT NULL, age TEXT NOT NULL, answered TEXT,
		updated TEXT NOT NULL, original TEXT NOT NULL,
		-- Digest of what a card or a list row shows, but for names.
		card TEXT NOT NULL,
		-- Who last checked the answer.
		reviewer TEXT
	) WITHOUT ROWID;
	CREATE UNIQUE INDEX entry_by_file ON entry (file);
	CREATE INDEX entry_hashes ON entry (id, hash, lang, withdrawn, specialty, doctor, year, sex, age);
	CREATE INDEX entry_by_date ON entry (lang, date, id);
	CREATE INDEX entry_by_specialty ON entry (lang, specialty, date, id, doctor);
	CREATE INDEX entry_by_doctor ON entry (lang, doctor, date, id);
	CREATE INDEX entry_by_original ON entry (original);
	-- What counts and the sitemap ask of all entries: their rows are wide.
	CREATE INDEX entry_figures ON entry (lang, year, specialty, age, sex, answered, date);
	CREATE INDEX entry_by_day ON entry (date, id, lang, year, hash, original, updated);
	CREATE INDEX entry_withdrawn ON entry (lang, id, year) WHERE withdrawn = 1;
	-- Old addresses.
	CREATE TABLE alias (path TEXT NOT NULL, file TEXT NOT NULL, PRIMARY KEY (path, file)) WITHOUT ROWID;
	CREATE INDEX alias_by_file ON alias (file);
	-- What relate found, one row per entry.
	CREATE TABLE relation (
		entry TEXT PRIMARY KEY, hash TEXT NOT NULL, similar TEXT NOT NULL, topics TEXT NOT NULL,
		assigned TEXT NOT NULL
	) WITHOUT ROWID;
	CREATE INDEX relation_hashes ON relation (entry, hash);
	-- Which entries show a card of which: the other way round, and without the rest of these wide rows.
	CREATE TABLE link (shown TEXT NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (shown, entry)) WITHOUT ROWID;
	-- Topics of an entry, named or assigned, best first.
	CREATE TABLE entryTopic (
		entry TEXT NOT NULL, rank INTEGER NOT NULL, topic TEXT NOT NULL, lang TEXT NOT NULL,
		date TEXT NOT NULL, PRIMARY KEY (entry, rank)
	) WITHOUT ROWID;
	CREATE INDEX entry_topic_by_topic ON entryTopic (topic, lang, date, entry);
	-- Entries that changed since what follows the archive last caught up, each as it stood then: JSON, or null where it was none.
	CREATE TABLE touched (entry TEXT PRIMARY KEY, standing TEXT NOT NULL) WITHOUT ROWID;
`;

/** Bytes of a database page: most records fit in one. */
const PAGE_SIZE = 16_384;

/** Pages that may wait in the log before they are moved to their place: 64 MB, so that most are moved once. */
const LOG_PAGES = 4096;

/** The archive's one file: everything read and compiled, and what the steps after it keep of their own. */
export type Store = DatabaseSync;

/** Tables that a step after the archive keeps in the store. */
export interface StepTables {
	/** Whose they are; never changes. */
	name: string;
	/** Raised whenever one of them changes: then the whole store is made anew. */
	layout: number;
	/** The statements that make them. */
	sql: string;
}

/** Removes a store. */
export function removeStore(path: string): void {
	for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/**
 * Opens a store to write, making it anew where it is missing, damaged or of another layout.
 * @param steps tables that are to be there besides the archive's own
 */
export function openStore(path: string, steps: readonly StepTables[] = []): Store {
	mkdirSync(dirname(path), { recursive: true });
	const existing = openIfSound(path, steps);
	if (existing) return existing;
	removeStore(path);
	const store = connect(path);
	store.exec(`${TABLES} PRAGMA user_version = ${LAYOUT};`);
	addTables(store, steps);
	return store;
}

/** Makes the tables of steps that have none yet. @returns false where a step's tables are of another layout */
function addTables(store: Store, steps: readonly StepTables[]): boolean {
	for (const { name, layout, sql: statements } of steps) {
		const known = getMeta(store, `tables of ${name}`);
		if (known !== undefined && known !== String(layout)) return false;
		if (known !== undefined) continue;
		transact(store, () => {
			store.exec(statements);
			setMeta(store, `tables of ${name}`, String(layout));
		});
	}
	return true;
}

/** Opens a store to read pages from. */
export function openStoreForReading(path: string): Store {
	const store = new DatabaseSync(path, { readOnly: true });
	keepLess(store);
	return store;
}

/**
 * Has a store of a thread keep less of the file in memory: 8 MB, which hold what leads to records. The records
 * themselves are read once or twice, and the system has them at hand.
 */
export function keepLess(store: Store): void {
	store.exec('PRAGMA cache_size = -8192');
}

/** Gives back the memory in which a store keeps what it has read and written. */
export function giveBack(store: Store): void {
	store.exec('PRAGMA shrink_memory');
}

/** Milliseconds that a change waits for one that a thread beside makes: relating writes for seconds in a large archive. */
const PATIENCE = 120_000;

function connect(path: string): Store {
	const store = new DatabaseSync(path, { timeout: PATIENCE });
	store.exec(`PRAGMA page_size = ${PAGE_SIZE}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
		PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = ${LOG_PAGES};`);
	return store;
}

/** A damaged store is no loss: all that is in it can be made again from the content. */
function openIfSound(path: string, steps: readonly StepTables[]): Store | undefined {
	let store: Store | undefined;
	try {
		store = connect(path);
		const version = store.prepare('PRAGMA user_version').get()?.['user_version'];
		if (version === LAYOUT && addTables(store, steps)) return store;
	} catch (error) {
		if (!isDamage(error)) throw error;
	}
	store?.close();
	return undefined;
}

/** Whether SQLite says that a file is not, or is no longer, a database: CORRUPT and NOTADB. */
export function isDamage(error: unknown): boolean {
	const code = (error as { errcode?: number }).errcode ?? 0;
	return [11, 26].includes(code & 0xff);
}

const statements = new WeakMap<Store, Map<string, StatementSync>>();

/** A prepared statement, prepared once per store. Not for `iterate`, which holds its statement. */
export function sql(store: Store, text: string): StatementSync {
	let known = statements.get(store);
	if (!known) {
		known = new Map<string, StatementSync>();
		statements.set(store, known);
	}
	let statement = known.get(text);
	if (!statement) known.set(text, (statement = store.prepare(text)));
	return statement;
}

/** Runs a change as one transaction: all of it or nothing. */
export function transact<T>(store: Store, change: () => T): T {
	store.exec('BEGIN IMMEDIATE');
	try {
		const result = change();
		store.exec('COMMIT');
		return result;
	} catch (error) {
		// A full disk has rolled it back already.
		if (store.isTransaction) store.exec('ROLLBACK');
		throw error;
	}
}

/** A value kept beside the tables. */
export function getMeta(store: Store, key: string): string | undefined {
	const row = sql(store, 'SELECT value FROM meta WHERE key = ?').get(key);
	return row && String(row['value']);
}

/** Keeps a value beside the tables. */
export function setMeta(store: Store, key: string, value: string): void {
	sql(store, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
}

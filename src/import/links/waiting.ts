import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Target } from './rewrite.ts';

/**
 * Entries that wait until all addresses are known, because their texts link to the source's own site; and those
 * addresses. Both are kept in a database that SQLite puts on disk as it grows.
 */
export class Waiting {
	readonly #database = new DatabaseSync('');
	readonly #target: StatementSync;
	readonly #entry: StatementSync;
	readonly #find: StatementSync;

	constructor() {
		this.#database.exec(`
			PRAGMA cache_size = -8192;
			PRAGMA journal_mode = OFF;
			PRAGMA synchronous = OFF;
			CREATE TABLE targets (address TEXT PRIMARY KEY, path TEXT NOT NULL, title TEXT NOT NULL) WITHOUT ROWID;
			CREATE TABLE entries (entry TEXT NOT NULL);
			BEGIN;
		`);
		this.#target = this.#database.prepare('INSERT OR IGNORE INTO targets VALUES (?, ?, ?)');
		this.#entry = this.#database.prepare('INSERT INTO entries VALUES (?)');
		this.#find = this.#database.prepare('SELECT path, title FROM targets WHERE address = ?');
	}

	/** Remembers where an entry is that is known by an address; the first of several. */
	addTarget(address: string, { path, title }: Target): void {
		this.#target.run(address, path, title);
	}

	/** The entry that is known by an address. */
	target(address: string): Target | undefined {
		const found = this.#find.get(address);
		return found && { path: String(found['path']), title: String(found['title']) };
	}

	/** Puts an entry off. */
	add(entry: unknown): void {
		this.#entry.run(JSON.stringify(entry));
	}

	/** All entries that were put off, in their order. */
	*entries(): Generator {
		for (const { entry } of this.#database.prepare('SELECT entry FROM entries ORDER BY rowid').iterate()) yield JSON.parse(String(entry)) as unknown;
	}

	[Symbol.dispose](): void {
		this.#database.close();
	}
}

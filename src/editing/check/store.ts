import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SourceKind } from '../../archive/source.ts';
import type { Finding } from './finding.ts';
import type { Inspected } from './running/batch.ts';
import { isDamage, removeStore, sql, transact } from '../../archive/store/open.ts';

/** Raised whenever the table changes. */
const LAYOUT = 2;

const TABLES = `
	CREATE TABLE checked (
		file TEXT PRIMARY KEY, kind TEXT NOT NULL, seen TEXT NOT NULL,
		hash TEXT NOT NULL, checker TEXT NOT NULL, findings TEXT NOT NULL, facts TEXT, signature BLOB
	) WITHOUT ROWID;
`;

/** A file as last looked at. */
export interface KnownFile {
	seen: string;
	hash: string;
	checker: string;
}

/** What looking at all files gave, kept between checks; everything in it can be made again. */
export class CheckStore {
	readonly #db: DatabaseSync;

	/** Opens the file, making it anew where it is missing, damaged or of another layout. */
	constructor(path: string) {
		mkdirSync(dirname(path), { recursive: true });
		this.#db = openIfSound(path) ?? create(path);
	}

	/** All files as last looked at, by path. */
	known(): Map<string, KnownFile> {
		const rows = this.#db.prepare('SELECT file, seen, hash, checker FROM checked').all();
		return new Map(rows.map((row) => [String(row['file']), row as unknown as KnownFile]));
	}

	/** Keeps what looking at files gave. */
	put(results: Inspected[], checker: string): void {
		transact(this.#db, () => {
			for (const result of results) this.#putOne(result, checker);
		});
	}

	#putOne({ scanned, hash, inspection }: Inspected, checker: string): void {
		const { file, kind, seen } = scanned;
		if (!inspection) {
			sql(this.#db, 'UPDATE checked SET seen = ? WHERE file = ?').run(seen, file);
			return;
		}
		const { findings, facts, signature } = inspection;
		sql(this.#db, 'INSERT OR REPLACE INTO checked VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
			file, kind, seen, hash, checker, JSON.stringify(findings),
			facts === undefined ? null : JSON.stringify(facts),
			signature ? new Uint8Array(signature.buffer) : null,
		);
	}

	/** Forgets files that are gone. */
	remove(files: string[]): void {
		transact(this.#db, () => {
			for (const file of files) sql(this.#db, 'DELETE FROM checked WHERE file = ?').run(file);
		});
	}

	/** All findings about single files. */
	findings(): Finding[] {
		const rows = this.#db.prepare("SELECT findings FROM checked WHERE findings <> '[]' ORDER BY file").all();
		return rows.flatMap((row) => JSON.parse(String(row['findings'])) as Finding[]);
	}

	/** The facts of all files of a kind that could be read, in the order of paths. */
	facts<T>(kind: SourceKind): Map<string, T> {
		const rows = this.#db.prepare('SELECT file, facts FROM checked WHERE kind = ? AND facts IS NOT NULL ORDER BY file').all(kind);
		return new Map(rows.map((row) => [String(row['file']), JSON.parse(String(row['facts'])) as T]));
	}

	/** The signatures of all entries, by path. */
	signatures(): Map<string, Uint16Array> {
		const rows = this.#db.prepare('SELECT file, signature FROM checked WHERE signature IS NOT NULL ORDER BY file').all();
		return new Map(rows.map((row) => {
			const bytes = row['signature'] as Uint8Array;
			return [String(row['file']), new Uint16Array(bytes.slice().buffer)];
		}));
	}

	close(): void {
		this.#db.close();
	}
}

function connect(path: string): DatabaseSync {
	const db = new DatabaseSync(path);
	db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;');
	return db;
}

function create(path: string): DatabaseSync {
	removeStore(path);
	const db = connect(path);
	db.exec(`${TABLES} PRAGMA user_version = ${LAYOUT};`);
	return db;
}

function openIfSound(path: string): DatabaseSync | undefined {
	let db: DatabaseSync | undefined;
	try {
		db = connect(path);
		if (db.prepare('PRAGMA user_version').get()?.['user_version'] === LAYOUT) return db;
	} catch (error) {
		if (!isDamage(error)) throw error;
	}
	db?.close();
	return undefined;
}

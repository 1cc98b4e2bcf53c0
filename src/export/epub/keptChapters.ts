import { existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isDamage } from '../../archive/store/open.ts';
import type { Packed } from './zip.ts';

/** A chapter as it was made, with the pictures that it shows. */
export interface KeptChapter {
	packed: Packed;
	/** As the page names them. */
	pictures: string[];
}

/** Chapters of the book that was made last, by what they were made from; those that the next one takes or makes are kept for the one after. */
export class KeptChapters {
	readonly #path: string;
	readonly #before: DatabaseSync | undefined;
	readonly #now: DatabaseSync;

	/** @param path of the file in which they are kept */
	constructor(path: string) {
		this.#path = path;
		this.#before = openIfSound(path);
		rmSync(`${path}.new`, { force: true });
		this.#now = new DatabaseSync(`${path}.new`);
		// What is cut short is made anew.
		this.#now.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE chapter (key TEXT PRIMARY KEY, bytes BLOB NOT NULL, crc INTEGER NOT NULL, size INTEGER NOT NULL, pictures TEXT NOT NULL) WITHOUT ROWID; BEGIN');
	}

	/** The chapter of a key; undefined where it has to be made. */
	take(key: string): KeptChapter | undefined {
		const row = this.#before?.prepare('SELECT bytes, crc, size, pictures FROM chapter WHERE key = ?').get(key);
		if (!row) return undefined;
		const chapter: KeptChapter = {
			packed: { bytes: row['bytes'] as Uint8Array, crc: Number(row['crc']), size: Number(row['size']) },
			pictures: JSON.parse(String(row['pictures'])) as string[],
		};
		this.keep(key, chapter);
		return chapter;
	}

	keep(key: string, { packed: { bytes, crc, size }, pictures }: KeptChapter): void {
		this.#now.prepare('INSERT OR IGNORE INTO chapter VALUES (?, ?, ?, ?, ?)').run(key, bytes, crc, size, JSON.stringify(pictures));
	}

	end(): void {
		this.#now.exec('COMMIT');
		this.#now.close();
		this.#before?.close();
		renameSync(`${this.#path}.new`, this.#path);
	}
}

function openIfSound(path: string): DatabaseSync | undefined {
	if (!existsSync(path)) return undefined;
	const database = new DatabaseSync(path, { readOnly: true });
	try {
		database.prepare('SELECT key FROM chapter LIMIT 1').get();
		return database;
	} catch (error) {
		database.close();
		if (isDamage(error) || /no such table/.test(String(error))) return undefined;
		throw error;
	}
}

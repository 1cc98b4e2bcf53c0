import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PlacedFile } from '../packs/layout.ts';

/** A file that can be read from a saved pack. */
export interface SavedFile extends PlacedFile {
	/** The pack's file name. */
	pack: string;
}

/** A pack on this device. */
export interface SavedPack {
	file: string;
	/** The part it belongs to: `en/search`, `en/hepatology`, `en/hepatology/fatty-liver`. */
	part: string;
	bytes: number;
	sha: string;
	entries: number;
	/** Milliseconds since 1970. */
	savedAt: number;
	/** Styles and scripts that its pages need: site paths. */
	assets: string[];
	/** Of a topic: its pages, each kept by itself. */
	pages?: string[];
}

/** Why saving stopped: no connection, no room, or something else came in place of the pack. */
export type Trouble = 'connection' | 'space' | 'foreign';

/** A part that the reader asked for. */
export interface SavedPart {
	/** `en/search`, `en/hepatology`, `en/hepatology/fatty-liver`. */
	id: string;
	state: 'saving' | 'paused' | 'saved' | 'failed';
	trouble?: Trouble;
	/** The day it was saved whole, `YYYY-MM-DD`. */
	savedOn?: string;
}

interface Schema extends DBSchema {
	files: { key: string; value: SavedFile; indexes: { pack: string } };
	packs: { key: string; value: SavedPack; indexes: { part: string } };
	parts: { key: string; value: SavedPart };
	/** Small facts, such as when the list of packs was last looked at. */
	facts: { key: string; value: number };
}

export type OfflineDatabase = IDBPDatabase<Schema>;

/** What is saved for one site on this device. */
export const DATABASE = 'offline';

/** The name of a site's database: several sites may share an origin. @param scope the site's base path */
export function databaseName(scope: string): string {
	return `${DATABASE} ${scope}`;
}

/**
 * Opens the site's database.
 * @throws DOMException where the browser forbids storage
 */
export async function openDatabase(scope: string): Promise<OfflineDatabase> {
	return await openDB<Schema>(databaseName(scope), 1, {
		upgrade(database) {
			database.createObjectStore('files', { keyPath: 'path' }).createIndex('pack', 'pack');
			database.createObjectStore('packs', { keyPath: 'file' }).createIndex('part', 'part');
			database.createObjectStore('parts', { keyPath: 'id' });
			database.createObjectStore('facts');
		},
		// Another page removes everything: let it.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
	});
}

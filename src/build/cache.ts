import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeStore } from '../archive/store/open.ts';
import { storePath } from './settings.ts';

/** What is kept in the cache besides the store, by name. What `publish-files` writes there is for operators, and is no cache. */
export const CACHE = { search: 'search', relations: 'relations.bin', offline: 'offline', first: 'first', pictures: 'pictures', theme: 'theme', words: 'words', renderer: 'renderer', templates: 'templates', checks: 'check.db', exports: 'exports' } as const;

/** Forgets all that was kept from earlier builds. Whatever else stands in the folder is left alone. */
export function clearCache(cache: string): void {
	removeStore(storePath({ cache }));
	for (const name of Object.values(CACHE)) {
		// What was being written, and what SQLite keeps beside a database.
		for (const ending of ['', '.new', '-wal', '-shm']) rmSync(join(cache, name + ending), { recursive: true, force: true });
	}
}

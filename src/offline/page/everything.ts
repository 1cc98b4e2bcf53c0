import { cachesOf } from '../store/caches.ts';
import type { OfflineDatabase } from '../store/database.ts';
import { forgetFacts } from '../store/keeping.ts';
import { forgetSearchWords } from '../store/searchWords.ts';

/**
 * Removes all of the reader’s from this device: what was saved, what was read and what was searched.
 * The shell, which holds nothing of the reader’s, stays, and so does the choice not to keep what is read.
 */
export async function removeEverything(base: string, database: OfflineDatabase): Promise<void> {
	const stores = ['files', 'packs', 'parts'] as const;
	const change = database.transaction(stores, 'readwrite');
	for (const name of stores) void change.objectStore(name).clear();
	await change.done;
	await forgetFacts(database);
	forgetSearchWords();
	const core = `offline ${base} core `;
	// The shell holds nothing of the reader's, and without it this page would not load offline.
	const names = (await cachesOf(base)).filter((name) => !name.startsWith(core));
	await Promise.all(names.map((name) => caches.delete(name)));
}

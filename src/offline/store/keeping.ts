import { cacheNames } from './caches.ts';
import type { OfflineDatabase } from './database.ts';

/** Key of the fact that nothing of what is read is to be kept. */
const REFUSED = 'keeps-nothing-read';

/** Whether what is read, and what is searched, is kept on this device: the reader's choice, which outlasts all that is removed. */
export async function keepsRead(database: OfflineDatabase): Promise<boolean> {
	return (await database.get('facts', REFUSED)) === undefined;
}

/** Remembers the reader's choice, and lets go of what was kept so far where nothing is to be. */
export async function chooseKeeping(scope: string, database: OfflineDatabase, keeps: boolean): Promise<void> {
	if (keeps) {
		await database.delete('facts', REFUSED);
		return;
	}
	await database.put('facts', Date.now(), REFUSED);
	await forgetRead(scope);
}

/** Forgets pages that were read, and files of the index as searches fetched them. */
export async function forgetRead(scope: string): Promise<void> {
	const { pages, index } = cacheNames(scope);
	await Promise.all([pages, index].map((name) => caches.delete(name)));
}

/** Forgets all facts but the reader's choice. */
export async function forgetFacts(database: OfflineDatabase): Promise<void> {
	const change = database.transaction('facts', 'readwrite');
	for (const key of await change.store.getAllKeys()) if (key !== REFUSED) void change.store.delete(key);
	await change.done;
}

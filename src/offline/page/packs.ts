import { placesIn } from '../packs/layout.ts';
import { PACKS_FOLDER, type ListedPack } from '../packs/list.ts';
import { cacheNames, cachesOf } from '../store/caches.ts';
import type { OfflineDatabase, SavedFile, SavedPack } from '../store/database.ts';
import { packAddress, savedPack } from '../store/saved.ts';
import { sha256 } from '../store/sha256.ts';
import { ForeignContent, NoConnection } from './fetching.ts';
import { hasPages } from './topics.ts';

/**
 * Takes a pack that arrived whole: first its bytes, then, at once, all its files. Cut short in
 * between, it counts as not saved.
 * @throws DamagedPack, and DOMException QuotaExceededError where there is no room
 */
export async function takePack(
	base: string,
	database: OfflineDatabase,
	pack: ListedPack,
	whose: Pick<SavedPack, 'part' | 'assets'>,
	response: Response,
): Promise<void> {
	const blob = await response.clone().blob();
	const places = await placesIn(blob);
	const cache = await caches.open(cacheNames(base).packs);
	await cache.put(packAddress(base, pack.file), response);
	const change = database.transaction(['files', 'packs'], 'readwrite');
	const files = change.objectStore('files');
	for (const place of places) void files.put({ ...place, pack: pack.file } satisfies SavedFile);
	const { file, bytes, sha, entries } = pack;
	void change.objectStore('packs').put({ file, bytes, sha, entries, ...whose, savedAt: Date.now() });
	await change.done;
}

/** Forgets a pack: first its files, then its bytes. */
export async function dropPack(base: string, database: OfflineDatabase, file: string): Promise<void> {
	const change = database.transaction(['files', 'packs'], 'readwrite');
	const files = change.objectStore('files');
	for (const path of await files.index('pack').getAllKeys(file)) void files.delete(path);
	void change.objectStore('packs').delete(file);
	await change.done;
	const cache = await caches.open(cacheNames(base).packs);
	await cache.delete(packAddress(base, file));
	await caches.delete(cacheNames(base).topic + file);
}

/** Whether a pack is still there. @param deeply whether to check each of its bytes, too */
export async function isWhole(base: string, pack: SavedPack, deeply: boolean): Promise<boolean> {
	if (pack.pages) return await hasPages(base, pack, deeply);
	const response = await savedPack(base, pack.file);
	if (!response) return false;
	const blob = await response.blob();
	return blob.size === pack.bytes && (!deeply || (await sha256(blob)) === pack.sha);
}

/** Forgets packs' bytes that no record names: left by a page that was closed in between. */
export async function sweep(base: string, database: OfflineDatabase): Promise<void> {
	const known = new Set(await database.getAllKeys('packs'));
	const cache = await caches.open(cacheNames(base).packs);
	for (const request of await cache.keys()) {
		const file = new URL(request.url).pathname.slice((base + PACKS_FOLDER).length);
		if (file.endsWith('.pack') && !known.has(file)) await cache.delete(request);
	}
	const { topic } = cacheNames(base);
	for (const name of await cachesOf(base)) {
		if (name.startsWith(topic) && !known.has(name.slice(topic.length))) await caches.delete(name);
	}
}

/**
 * Makes the styles and scripts kept for saved parts those that they need.
 * @param more those of a part about to be saved
 * @throws NoConnection, ForeignContent
 */
export async function keepAssets(base: string, database: OfflineDatabase, more: readonly string[], signal?: AbortSignal): Promise<void> {
	const needed = new Set([...more, ...(await database.getAll('packs')).flatMap(({ assets }) => assets)].map((path) => base + path.slice(1)));
	const cache = await caches.open(cacheNames(base).packAssets);
	for (const request of await cache.keys()) {
		if (!needed.delete(new URL(request.url).pathname)) await cache.delete(request);
	}
	for (const address of needed) {
		const response = await fetch(address, signal ? { signal } : {}).catch((cause: unknown) => {
			if (signal?.aborted) throw cause;
			throw new NoConnection(`${address} could not be fetched.`, { cause });
		});
		// Files of an earlier version may be gone from the site; those here now must come.
		if (!response.ok && more.includes(address.slice(base.length - 1))) throw new NoConnection(`${address} answered ${response.status}.`);
		if (response.headers.get('Content-Type')?.includes('html')) throw new ForeignContent(`A page came in place of ${address}.`);
		if (response.ok) await cache.put(address, response);
	}
}

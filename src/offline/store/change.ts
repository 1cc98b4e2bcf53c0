import { placesIn } from '../packs/layout.ts';
import { rewritePack, type PackChange } from '../packs/rewrite.ts';
import { cacheNames } from './caches.ts';
import type { SavedFile, SavedPack } from './database.ts';
import { packAddress, savedPack, type Shelf } from './saved.ts';
import { sha256 } from './sha256.ts';

/** Header of a saved pack that was rewritten here: it is then no more what the site sent, and still whole. */
const REWRITTEN = 'Rewritten-At';

/**
 * Changes files of a saved pack: first its bytes, then, at once, its files. Cut short in between, none of its files
 * can be read until {@link levelPack}.
 * @throws DamagedPack, and DOMException QuotaExceededError where there is no room
 */
export async function changePack(shelf: Shelf, record: SavedPack, change: PackChange): Promise<void> {
	const response = await savedPack(shelf.scope, record.file);
	if (!response) return;
	const blob = await rewritePack(await response.blob(), change);
	const headers = new Headers(response.headers);
	headers.delete('Content-Length');
	headers.set(REWRITTEN, String(Date.now()));
	const cache = await caches.open(cacheNames(shelf.scope).packs);
	await cache.put(packAddress(shelf.scope, record.file), new Response(blob, { headers }));
	await list(shelf, record, blob);
}

/** Brings what is listed of a pack level with its bytes, where {@link changePack} was cut short. @returns the pack's record */
export async function levelPack(shelf: Shelf, record: SavedPack): Promise<SavedPack> {
	const response = await savedPack(shelf.scope, record.file);
	if (!response?.headers.has(REWRITTEN)) return record;
	const blob = await response.blob();
	return blob.size === record.bytes ? record : await list(shelf, record, blob);
}

/** Forgets the bytes of a pack, so that it counts as dropped by the browser. */
export async function dropBytes({ scope }: Shelf, file: string): Promise<void> {
	const cache = await caches.open(cacheNames(scope).packs);
	await cache.delete(packAddress(scope, file));
}

async function list({ database }: Shelf, record: SavedPack, blob: Blob): Promise<SavedPack> {
	const places = await placesIn(blob);
	const entries = record.entries === 0 ? 0 : places.filter(({ path, to }) => to === undefined && /^\/(?:[^/]+\/)?q\//.test(path)).length;
	const now: SavedPack = { ...record, bytes: blob.size, sha: await sha256(blob), entries };
	const here = new Set(places.map(({ path }) => path));
	const change = database.transaction(['files', 'packs'], 'readwrite');
	const files = change.objectStore('files');
	for (const path of await files.index('pack').getAllKeys(record.file)) if (!here.has(path)) void files.delete(path);
	for (const place of places) {
		// A newer pack may hold the same file.
		const before = await files.get(place.path);
		if (!before || before.pack === record.file) void files.put({ ...place, pack: record.file } satisfies SavedFile);
	}
	void change.objectStore('packs').put(now);
	await change.done;
	return now;
}

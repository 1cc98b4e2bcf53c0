import { DamagedPack, fileIn } from '../packs/layout.ts';
import { PACKS_FOLDER } from '../packs/list.ts';
import { cacheNames } from './caches.ts';
import type { OfflineDatabase, SavedFile } from './database.ts';

/** A file read from a saved pack. */
export interface ReadFile {
	content: ArrayBuffer;
	/** When its pack was saved; milliseconds since 1970. */
	savedAt: number;
	/** What the host sent with the pack: its headers of safety go with every file. */
	headers: Headers;
}

/** The site's base path, and what is saved. */
export interface Shelf {
	scope: string;
	database: OfflineDatabase;
}

/** The address of a pack. */
export function packAddress(scope: string, file: string): string {
	return scope + PACKS_FOLDER + file;
}

/** A saved pack; undefined where the browser dropped it. */
export async function savedPack(scope: string, file: string): Promise<Response | undefined> {
	const cache = await caches.open(cacheNames(scope).packs);
	return await cache.match(packAddress(scope, file));
}

/**
 * Reads a file from the saved packs; undefined where none holds it, or its pack was dropped.
 * @param path site path without base
 * @throws DamagedPack
 */
export async function readSaved({ scope, database }: Shelf, path: string): Promise<ReadFile | undefined> {
	const place: SavedFile | undefined = await database.get('files', path);
	if (!place || place.to !== undefined) return undefined;
	const [pack, record] = await Promise.all([savedPack(scope, place.pack), database.get('packs', place.pack)]);
	if (!pack || !record) return undefined;
	const blob = await pack.blob();
	if (blob.size !== record.bytes) throw new DamagedPack(`${place.pack} has ${blob.size} bytes, not ${record.bytes}.`);
	return { content: await fileIn(blob, place), savedAt: record.savedAt, headers: pack.headers };
}

/** The page in the saved packs that an old address leads to; undefined where none does. @param path site path without base */
export async function savedMove({ database }: Shelf, path: string): Promise<string | undefined> {
	return (await database.get('files', path))?.to;
}

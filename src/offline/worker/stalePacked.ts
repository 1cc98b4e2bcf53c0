import { placesIn, type PlacedFile } from '../packs/layout.ts';
import { changePack, dropBytes, levelPack } from '../store/change.ts';
import type { SavedPack } from '../store/database.ts';
import { savedPack, type Shelf } from '../store/saved.ts';
import type { Current } from './current.ts';
import type { Fresh } from './refetch.ts';

/** What a saved pack holds that holds no more: site paths without base. */
export interface StalePack {
	record: SavedPack;
	/** Pages, which are fetched anew. */
	pages: string[];
	/** Texts of the search index. */
	texts: string[];
}

/**
 * Looks through all saved packs, of which only the indexes are unpacked. Packs of earlier versions do not tell what
 * their pages say: of those only the withdrawn ones are known.
 * @param withdrawn paths of pages whose answer was withdrawn
 */
export async function stalePacks(shelf: Shelf, current: Current, withdrawn: () => Promise<ReadonlySet<string>>): Promise<StalePack[]> {
	const stale: StalePack[] = [];
	for (const one of await shelf.database.getAll('packs')) {
		if (one.pages) continue;
		const record = await levelPack(shelf, one);
		const blob = await (await savedPack(shelf.scope, record.file))?.blob();
		// Dropped by the browser, or cut short: nothing of it can be read, and `/offline/` offers repair.
		if (blob?.size !== record.bytes) continue;
		const found: StalePack = { record, pages: [], texts: [] };
		for (const { path, validator, to } of await placesOf(shelf, record, blob)) {
			// An old address stays and goes with the page that it leads to.
			if (to !== undefined) continue;
			const isPage = path.endsWith('/');
			const holds = validator === undefined ? !isPage || !(await withdrawn()).has(path) : await current.holds(validator);
			if (!holds) (isPage ? found.pages : found.texts).push(path);
		}
		if (found.pages.length + found.texts.length > 0) stale.push(found);
	}
	return stale;
}

/** The files of a pack; none where it is damaged, which then goes. */
async function placesOf(shelf: Shelf, { file }: SavedPack, blob: Blob): Promise<PlacedFile[]> {
	try {
		return await placesIn(blob);
	} catch {
		await dropBytes(shelf, file);
		return [];
	}
}

/** Puts files of saved packs out of reach at once; their bytes go with {@link changePack}. */
export async function hideFiles({ database }: Shelf, paths: Iterable<string>): Promise<void> {
	const change = database.transaction('files', 'readwrite');
	for (const path of paths) void change.store.delete(path);
	await change.done;
}

/** Exchanges pages of a pack for what they are now, and drops those that are no more, with texts of the index. */
export async function exchangePages(shelf: Shelf, { record, pages, texts }: StalePack, fresh: ReadonlyMap<string, Fresh>): Promise<void> {
	const put = new Map(pages.flatMap((path) => {
		const now = fresh.get(shelf.scope + path.slice(1));
		return now ? [[path, now] as const] : [];
	}));
	try {
		await changePack(shelf, record, { put, drop: new Set([...pages.filter((path) => !put.has(path)), ...texts]) });
	} catch {
		// Damaged, or no room: better none than one that holds what was taken back. `/offline/` offers repair.
		await dropBytes(shelf, record.file);
	}
}

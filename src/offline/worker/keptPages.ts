/** Pages that are on this device, by whatever address of theirs is asked for. */
import { spellings } from '../packs/spellings.ts';
import { cacheNames, trim } from '../store/caches.ts';
import { copyMovedFrom, newestCopy } from '../store/copies.ts';
import { isGenuinePage } from '../store/genuine.ts';
import { savedMove } from '../store/saved.ts';
import { keptAt, stamped } from '../store/stamp.ts';
import { coreName } from './core.ts';
import { basePath } from './scope.ts';
import { onShelf, savedFile, toResponse } from './shelf.ts';

/** Pages read that stay readable: about 600 KB. */
const MOST_PAGES = 150;

/** Keeps a page that was read, at its own address: queries are read by scripts. */
export async function keepPage(url: string, response: Response): Promise<void> {
	const address = addressesOf(url).at(-1);
	if (address === undefined || !(await isGenuinePage(response, basePath()))) return;
	const cache = await caches.open(cacheNames(basePath()).pages);
	// The last read stands last, and is dropped last.
	await cache.delete(address);
	await cache.put(address, stamped(response));
	await trim(cache, MOST_PAGES);
}

/** Where the page may stand that is asked for, with base. */
function addressesOf(url: string): string[] {
	return spellings(siteOf(new URL(url).pathname)).map((path) => basePath() + path.slice(1));
}

/**
 * The page as it was last read or saved, whichever was later. Another spelling of its address, or an old one, leads to
 * it as the host would.
 */
export async function keptPage(url: string): Promise<Response | undefined> {
	const { pathname, search } = new URL(url);
	const addresses = addressesOf(url);
	for (const address of addresses) {
		const page = await pageAt(address);
		if (page) return address === pathname ? page : Response.redirect(address + search);
	}
	const to = await movedTo(addresses);
	return to === undefined ? undefined : Response.redirect(to + search);
}

/** A page that was read, or one of the shell. @param address with base */
export async function readPage(address: string): Promise<Response | undefined> {
	return (await newestCopy(basePath(), address)) ?? (await caches.match(address, { cacheName: coreName() }));
}

async function pageAt(address: string): Promise<Response | undefined> {
	const path = siteOf(address);
	const [read, saved] = await Promise.all([readPage(address), savedFile(path)]);
	if (!saved) return read;
	return read && keptAt(read) >= saved.savedAt ? read : toResponse(path, saved);
}

/** The address of the page that is kept and that an old address leads to. */
async function movedTo(addresses: readonly string[]): Promise<string | undefined> {
	const paths = addresses.map(siteOf);
	for (const path of paths) {
		const to = await onShelf((shelf) => savedMove(shelf, path));
		if (to !== undefined) return basePath() + to.slice(1);
	}
	return await copyMovedFrom(basePath(), paths);
}

/** Without base. */
function siteOf(address: string): string {
	return address.slice(basePath().length - 1);
}

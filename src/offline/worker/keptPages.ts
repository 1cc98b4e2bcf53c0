/** Pages that are on this device, by whatever address of theirs is asked for. */
import { spellings } from '../packs/spellings.ts';
import { copyMovedFrom, newestCopy } from '../store/copies.ts';
import { savedMove } from '../store/saved.ts';
import { keptAt } from '../store/stamp.ts';
import { coreName } from './core.ts';
import { basePath } from './scope.ts';
import { onShelf, savedFile, toResponse } from './shelf.ts';

/** Where the page may stand that is asked for, with base. */
export function addressesOf(url: string): string[] {
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

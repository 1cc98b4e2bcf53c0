import { cacheNames, trim } from '../store/caches.ts';
import { coreName } from './core.ts';
import { isGenuineFile } from '../store/genuine.ts';
import { ask } from './network.ts';
import { inTime, keptOrFresh, putAway } from './patience.ts';
import { basePath, type FetchEvent } from './scope.ts';

/** Files of the shell's kind that are kept for pages that were read. */
const MOST_ASSETS = 120;

/** A style, script or picture: its name changes with its content, so whatever is kept holds. */
export async function answerAsset(event: FetchEvent): Promise<Response> {
	const { url } = event.request;
	const { response, isFresh } = await keptOrFresh(() => keptAsset(url), () => ask(event.request));
	if (isFresh && isGenuineFile(response)) putAway(event, keepAsset(url, response.clone()));
	return response;
}

async function keptAsset(url: string): Promise<Response | undefined> {
	const names = cacheNames(basePath());
	for (const name of [coreName(), names.packAssets, names.assets]) {
		const found = await (await caches.open(name)).match(url);
		if (found) return found;
	}
	// A page of an older version may be open, with the shell of that time.
	return await caches.match(url);
}

async function keepAsset(url: string, response: Response): Promise<void> {
	const cache = await caches.open(cacheNames(basePath()).assets);
	await cache.put(url, response);
	await trim(cache, MOST_ASSETS);
}

/** Keeps files that pages need and that are not here yet. @param paths site paths without base @param get gives a file, or nothing */
export async function keepNamed(paths: Iterable<string>, get: (address: string) => Promise<Response | undefined>): Promise<void> {
	for (const path of paths) {
		const address = new URL(basePath() + path.slice(1), location.origin).href;
		if (await keptAsset(address)) continue;
		const response = await get(address);
		if (response && isGenuineFile(response)) await keepAsset(address, response);
	}
}

/** A file at a steady address, such as an icon: from the network, else as it was kept. */
export async function answerSteady(event: FetchEvent): Promise<Response> {
	try {
		return await ask(event.request);
	} catch (error) {
		const kept = await inTime(keptAsset(event.request.url));
		if (kept) return kept;
		throw error;
	}
}

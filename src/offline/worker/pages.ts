import { cacheNames, trim } from '../store/caches.ts';
import { isGenuinePage } from '../store/genuine.ts';
import { stamped } from '../store/stamp.ts';
import { keepIfAllowed } from './keeping.ts';
import { addressesOf, keptPage, readPage } from './keptPages.ts';
import { ask, network, within } from './network.ts';
import { inTime, putAway } from './patience.ts';
import { basePath, scope, type FetchEvent } from './scope.ts';
import { forgetTakenBack } from './takenBack.ts';

/** How long a reader waits for the network where the page is saved, in milliseconds. */
const PATIENCE = 4000;

/** Pages read that stay readable: about 600 KB. */
const MOST_PAGES = 150;

/** A page: from the network, else as it was last read or saved, else the page on reading offline. */
export async function answerPage(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const fresh = ask(request);
	// The page is kept when it has come, however late.
	putAway(event, fresh.then(async (response) => {
		const copy = response.clone();
		await keepIfAllowed(() => keepPage(request.url, copy));
		await forgetTakenBack();
	}));
	try {
		const response = await firstAnswer(fresh, request.url);
		if (response.status < 500) return response;
		return (await inTime(keptPage(request.url))) ?? response;
	} catch {
		// No network, or none in time.
		return (await inTime(keptPage(request.url))) ?? (await inTime(offlinePage(request.url))) ?? (await fresh);
	}
}

/** Where nothing is kept, there is nothing to lose by waiting. @throws TooLate, TypeError */
async function firstAnswer(fresh: Promise<Response>, url: string): Promise<Response> {
	try {
		return await within(PATIENCE, fresh);
	} catch (error) {
		if (!network.reachable) throw error;
		const come = fresh.then(() => undefined, () => undefined);
		if (await Promise.race([inTime(keptPage(url)), come])) throw error;
		return await fresh;
	}
}

/** Keeps a page that was read, at its own address: queries are read by scripts. */
async function keepPage(url: string, response: Response): Promise<void> {
	const address = addressesOf(url).at(-1);
	if (address === undefined || !(await isGenuinePage(response, basePath()))) return;
	const cache = await caches.open(cacheNames(basePath()).pages);
	// The last read stands last, and is dropped last.
	await cache.delete(address);
	await cache.put(address, stamped(response));
	await trim(cache, MOST_PAGES);
}

/** The page on reading offline, in the language of the page asked for; it says which page is missing. */
async function offlinePage(url: string): Promise<Response | undefined> {
	const path = addressesOf(url).at(-1)?.slice(basePath().length - 1) ?? '';
	const pages = Object.entries(scope.SITE.offline);
	const [, own] = pages.find(([lang]) => path.startsWith(`/${lang}/`)) ?? pages[0] ?? [];
	if (own === undefined) return undefined;
	const page = await readPage(basePath() + own.slice(1));
	return page && new Response(page.body, { status: 503, statusText: 'Not saved', headers: page.headers });
}

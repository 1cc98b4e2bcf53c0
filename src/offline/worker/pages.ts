import { keepIfAllowed } from './keeping.ts';
import { keepPage, keptPage, readPage } from './keptPages.ts';
import { languageOf, languages } from './languages.ts';
import { ask, network, within } from './network.ts';
import { inTime, putAway } from './patience.ts';
import { basePath, type FetchEvent } from './scope.ts';
import { forgetTakenBack } from './takenBack.ts';

/** How long a reader waits for the network where the page is saved, in milliseconds. */
const PATIENCE = 4000;

/** A page: from the network, else as it was last read or saved, else the page on reading offline. */
export async function answerPage(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const fresh = askFor(request);
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

/**
 * Asks for a page. What a reader typed stands in the address of the search page, for its script alone:
 * the host is asked for the page without it.
 */
async function askFor(request: Request): Promise<Response> {
	const { origin, pathname, search } = new URL(request.url);
	if (search === '' || !isSearchPage(pathname)) return await ask(request);
	const page = await ask(origin + pathname, { redirect: 'manual', cache: request.cache });
	// A host that leads elsewhere may want to know all of the address.
	return page.type === 'opaqueredirect' ? await ask(request) : page;
}

function isSearchPage(pathname: string): boolean {
	return languages().some(([, { search }]) => pathname === basePath() + search.slice(1));
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

/** The page on reading offline, in the language of the page asked for where it is here; it says which page is missing. */
async function offlinePage(url: string): Promise<Response | undefined> {
	const own = languageOf(url);
	const inOrder = [...languages()].sort(([a], [b]) => Number(b === own) - Number(a === own));
	for (const [, { offline }] of inOrder) {
		const page = await readPage(basePath() + offline.slice(1));
		if (page) return new Response(page.body, { status: 503, statusText: 'Not saved', headers: page.headers });
	}
	return undefined;
}

import { PACK_LIST, readPackList } from '../packs/list.ts';
import { namedAssets } from '../packs/namedAssets.ts';
import { cacheNames } from '../store/caches.ts';
import { keepNamed } from './assets.ts';
import { keepIfAllowed, mayKeep } from './keeping.ts';
import { keepPage, keptPage } from './keptPages.ts';
import { ask } from './network.ts';
import { basePath, scope } from './scope.ts';
import { fetchForEverySearch } from './searchIndex.ts';

/** Bytes of the search's own parts that are fetched unasked, at most. */
const MOST_BYTES = 800_000;

/** Has search ready for a reader who comes back, where it may keep anything. @param format of the page's index @throws TypeError, NoPackList */
export async function warmSearch(lang: string, format: number): Promise<void> {
	if (!(await mayKeep())) return;
	const address = basePath() + PACK_LIST;
	const text = await (await ask(address, { cache: 'no-cache' })).text();
	const core = readPackList(text).languages[lang]?.searchCore;
	await (await caches.open(cacheNames(basePath()).packs)).put(address, new Response(text));
	if (!core || core.bytes > MOST_BYTES) return;
	await keepIfAllowed(() => fetchForEverySearch(lang, core.files, format));
	await keepIfAllowed(() => keepSearchPage(lang));
}

/** Keeps the search page, with all that it needs. */
async function keepSearchPage(lang: string): Promise<void> {
	const path = scope.SITE.languages[lang]?.search;
	if (path === undefined) return;
	const url = new URL(basePath() + path.slice(1), location.origin).href;
	const page = (await keptPage(url)) ?? (await ask(url));
	const html = await page.clone().text();
	await keepNamed([...namedAssets(html, basePath()), ...scope.SITE.search], (address) => ask(address, { priority: 'low' }));
	await keepPage(url, page);
}

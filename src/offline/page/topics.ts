import { NoPackList, type ListedPack } from '../packs/list.ts';
import { readTopicList, type TopicList } from '../packs/topics.ts';
import { cacheNames, cachesOf } from '../store/caches.ts';
import type { OfflineDatabase, SavedPack } from '../store/database.ts';
import { isGenuinePage } from '../store/genuine.ts';
import { stamped } from '../store/stamp.ts';
import { ask, ForeignContent, NoConnection } from './fetching.ts';

/** Pages of a topic that are fetched at the same time. */
const AT_ONCE = 4;

/**
 * A list of topics: the newest, or without a network the last one seen.
 * @param path where it stands, without the base's slash
 * @throws NoConnection, NoPackList where neither is there
 */
export async function fetchTopics(base: string, path: string): Promise<TopicList> {
	const address = base + path;
	const cache = await caches.open(cacheNames(base).packs);
	try {
		const text = await (await ask(address, { cache: 'no-cache' })).text();
		const list = readTopicList(text);
		await cache.put(address, new Response(text));
		return list;
	} catch (error) {
		if (!(error instanceof NoConnection || error instanceof NoPackList)) throw error;
		const last = await cache.match(address);
		if (!last) throw error;
		return readTopicList(await last.text());
	}
}

/**
 * Fetches the pages of a topic that are not here yet. What has come stays, so that an interrupted
 * topic goes on where it stopped; only whole it counts as saved.
 * @param onPage called as each page is there
 * @throws NoConnection, ForeignContent, and DOMException QuotaExceededError where there is no room
 */
export async function takePages(
	base: string,
	database: OfflineDatabase,
	pack: ListedPack,
	whose: Pick<SavedPack, 'part' | 'assets'>,
	signal: AbortSignal,
	onPage: () => void,
): Promise<void> {
	const { file, bytes, sha, entries, pages = [] } = pack;
	const cache = await caches.open(cacheNames(base).topic + file);
	const left = [...pages];
	const fetchNext = async (): Promise<void> => {
		for (let path = left.shift(); path !== undefined; path = left.shift()) {
			signal.throwIfAborted();
			const address = base + path.slice(1);
			if (!(await isHere(cache, address))) await takePage(base, cache, address, signal);
			onPage();
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
	await database.put('packs', { file, bytes, sha, entries, pages, ...whose, savedAt: Date.now() });
}

async function takePage(base: string, cache: Cache, address: string, signal: AbortSignal): Promise<void> {
	const response = await ask(address, { signal, cache: 'no-cache' });
	if (!(await isGenuinePage(response, base))) throw new ForeignContent(`Something else came in place of ${address}.`);
	await cache.put(address, stamped(response));
}

async function isHere(cache: Cache, address: string): Promise<boolean> {
	return (await cache.match(address)) !== undefined;
}

/** Whether all pages of a saved topic are there. @param deeply whether to read each of them, too */
export async function hasPages(base: string, { file, pages = [] }: SavedPack, deeply: boolean): Promise<boolean> {
	const cache = await caches.open(cacheNames(base).topic + file);
	for (const path of pages) {
		const page = await cache.match(base + path.slice(1));
		if (!page || (deeply && !(await page.text()).trimEnd().endsWith('</html>'))) return false;
	}
	return true;
}

/** Forgets all pages kept for a topic, of whatever version, saved or on their way. @param id `en/hepatology/fatty-liver` */
export async function dropTopic(base: string, id: string): Promise<void> {
	const own = `${cacheNames(base).topic}${id}@`;
	for (const name of await cachesOf(base)) if (name.startsWith(own)) await caches.delete(name);
}

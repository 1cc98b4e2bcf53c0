import { oldAddressesIn } from '../packs/oldAddresses.ts';
import { cacheNames, cachesOf } from './caches.ts';
import { keptAt, stampOf } from './stamp.ts';

/**
 * The newest copy of a page among those that were read, saved with a topic, or fetched anew because
 * their answer was withdrawn.
 * @param address with base
 */
export async function newestCopy(scope: string, address: string): Promise<Response | undefined> {
	const names = await namesOfCopies(scope);
	const copies = await Promise.all(names.map((name) => caches.match(address, { cacheName: name })));
	const found = copies.filter((copy) => copy !== undefined);
	return found.sort((a, b) => keptAt(b) - keptAt(a))[0];
}

/** Looks through all copies for one that an old address leads to. @param paths old addresses, without base @returns the page's address, with base */
export async function copyMovedFrom(scope: string, paths: readonly string[]): Promise<string | undefined> {
	for (const name of await namesOfCopies(scope)) {
		const cache = await caches.open(name);
		for (const key of await cache.keys()) {
			const old = oldAddressesIn((await (await cache.match(key))?.text()) ?? '');
			if (paths.some((path) => old.includes(path))) return new URL(key.url).pathname;
		}
	}
	return undefined;
}

/** When the oldest copy was kept, in milliseconds since 1970; of one that does not tell, 0. Infinity where there is none. */
export async function oldestCopy(scope: string): Promise<number> {
	let oldest = Infinity;
	for (const name of await namesOfCopies(scope)) {
		const cache = await caches.open(name);
		for (const key of await cache.keys()) {
			const copy = await cache.match(key);
			if (copy) oldest = Math.min(oldest, stampOf(copy) ?? 0);
		}
	}
	return oldest;
}

/** Caches in which pages are kept by themselves. */
async function namesOfCopies(scope: string): Promise<string[]> {
	const { pages, amended, topic } = cacheNames(scope);
	return (await cachesOf(scope)).filter((name) => name === pages || name === amended || name.startsWith(topic));
}

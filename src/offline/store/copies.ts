import { cacheNames, cachesOf } from './caches.ts';
import { keptAt } from './stamp.ts';

/**
 * The newest copy of a page among those that were read, saved with a topic, or fetched anew because
 * their answer was withdrawn.
 * @param address with base
 */
export async function newestCopy(scope: string, address: string): Promise<Response | undefined> {
	const { pages, amended, topic } = cacheNames(scope);
	const names = (await cachesOf(scope)).filter((name) => name === pages || name === amended || name.startsWith(topic));
	const copies = await Promise.all(names.map((name) => caches.match(address, { cacheName: name })));
	const found = copies.filter((copy) => copy !== undefined);
	return found.sort((a, b) => keptAt(b) - keptAt(a))[0];
}

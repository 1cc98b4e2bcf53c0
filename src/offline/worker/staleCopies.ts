import { pageValidator } from '../packs/validators.ts';
import { cacheNames, cachesOf } from '../store/caches.ts';
import type { Shelf } from '../store/saved.ts';
import { stamped } from '../store/stamp.ts';
import type { Current } from './current.ts';

/** Pages that were read, or saved with a topic, and hold no more: names of the caches that they are in, by address. */
export type StaleCopies = Map<string, string[]>;

/** Looks through all pages that are kept by themselves. One without a validator was published by an earlier version: nobody knows whether it holds. */
export async function staleCopies(scope: string, current: Current): Promise<StaleCopies> {
	const { pages, amended, topic } = cacheNames(scope);
	const stale: StaleCopies = new Map();
	for (const name of await cachesOf(scope)) {
		if (name !== pages && name !== amended && !name.startsWith(topic)) continue;
		const cache = await caches.open(name);
		for (const key of await cache.keys()) {
			const validator = pageValidator((await (await cache.match(key))?.text()) ?? '');
			if (validator !== undefined && (await current.holds(validator))) continue;
			const address = new URL(key.url).pathname;
			stale.set(address, [...(stale.get(address) ?? []), name]);
		}
	}
	return stale;
}

/** Forgets a copy, wherever it is. */
export async function dropCopies(address: string, names: readonly string[]): Promise<void> {
	for (const name of names) await (await caches.open(name)).delete(address);
}

/** Keeps a page as it is now where an older copy of it was. */
export async function keepCopies(address: string, names: readonly string[], html: Blob, headers: Headers): Promise<void> {
	for (const name of names) await (await caches.open(name)).put(address, stamped(new Response(html, { headers })));
}

/** Tells saved topics which of their pages are no more, so that they count as whole without them. @param gone addresses */
export async function shortenTopics({ scope, database }: Shelf, gone: ReadonlySet<string>): Promise<void> {
	for (const pack of await database.getAll('packs')) {
		const left = pack.pages?.filter((path) => !gone.has(scope + path.slice(1)));
		if (left && left.length < pack.pages!.length) await database.put('packs', { ...pack, pages: left });
	}
}

import { cachesOf, cacheNames } from '../store/caches.ts';
import { isGenuineFile, isGenuinePage } from '../store/genuine.ts';
import { basePath, scope } from './scope.ts';

/** Shells kept: this version's, and the last one's for pages that are still open. */
const KEPT = 2;

/** The cache of this version's shell. */
export function coreName(): string {
	return cacheNames(basePath()).core + scope.SITE.version;
}

/**
 * Fetches the whole shell, or nothing: a version is complete or is not taken.
 * @throws Error where a file did not come, or something else came in its place
 */
export async function installCore(): Promise<void> {
	const base = basePath();
	const name = coreName();
	const cache = await caches.open(name);
	try {
		// One after the other, so that a reader who goes on meanwhile has nearly all of the line.
		for (const path of scope.SITE.core) await keepOfCore(path, base, cache);
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

async function keepOfCore(path: string, base: string, cache: Cache): Promise<void> {
	const address = base + path.slice(1);
	// A hashed name may come from the browser's own cache, another must be asked for.
	const response = await fetch(address, { cache: path.startsWith('/_astro/') ? 'default' : 'no-cache', priority: 'low' });
	const genuine = path.endsWith('/') ? await isOwnPage(response, base) : isGenuineFile(response);
	if (!genuine) throw new Error(`Something else came in place of ${address} (status ${response.status}).`);
	await cache.put(address, response);
}

/** Whether a page is of this version: while a new one is published it may come from there, with styles that are not in this shell. */
async function isOwnPage(response: Response, base: string): Promise<boolean> {
	if (!(await isGenuinePage(response, base))) return false;
	const text = await response.clone().text();
	const folder = `${base}_astro/`;
	const named = [...text.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value).filter((value) => value.startsWith(folder));
	return named.every((address) => scope.SITE.core.includes(address.slice(base.length - 1)));
}

/** Forgets the shells of versions before the last one. */
export async function forgetOldCores(): Promise<void> {
	const { core } = cacheNames(basePath());
	// In the order in which they were made.
	const old = (await cachesOf(basePath())).filter((name) => name.startsWith(core) && name !== coreName());
	await Promise.all(old.slice(0, Math.max(0, old.length - (KEPT - 1))).map((name) => caches.delete(name)));
}

import { cachesOf, cacheNames } from '../store/caches.ts';
import { isGenuineFile, isGenuinePage } from '../store/genuine.ts';
import { namedAssets } from '../packs/namedAssets.ts';
import { languagesRead } from './languages.ts';
import { basePath, scope, type LanguageFacts } from './scope.ts';

/** Shells kept: this version's, and the last one's for pages that are still open. */
const KEPT = 2;

/** The cache of this version's shell. */
export function coreName(): string {
	return cacheNames(basePath()).core + scope.SITE.version;
}

/**
 * Fetches the whole shell in the languages that are read here, or nothing: a version is complete or is not taken.
 * @throws Error where a file did not come, or something else came in its place
 */
export async function installCore(): Promise<void> {
	try {
		for (const lang of await languagesRead()) await completeCore(lang);
	} catch (error) {
		await caches.delete(coreName());
		throw error;
	}
}

/** Fetches what is not here yet of the shell in a language. @throws Error as {@link installCore} */
export async function completeCore(lang: string): Promise<void> {
	const own = scope.SITE.languages[lang];
	if (!own) return;
	const cache = await caches.open(coreName());
	// One after the other, so that a reader who goes on meanwhile has nearly all of the line. With the page, which comes last, it is whole.
	for (const path of [...scope.SITE.core, ...own.core, own.offline]) {
		if (!(await cache.match(addressOf(path)))) await keepOfCore(path, own, cache);
	}
}

function addressOf(path: string): string {
	return basePath() + path.slice(1);
}

async function keepOfCore(path: string, own: LanguageFacts, cache: Cache): Promise<void> {
	const address = addressOf(path);
	// A hashed name may come from the browser's own cache, another must be asked for.
	const response = await fetch(address, { cache: path.startsWith('/_astro/') ? 'default' : 'no-cache', priority: 'low' });
	const genuine = path.endsWith('/') ? await isOwnPage(response, own) : isGenuineFile(response);
	if (!genuine) throw new Error(`Something else came in place of ${address} (status ${response.status}).`);
	await cache.put(address, response);
}

/** Whether a page is of this version: while a new one is published it may come from there, with styles that are not in this shell. */
async function isOwnPage(response: Response, { core }: LanguageFacts): Promise<boolean> {
	if (!(await isGenuinePage(response, basePath()))) return false;
	const named = namedAssets(await response.clone().text(), basePath());
	return named.every((path) => scope.SITE.core.includes(path) || core.includes(path));
}

/** Forgets the shells of versions before the last one. */
export async function forgetOldCores(): Promise<void> {
	const { core } = cacheNames(basePath());
	// In the order in which they were made.
	const old = (await cachesOf(basePath())).filter((name) => name.startsWith(core) && name !== coreName());
	await Promise.all(old.slice(0, Math.max(0, old.length - (KEPT - 1))).map((name) => caches.delete(name)));
}

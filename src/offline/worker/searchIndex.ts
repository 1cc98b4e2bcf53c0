import type { Manifest } from '../../search/format/manifest.ts';
import { cacheNames } from '../store/caches.ts';
import { isGenuineFile } from '../store/genuine.ts';
import { ask, within } from './network.ts';
import { basePath, type FetchEvent } from './scope.ts';
import { onShelf, savedFile, toResponse } from './shelf.ts';
import { ownManifest } from '../packs/manifests.ts';

/** Folder of the index in the site, and the one file there that stays while its content changes. */
const FOLDER = 'pagefind/';
const MANIFEST = 'manifest.json';

/** How long a search waits for the network where an index is kept, in milliseconds. */
const PATIENCE = 3000;

/** Whether an address is of the search index. */
export function isOfIndex(path: string): boolean {
	return path.startsWith(`/${FOLDER}`);
}

/** A file of the search index. All but the manifest have names that change with their content. */
export async function answerIndex(event: FetchEvent, path: string): Promise<Response> {
	if (path === `/${FOLDER}${MANIFEST}`) return await answerManifest(event);
	const saved = await savedFile(path);
	if (saved) return toResponse(path, saved);
	const cache = await caches.open(cacheNames(basePath()).index);
	const kept = await cache.match(event.request, { ignoreSearch: true });
	if (kept) return kept;
	const response = await ask(event.request);
	if (!isGenuineFile(response)) {
		if (response.status === 200) return new Response(null, { status: 502, statusText: 'Not a file of the index' });
		return response;
	}
	event.waitUntil(cache.put(event.request, response.clone()));
	return response;
}

/** The manifest says which files belong together: the newest from the network, else the one of what is saved. */
async function answerManifest(event: FetchEvent): Promise<Response> {
	const cache = await caches.open(cacheNames(basePath()).index);
	try {
		const response = await within(PATIENCE, ask(event.request));
		const manifest = await manifestIn(response);
		if (manifest) {
			event.waitUntil(keepManifest(cache, response.clone(), manifest));
			return response;
		}
		return (await keptManifest(cache)) ?? new Response(null, { status: 502, statusText: 'Not the manifest' });
	} catch (error) {
		const kept = await keptManifest(cache);
		if (kept) return kept;
		throw error;
	}
}

/** The manifest in an answer; undefined where something else came in its place. */
async function manifestIn(response: Response): Promise<Manifest | undefined> {
	if (!isGenuineFile(response)) return undefined;
	try {
		const manifest = (await response.clone().json()) as Partial<Manifest>;
		return typeof manifest.languages === 'object' ? (manifest as Manifest) : undefined;
	} catch {
		// Not JSON, so not ours.
		return undefined;
	}
}

/** Keeps the manifest and forgets the files that it no longer names. */
async function keepManifest(cache: Cache, response: Response, manifest: Manifest): Promise<void> {
	const folder = basePath() + FOLDER;
	await cache.put(folder + MANIFEST, response);
	const named = Object.values(manifest.languages).flatMap(({ shards, labels, synonyms = '', vocabulary }) => [
		...shards.map(({ path }) => path),
		...[labels, synonyms, vocabulary].filter((part) => part !== ''),
	]);
	for (const request of await cache.keys()) {
		const file = new URL(request.url).pathname.slice(folder.length);
		if (file !== MANIFEST && !named.some((name) => file.startsWith(name))) await cache.delete(request);
	}
}

/** The manifest for what is here: of each language whose index is saved whole, that one's; else the last seen. */
async function keptManifest(cache: Cache): Promise<Response | undefined> {
	const seen = await cache.match(basePath() + FOLDER + MANIFEST);
	let manifest = seen && ((await seen.clone().json()) as Manifest);
	const parts = (await onShelf(({ database }) => database.getAll('parts'))) ?? [];
	for (const { id } of parts) {
		const [lang = '', what] = id.split('/');
		const own = what === 'search' ? await savedFile(ownManifest(lang)) : undefined;
		if (!own) continue;
		const saved = JSON.parse(new TextDecoder().decode(own.content)) as Manifest;
		manifest = { ...saved, languages: { ...manifest?.languages, ...saved.languages } };
	}
	return manifest && Response.json(manifest);
}

/** Fetches what every query in a language needs, so that search answers at once. @param files site paths */
export async function warmIndex(files: readonly string[]): Promise<void> {
	const cache = await caches.open(cacheNames(basePath()).index);
	const manifest = await ask(`${basePath()}${FOLDER}${MANIFEST}`, { cache: 'no-cache' });
	const known = await manifestIn(manifest);
	if (!known) return;
	await keepManifest(cache, manifest, known);
	for (const path of files) {
		const address = basePath() + path.slice(1);
		if (await cache.match(address)) continue;
		const response = await ask(address);
		if (isGenuineFile(response)) await cache.put(address, response);
	}
}

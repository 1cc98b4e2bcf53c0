import { firstName, formatOfFirst, readFirst } from '../../search/format/first.ts';
import { formatIn, isStillOf, manifestName, namedIn, type Manifest, type ManifestShard } from '../../search/format/manifest.ts';
import { nameOfPart } from '../../search/format/textBlocks.ts';
import { cacheNames } from '../store/caches.ts';
import { isGenuineFile, isGenuinePart, PART } from '../store/genuine.ts';
import { jsonAnswer } from '../store/json.ts';
import { keepAnswer } from './keeping.ts';
import { ask, within } from './network.ts';
import { inTime, keptOrFresh } from './patience.ts';
import { basePath, type FetchEvent } from './scope.ts';
import { onShelf, savedFile, toResponse } from './shelf.ts';
import { ownManifest } from '../packs/manifests.ts';

/** Folder of the index in the site. */
const FOLDER = 'pagefind/';

/** How long a search waits for the network where an index is kept, in milliseconds. */
const PATIENCE = 3000;

/** Whether an address is of the search index. */
export function isOfIndex(path: string): boolean {
	return path.startsWith(`/${FOLDER}`);
}

/** How long after a first file came too late the manifest is not waited for either, in milliseconds. */
const LATE = 5000;

/** When a first file last came too late. */
let lateAt = -Infinity;

/** A file of the search index. All but the manifests and first files have names that change with their content. */
export async function answerIndex(event: FetchEvent, path: string): Promise<Response> {
	const name = path.slice(`/${FOLDER}`.length);
	const format = formatIn(name);
	if (format !== undefined) return await answerManifest(event, format);
	const formatOf = formatOfFirst(name);
	if (formatOf !== undefined) return await answerFirst(event, formatOf);
	const range = event.request.headers.get('Range');
	const { response, isFresh } = await keptOrFresh(async () => (range === null ? undefined : await keptPart(path, range)) ?? (await keptFile(path)), () => ask(event.request));
	if (!isFresh) return response;
	if (range !== null && isGenuinePart(response)) {
		keepAnswer(event, response, (copy) => keepPart(path, range, copy));
		return response;
	}
	if (!isGenuineFile(response)) {
		if (response.status === 200) return new Response(null, { status: 502, statusText: 'Not a file of the index' });
		return response;
	}
	keepAnswer(event, response, (copy) => keepFile(path, copy));
	return response;
}

function openIndex(): Promise<Cache> {
	return caches.open(cacheNames(basePath()).index);
}

/** A file of the index, or a text of a block by its name. @param path site path without base */
async function keptFile(path: string): Promise<Response | undefined> {
	const saved = await savedFile(path);
	return saved ? toResponse(path, saved) : await (await openIndex()).match(keptAt(path));
}

async function keepFile(path: string, response: Response): Promise<void> {
	await (await openIndex()).put(keptAt(path), response);
}

/** A part of a file, which is saved and kept as a file of its own: caches take no answers that are parts. */
async function keptPart(path: string, range: string): Promise<Response | undefined> {
	const kept = await keptFile(nameOfPart(path, range));
	return kept && new Response(kept.body, { status: PART, headers: kept.headers });
}

async function keepPart(path: string, range: string, { body, headers }: Response): Promise<void> {
	await keepFile(nameOfPart(path, range), new Response(body, { headers }));
}

/** The address at which a file is kept. */
function keptAt(path: string): string {
	return basePath() + path.slice(1);
}

/**
 * The first file of an index from the network alone: what is in it is kept file by file, and asked for so where there
 * is no network, or a slow one and something kept.
 */
async function answerFirst(event: FetchEvent, format: number): Promise<Response> {
	const fresh = ask(event.request);
	let response: Response;
	try {
		response = await within(PATIENCE, fresh);
	} catch {
		if (await inTime(keptManifest(format))) {
			lateAt = performance.now();
			return new Response(null, { status: 504, statusText: 'Not in time' });
		}
		response = await fresh;
	}
	if (!isGenuineFile(response)) return response.status === 200 ? new Response(null, { status: 502, statusText: 'Not a file of the index' }) : response;
	keepAnswer(event, response, (copy) => keepFirst(copy, format));
	return response;
}

/** Keeps what came in a first file, as if each file of it had been fetched. */
async function keepFirst(response: Response, format: number): Promise<void> {
	const files = await readFirst(new Uint8Array(await response.arrayBuffer()));
	const manifest = files.get(manifestName(format));
	if (!manifest) return;
	files.delete(manifestName(format));
	await keepManifest(new Response(manifest), JSON.parse(new TextDecoder().decode(manifest)) as Manifest);
	const cache = await openIndex();
	for (const [name, file] of files) {
		const address = basePath() + FOLDER + name;
		if (!(await cache.match(address))) await cache.put(address, new Response(file));
	}
}

/**
 * The manifest says which files belong together: the newest from the network, else the one of what is saved.
 * Where nothing is saved, there is nothing to lose by waiting.
 */
async function answerManifest(event: FetchEvent, format: number): Promise<Response> {
	const fresh = ask(event.request);
	let response: Response;
	try {
		response = await within(performance.now() - lateAt < LATE ? 0 : PATIENCE, fresh);
	} catch {
		const kept = await inTime(keptManifest(format));
		if (kept) return kept;
		response = await fresh;
	}
	const manifest = await manifestIn(response, format);
	if (manifest) {
		keepAnswer(event, response, (copy) => keepManifest(copy, manifest));
		return response;
	}
	return (await inTime(keptManifest(format))) ?? new Response(null, { status: 502, statusText: 'Not the manifest' });
}

/** The manifest in an answer; undefined where something else came in its place. */
async function manifestIn(response: Response, format: number): Promise<Manifest | undefined> {
	if (!isGenuineFile(response)) return undefined;
	try {
		const manifest = (await response.clone().json()) as Partial<Manifest>;
		return manifest.format === format && typeof manifest.languages === 'object' ? (manifest as Manifest) : undefined;
	} catch {
		// Not JSON, so not ours.
		return undefined;
	}
}

function addressOf(format: number): string {
	return basePath() + FOLDER + manifestName(format);
}

/**
 * Keeps a manifest, and forgets those of formats before it and the files that none names any more. A page
 * of an older format that is still open may bring back its own; it takes none from newer pages.
 */
async function keepManifest(response: Response, manifest: Manifest): Promise<void> {
	const cache = await openIndex();
	const folder = basePath() + FOLDER;
	const before = (await (await cache.match(addressOf(manifest.format)))?.json()) as Manifest | undefined;
	await cache.put(addressOf(manifest.format), response);
	const files = (await cache.keys()).map((request) => ({ request, name: new URL(request.url).pathname.slice(folder.length) }));
	const formats = files.flatMap(({ name }) => formatIn(name) ?? []).filter((format) => format >= manifest.format);
	const kept = await Promise.all(formats.map(async (format) => await cache.match(addressOf(format))));
	const manifests = (await Promise.all(kept.flatMap((one) => one?.json() ?? []))) as Manifest[];
	const named = manifests.flatMap(({ languages }) => Object.values(languages).flatMap(namedIn));
	for (const { request, name } of files) {
		const format = formatIn(name);
		const isNeeded = format === undefined ? named.some((one) => name.startsWith(one)) && !isTakenBack(name, manifest, before) : formats.includes(format);
		if (!isNeeded) await cache.delete(request);
	}
}

/** Whether a file belongs to a shard of which something was taken out since it was fetched, or tells of what was. */
function isTakenBack(name: string, manifest: Manifest, before: Manifest | undefined): boolean {
	const shard = shardsOf(manifest).find(({ path }) => name.startsWith(path));
	if (!shard) return false;
	const earlier = before && shardsOf(before).find(({ path }) => path === shard.path);
	return !isStillOf(shard, name.slice(shard.path.length), earlier);
}

function shardsOf({ languages }: Manifest): ManifestShard[] {
	return Object.values(languages).flatMap(({ shards }) => shards);
}

/** The manifest for what is here: of each language whose index is saved whole, that one's; else the last seen. */
async function keptManifest(format: number): Promise<Response | undefined> {
	const cache = await openIndex();
	const seen = await cache.match(addressOf(format));
	let manifest = seen && ((await seen.clone().json()) as Manifest);
	const parts = (await onShelf(({ database }) => database.getAll('parts'))) ?? [];
	for (const { id } of parts) {
		const [lang = '', what] = id.split('/');
		const own = what === 'search' ? await savedFile(ownManifest(lang)) : undefined;
		if (!own) continue;
		const saved = JSON.parse(new TextDecoder().decode(own.content)) as Manifest;
		// Saved for pages of another format, which are saved, too.
		if (saved.format !== format) continue;
		manifest = { ...saved, languages: { ...manifest?.languages, ...saved.languages } };
	}
	return manifest && jsonAnswer(manifest);
}

/** Where files of an index were fetched: fetches its manifest, and forgets what tells of what was taken back. @throws TypeError */
export async function refreshIndex(): Promise<void> {
	const cache = await openIndex();
	let isNamed = false;
	for (const { url } of await cache.keys()) {
		const format = formatIn(new URL(url).pathname.slice((basePath() + FOLDER).length));
		if (format === undefined) continue;
		const response = await ask(url, { cache: 'no-cache' });
		const manifest = await manifestIn(response, format);
		if (manifest) await keepManifest(response, manifest);
		// Of a format that the site has no more: nobody can tell what of it still holds.
		if (manifest || response.status !== 404) isNamed = true;
		else await cache.delete(url);
	}
	if (!isNamed) await caches.delete(cacheNames(basePath()).index);
}

/** Fetches what every query in a language needs, so that search answers at once. @param files site paths, of an index of this format */
export async function fetchForEverySearch(lang: string, files: readonly string[], format: number): Promise<void> {
	const cache = await openIndex();
	const first = await ask(basePath() + FOLDER + firstName(lang, format), { cache: 'no-cache' });
	if (isGenuineFile(first)) await keepFirst(first, format);
	for (const path of files) {
		const address = basePath() + path.slice(1);
		if (await cache.match(address)) continue;
		const response = await ask(address);
		if (isGenuineFile(response)) await cache.put(address, response);
	}
}

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { entryPath } from '../../archive/addresses.ts';
import type { Library } from '../../site/query/library.ts';
import { transact, type Store } from '../../archive/store/open.ts';
import { keepOwners } from '../../site/plan/packed.ts';
import { PACK_LIST, PACKS_FOLDER, PACKS_FORMAT, type ListedLanguage, type PackList } from '../../offline/packs/list.ts';
import { MANIFEST_PLACE, type Manifest } from '../../search/format/manifest.ts';
import { codeHash } from '../code.ts';
import { PROJECT } from '../settings.ts';
import { makePacks, packFacts, packFile, type PackTask } from './packing.ts';
import { topicLists, type TopicLists } from './topicLists.ts';
import { coreFiles, indexPacks, SHARD_OWNERS, shardOwner, shardPacksOf, type IndexFiles } from './indexPacks.ts';
import { writeNamed } from './namedFiles.ts';
import { validatorLists } from './validatorLists.ts';
import { pagePacks, type PackPlace, type PlannedPack } from './packTasks.ts';
import { workerText, type WorkerSources } from './serviceWorker.ts';
import { filesOfOthers, scriptFilesOf } from './shell.ts';
import { FAREWELL } from '../rendering/workerFiles.ts';

/** What reading offline is made from. */
export interface OfflineSources extends WorkerSources, Pick<PackPlace, 'folder'> {
	/** The same of the search index, with folders that have a slash at their end; packs of pages are made while it is. */
	search: Promise<IndexFiles>;
	/** Settled once all pages are there; packs of the index are made while they are rendered. */
	rendered: Promise<unknown>;
	jobs: number;
	onProgress: (done: number, total: number) => void;
}

/**
 * Makes the service worker, the packs and their list.
 * @returns absolute paths by their place in the site
 */
export async function makeOffline(sources: OfflineSources): Promise<Map<string, string>> {
	const { library, renderer, folder, fileOf } = sources;
	mkdirSync(folder, { recursive: true });
	if (!library.site.offline) {
		await sources.rendered;
		return new Map([['sw.js', join(renderer, FAREWELL)]]);
	}
	const pack: PackPlace = { folder, fileOf, code: codeHash(PROJECT, 'offline') };
	const making: Making = { ...sources, count: { done: 0, total: 0 } };
	const { index, packs, topics, validators } = await makePlanned(making, pack);
	const files = new Map<string, string>([...topics.files, ...validators]);
	const list = listOf(packs, index, topics.counts, sources, (name, file) => files.set(PACKS_FOLDER + name, file));
	files.set(PACK_LIST, join(folder, writeNamed(folder, 'packs', 'json', `${JSON.stringify(list)}\n`)));
	files.set('sw.js', join(folder, writeNamed(folder, 'sw', 'js', workerText(sources))));
	forgetOthers(folder, new Set(files.values()));
	forgetShards(library.store, index.manifest);
	return files;
}

/** What is planned of packs and lists, once all of it is made. */
interface Planned {
	index: BuiltIndex;
	packs: PlannedPack[];
	topics: TopicLists;
	/** Absolute paths by their place in the site. */
	validators: Map<string, string>;
}

/** Plans all packs and lists, and makes those that are missing. */
async function makePlanned(making: Making, pack: PackPlace): Promise<Planned> {
	const { library, folder } = making;
	const begun: Promise<unknown>[] = [];
	const begin = <T>(work: Promise<T>): Promise<T> => {
		begun.push(work);
		// What it fails of is reported where it is awaited.
		work.catch(() => undefined);
		return work;
	};
	try {
		const indexMade = begin(makeIndexPacks(making, pack));
		// While pages are rendered: both follow from what is planned.
		const ofPages = transact(library.store, () => pagePacks(library, pack));
		const validators = validatorLists(library.store, folder);
		await making.rendered;
		const pagesMade = begin(makeMissing(ofPages, making));
		const { search, manifest } = await indexMade;
		const ofIndex = manifest ? transact(library.store, () => indexPacks(library, manifest, search, pack)) : [];
		const lastMade = begin(makeMissing(ofIndex, making));
		const topics = transact(library.store, () => topicLists(library, pack));
		await Promise.all([pagesMade, lastMade]);
		return { index: { search, manifest }, packs: [...ofPages, ...ofIndex], topics, validators };
	} finally {
		// Nothing may write into the cache once this has ended, well or not.
		await Promise.allSettled(begun);
	}
}

/** The search index as built; an archive without entries has no manifest. */
interface BuiltIndex {
	search: IndexFiles;
	manifest: Manifest | undefined;
}

/** Makes those packs of the index that hold no page, as soon as the index is there. */
async function makeIndexPacks(sources: Making, pack: PackPlace): Promise<BuiltIndex> {
	const search = await sources.search;
	const manifest = manifestOf(search);
	if (manifest) await makeMissing(transact(sources.library.store, () => shardPacksOf(sources.library, manifest, search, pack)), sources);
	return { search, manifest };
}

function manifestOf(search: IndexFiles): Manifest | undefined {
	const place = search.get(MANIFEST_PLACE);
	return place === undefined ? undefined : (JSON.parse(readFileSync(place, 'utf8')) as Manifest);
}

/** The sources, with how many packs were made of those known to be missing. */
interface Making extends OfflineSources {
	count: { done: number; total: number };
}

/** Makes the packs that were not made before. */
async function makeMissing(packs: readonly PackTask[], { folder, jobs, count, onProgress }: Making): Promise<void> {
	const missing = packs.filter(({ key }) => packFacts(folder, key) === undefined);
	count.total += missing.length;
	await makePacks(folder, missing, jobs, () => onProgress((count.done += 1), count.total));
}

function listOf(
	packs: readonly PlannedPack[],
	index: BuiltIndex,
	topicLists: TopicLists['counts'],
	{ library, renderer, assets, folder }: OfflineSources,
	publish: (name: string, file: string) => void,
): PackList {
	const languages: Record<string, ListedLanguage> = {};
	for (const { lang, specialty, name, key, entries } of packs) {
		const { bytes, sha } = packFacts(folder, key)!;
		const file = `${name}-${sha.slice(0, 10)}.pack`;
		publish(file, packFile(folder, key));
		const language = (languages[lang] ??= { search: [], specialties: {}, topicLists: topicLists[lang] ?? {}, searchCore: searchCore(index, lang) });
		const own = specialty === undefined ? language.search : (language.specialties[specialty] ??= []);
		own.push({ file, bytes, sha, entries });
	}
	const foreign = filesOfOthers(scriptFilesOf(renderer), library.site.languages);
	return { format: PACKS_FORMAT, languages, assets: hashedAssets(assets).filter((path) => !foreign.has(path)), withdrawn: withdrawnPaths(library) };
}

function searchCore({ search, manifest }: BuiltIndex, lang: string): ListedLanguage['searchCore'] {
	const language = manifest?.languages[lang];
	const files = language ? coreFiles(language, search) : new Map<string, number>();
	return { files: [...files.keys()].map((place) => `/${place}`), bytes: [...files.values()].reduce((sum, size) => sum + size, 0) };
}

/** Styles and scripts of pages. */
function hashedAssets(assets: ReadonlyMap<string, string>): string[] {
	return [...assets.keys()].filter((place) => place.startsWith('_astro/')).map((place) => `/${place}`).sort();
}

function withdrawnPaths(library: Library): string[] {
	const rows = library.store.prepare('SELECT id, lang, year FROM entry WHERE withdrawn = 1 ORDER BY lang, id').all();
	return rows.map((row) => entryPath(library.root(String(row['lang'])), String(row['year']), String(row['id'])));
}

/** Forgets what earlier builds made and this one does not use. */
function forgetOthers(folder: string, used: ReadonlySet<string>): void {
	for (const name of readdirSync(folder)) {
		const file = join(folder, name);
		if (!used.has(file) && !used.has(file.replace(/\.json$/, ''))) rmSync(file);
	}
}

/** Forgets what was kept of shards that the index has no more. */
function forgetShards(store: Store, manifest: Manifest | undefined): void {
	const shards = Object.values(manifest?.languages ?? {}).flatMap((language) => language.shards.map(shardOwner));
	keepOwners(store, SHARD_OWNERS, new Set(shards));
}

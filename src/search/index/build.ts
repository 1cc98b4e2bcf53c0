import { createHash } from 'node:crypto';
import { CacheDamaged } from './damage.ts';
import { FORMAT, manifestName, namedIn, type Manifest, type ManifestLanguage, type ManifestShard } from '../format/manifest.ts';
import { openPagefind, type Pagefind } from './pagefind.ts';
import { languageParts } from './parts.ts';
import { FRESH, LIMITS, NO_HASH, planShards, type BuiltShard, type Limits, type PlannedShard } from './plan.ts';
import type { PageSet } from '../format/postings.ts';
import { removePages } from './removePages.ts';
import { buildShard, shardLanguage, shardName } from './shard.ts';
import type { DocumentKey, SearchSource } from './source.ts';
import { IndexStore, shardKey, type StoreState } from './store.ts';

export interface SearchIndexOptions {
	/** Folder in which shards are kept between builds; nothing else may write there. */
	store: string;
	limits?: Partial<Limits>;
	/** Called as entries are indexed; `total` is the number to index, not that of all entries. */
	onProgress?: (done: number, total: number) => void;
}

export interface SearchIndex {
	manifest: Manifest;
	/**
	 * The index's files: absolute paths by their place in the site (`pagefind/…`). A place with a slash at
	 * its end is the folder of a shard, whose files are in the one file that is named (`readShard`). All
	 * but the manifest have addresses that change with their content. They stay until the next build into
	 * the same store.
	 */
	files: Map<string, string>;
	/** Entries indexed by this build; the others were kept. */
	indexed: number;
}

/** The shards that one of several machines builds. */
export interface IndexPart {
	/** Names of its shards, all of which stand in the store now. */
	shards: string[];
	/** Entries indexed by this build; the others were kept. */
	indexed: number;
}

/** The manifest's place in the site. */
export const MANIFEST_PLACE = `pagefind/${manifestName()}`;

/** One language on its way into the index. */
interface LanguagePlan {
	lang: string;
	shards: PlannedShard[];
}

/**
 * Builds the search index of an archive, or brings it up to date: what no entry holds any more is taken
 * out of the shards that hold it, and only what changed is indexed, one shard at a time, so memory is
 * bounded by the largest. The same entries and the same earlier builds give the same bytes. Where a kept
 * shard is damaged, all are built anew.
 * @throws IndexingFailed where Pagefind does not do its part
 */
export async function buildSearchIndex(source: SearchSource, options: SearchIndexOptions): Promise<SearchIndex> {
	const store = new IndexStore(options.store);
	try {
		return await bringLevel(source, store, options);
	} catch (error) {
		if (!(error instanceof CacheDamaged)) throw error;
		await store.clear();
		return await bringLevel(source, store, options);
	}
}

async function bringLevel(source: SearchSource, store: IndexStore, options: SearchIndexOptions): Promise<SearchIndex> {
	const plans = planLanguages(source, store.state(), options);
	return await withPagefind(source, store, plans.flatMap(missing(store)), options, async (building) => {
		const state: StoreState = {};
		const languages: Record<string, ManifestLanguage> = {};
		for (const { lang, shards } of plans) {
			const built: BuiltShard[] = [];
			for (const shard of shards) built.push(await buildPlanned(lang, shard, building));
			state[lang] = built;
			languages[lang] = {
				shards: shards.map((shard, i) => manifestShard(lang, shard, built[i]!)),
				...(await languageParts(lang, built, source, store)),
			};
		}
		const manifest: Manifest = { format: FORMAT, build: buildId(languages), languages };
		const manifestPart = await store.putPart('manifest.json', Buffer.from(`${JSON.stringify(manifest)}\n`));
		const parts = Object.values(languages).flatMap(partNames);
		await store.keep(state, [...parts, manifestPart]);
		return { manifest, files: filesOf(store, state, parts, manifestPart), indexed: building.indexed };
	});
}

/**
 * Builds some shards of what {@link buildSearchIndex} would build, for a machine that shares the work.
 * @param isOwn whether the n-th shard, over all languages, is to be built here
 * @throws IndexingFailed
 */
export async function buildIndexPart(
	source: SearchSource,
	isOwn: (number: number) => boolean,
	options: SearchIndexOptions,
): Promise<IndexPart> {
	const store = new IndexStore(options.store);
	const before = store.state();
	const all = planLanguages(source, before, options).flatMap(({ lang, shards }) => shards.map((shard) => ({ lang, shards: [shard] })));
	const own = all.filter((_plan, number) => isOwn(number));
	return await withPagefind(source, store, own.flatMap(missing(store)), options, async (building) => {
		const shards: string[] = [];
		// What is gone is taken out of a kept shard where the whole index is made: there it is kept, too.
		for (const { lang, shards: [shard] } of own) {
			shards.push(shardKey(shard!.kind === 'keep' ? shard!.shard : await buildPlanned(lang, shard!, building)));
		}
		const known = Object.values(before).flatMap((list) => list.map(shardKey));
		await store.keepShards([...known, ...shards]);
		return { shards, indexed: building.indexed };
	});
}

function planLanguages(source: SearchSource, before: StoreState, { limits }: SearchIndexOptions): LanguagePlan[] {
	return [...byLanguage(source.keys())].map(([lang, keys]) => ({
		lang,
		shards: planShards(keys, before[lang] ?? [], { ...LIMITS, ...limits }),
	}));
}

function byLanguage(keys: Iterable<DocumentKey>): Map<string, DocumentKey[]> {
	const languages = new Map<string, DocumentKey[]>();
	for (const key of keys) {
		const own = languages.get(key.lang);
		if (own) own.push(key);
		else languages.set(key.lang, [key]);
	}
	return new Map([...languages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Entries of a language's shards that no build, or no other machine, has put into the store yet. */
function missing(store: IndexStore): (plan: LanguagePlan) => DocumentKey[] {
	return ({ lang, shards }) =>
		shards.flatMap((shard) => (shard.kind === 'build' && !store.holds(shardName(lang, shard.slot, shard.keys)) ? shard.keys : []));
}

interface Building {
	source: SearchSource;
	store: IndexStore;
	pagefind: Pagefind;
	onDocument: () => void;
	/** Entries indexed so far. */
	indexed: number;
}

/** Runs a build with Pagefind at hand. @param toIndex the entries that it will index */
async function withPagefind<T>(
	source: SearchSource,
	store: IndexStore,
	toIndex: readonly DocumentKey[],
	{ onProgress }: SearchIndexOptions,
	run: (building: Building) => Promise<T>,
): Promise<T> {
	const pagefind = openPagefind();
	const building: Building = {
		source,
		store,
		pagefind,
		indexed: 0,
		onDocument: () => {
			building.indexed += 1;
			onProgress?.(building.indexed, toIndex.length);
		},
	};
	try {
		return await run(building);
	} finally {
		await pagefind.close();
	}
}

/** Builds a planned shard, unless it stands in the store already; out of one that is kept, what is gone is taken. */
async function buildPlanned(lang: string, shard: PlannedShard, { source, store, pagefind, onDocument }: Building): Promise<BuiltShard> {
	if (shard.kind === 'keep') return takeOut(shard.shard, shard.hidden, store);
	const { slot, keys } = shard;
	const name = shardName(lang, slot, keys);
	const ids = keys.map(({ id }) => id);
	if (!store.holds(name)) store.put(name, await buildShard(pagefind, { lang, slot, documents: source.read(ids), onDocument }));
	return { name, slot, ids, hashes: keys.map(({ hash }) => hash) };
}

/** Takes pages out of a shard that stands in the store, unless they were taken out before. */
function takeOut(shard: BuiltShard, hidden: readonly number[], store: IndexStore): BuiltShard {
	const added = hidden.filter((page) => shard.hashes[page] !== NO_HASH);
	if (added.length === 0) return shard;
	const [ids, hashes] = [[...shard.ids], [...shard.hashes]];
	for (const page of hidden) [ids[page], hashes[page]] = [ids[page - 1] ?? '', NO_HASH];
	const gone = pageSet(hidden, ids.length);
	const { files, revision } = removePages(store.files(shard), { gone, added: pageSet(added, ids.length), revision: shard.revision });
	const left: BuiltShard = { name: shard.name, slot: shard.slot, ids, hashes, revision };
	store.put(shardKey(left), { files, words: store.words(shard).without(gone) });
	return left;
}

function pageSet(pages: readonly number[], count: number): PageSet {
	const set = new Uint8Array(count);
	for (const page of pages) set[page] = 1;
	return set;
}

function manifestShard(lang: string, planned: PlannedShard, { name, slot, ids, revision }: BuiltShard): ManifestShard {
	return {
		path: `${name}/`,
		language: shardLanguage(lang, slot),
		entries: ids.length,
		hidden: planned.kind === 'keep' && slot !== FRESH ? planned.hidden : [],
		...(revision !== undefined && { revision }),
	};
}

function buildId(languages: Record<string, ManifestLanguage>): string {
	return createHash('sha256').update(JSON.stringify(languages)).digest('hex').slice(0, 12);
}

function partNames(language: ManifestLanguage): string[] {
	return namedIn(language).filter((name) => !name.endsWith('/')).map((path) => path.replace(/^parts\//, ''));
}

function filesOf(store: IndexStore, state: StoreState, parts: readonly string[], manifestPart: string): Map<string, string> {
	const files = new Map<string, string>([[MANIFEST_PLACE, store.part(manifestPart)]]);
	for (const name of parts) files.set(`pagefind/parts/${name}`, store.part(name));
	for (const shard of Object.values(state).flat()) files.set(`pagefind/${shard.name}/`, store.shard(shardKey(shard)));
	return files;
}

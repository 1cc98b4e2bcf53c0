import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT, type Manifest, type ManifestLanguage, type ManifestShard } from '../format/manifest.ts';
import { openPagefind, type Pagefind } from './pagefind.ts';
import { languageParts } from './parts.ts';
import { FRESH, LIMITS, planShards, type BuiltShard, type Limits, type PlannedShard } from './plan.ts';
import { buildShard, shardLanguage, shardName } from './shard.ts';
import type { DocumentKey, SearchSource } from './source.ts';
import { IndexStore, type StoreState } from './store.ts';

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
	 * The index's files, absolute paths by their place in the site (`pagefind/…`). All but the manifest
	 * have addresses that change with their content. They stay until the next build into the same store.
	 */
	files: Map<string, string>;
	/** Entries indexed by this build; the others were kept. */
	indexed: number;
}

/** The manifest's place in the site. */
export const MANIFEST_PLACE = 'pagefind/manifest.json';

/** One language on its way into the index. */
interface LanguagePlan {
	lang: string;
	shards: PlannedShard[];
}

/**
 * Builds the search index of an archive, or brings it up to date: only shards whose entries changed
 * are built, one at a time, so memory is bounded by the largest shard. The same entries and the same
 * earlier builds give the same bytes.
 * @throws IndexingFailed where Pagefind does not do its part
 */
export async function buildSearchIndex(source: SearchSource, options: SearchIndexOptions): Promise<SearchIndex> {
	const store = new IndexStore(options.store);
	const before = await store.state();
	const limits = { ...LIMITS, ...options.limits };
	const plans = [...byLanguage(source.keys())].map(
		([lang, keys]): LanguagePlan => ({ lang, shards: planShards(keys, before[lang] ?? [], limits) }),
	);
	const total = plans.flatMap(({ shards }) => shards).reduce((sum, shard) => sum + toBuild(shard).length, 0);
	let done = 0;
	const onDocument = (): void => options.onProgress?.((done += 1), total);
	const pagefind = openPagefind();
	try {
		const state: StoreState = {};
		const languages: Record<string, ManifestLanguage> = {};
		for (const plan of plans) {
			const built = await buildShards(plan, { source, store, pagefind, onDocument });
			state[plan.lang] = built;
			languages[plan.lang] = {
				shards: plan.shards.map((shard, i) => manifestShard(plan.lang, shard, built[i]!)),
				...(await languageParts(plan.lang, built, source, store)),
			};
		}
		const manifest: Manifest = { format: FORMAT, build: buildId(languages), languages };
		const manifestPart = await store.put('manifest.json', Buffer.from(`${JSON.stringify(manifest)}\n`));
		const parts = Object.values(languages).flatMap(partNames);
		await store.keep(state, [...parts, manifestPart]);
		return { manifest, files: await filesOf(store, state, parts, manifestPart), indexed: total };
	} finally {
		await pagefind.close();
	}
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

function toBuild(shard: PlannedShard): DocumentKey[] {
	return shard.kind === 'build' ? shard.keys : [];
}

interface Building {
	source: SearchSource;
	store: IndexStore;
	pagefind: Pagefind;
	onDocument: () => void;
}

async function buildShards({ lang, shards }: LanguagePlan, { source, store, pagefind, onDocument }: Building): Promise<BuiltShard[]> {
	const built: BuiltShard[] = [];
	for (const shard of shards) {
		if (shard.kind === 'keep') {
			built.push(shard.shard);
			continue;
		}
		const { slot, keys } = shard;
		const name = shardName(lang, slot, keys);
		const ids = keys.map(({ id }) => id);
		const folder = await store.stage(name);
		const words = await buildShard(pagefind, { lang, slot, documents: source.read(ids), folder, onDocument });
		await store.take(name, words);
		built.push({ name, slot, ids, hashes: keys.map(({ hash }) => hash) });
	}
	return built;
}

function manifestShard(lang: string, planned: PlannedShard, { name, slot, ids }: BuiltShard): ManifestShard {
	return {
		path: `${name}/`,
		language: shardLanguage(lang, slot),
		entries: ids.length,
		hidden: planned.kind === 'keep' && slot !== FRESH ? planned.hidden : [],
	};
}

function buildId(languages: Record<string, ManifestLanguage>): string {
	return createHash('sha256').update(JSON.stringify(languages)).digest('hex').slice(0, 12);
}

function partNames({ labels, synonyms, order, vocabulary }: ManifestLanguage): string[] {
	return [labels, vocabulary, synonyms, order].filter((path) => path !== undefined).map((path) => path.replace(/^parts\//, ''));
}

async function filesOf(
	store: IndexStore,
	state: StoreState,
	parts: readonly string[],
	manifestPart: string,
): Promise<Map<string, string>> {
	const files = new Map<string, string>([[MANIFEST_PLACE, store.part(manifestPart)]]);
	for (const name of parts) files.set(`pagefind/parts/${name}`, store.part(name));
	for (const { name } of Object.values(state).flat()) {
		const folder = store.shard(name);
		for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			const path = join(entry.parentPath, entry.name);
			files.set(`pagefind/${name}/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, path);
		}
	}
	return files;
}

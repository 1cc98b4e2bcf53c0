import { createHash } from 'node:crypto';
import { otherScriptOf } from './chinese.ts';
import { CacheDamaged } from './damage.ts';
import { FORMAT, MANIFEST_PLACE, namedIn, type Manifest, type ManifestLanguage, type ManifestShard } from '../format/manifest.ts';
import { languageParts } from './parts.ts';
import { FRESH, LIMITS, planShards, type BuiltShard, type Limits, type PlannedShard } from './plan.ts';
import { editPages } from './editPages.ts';
import type { WordReader } from './entryWords.ts';
import { phraseFinder, indexedPhrases } from './phrases.ts';
import { buildShard, shardName } from './shard.ts';
import type { KeptBeside } from './shardWords.ts';
import { insideOf } from './inside/inside.ts';
import type { DocumentKey, SearchSource } from './source.ts';
import { rulesOf } from './rules/rules.ts';
import { loadStem } from './stemmers.ts';
import { IndexStore, shardFiles, shardKey, type StoreState } from './store.ts';
import { Tokens } from '../text/tokens.ts';

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

/** One language on its way into the index. */
interface LanguagePlan {
	lang: string;
	shards: PlannedShard[];
	/** Terms of the phrases that its shards hold from now on. */
	phrases: readonly string[];
}

/**
 * Builds the search index of an archive, or brings it up to date: what no entry holds any more is taken
 * out of the shards that hold it, and only what changed is indexed, one shard at a time, so memory is
 * bounded by the largest. The same entries and the same earlier builds give the same bytes. Where a kept
 * shard is damaged, all are built anew.
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
	const plans = await planLanguages(source, store.state(), options);
	const building = new Building(source, store, plans.flatMap(toIndex(store)).length, options.onProgress);
	const state: StoreState = {};
	const languages: Record<string, ManifestLanguage> = {};
	for (const { lang, shards, phrases } of plans) {
		const built: BuiltShard[] = [];
		for (const shard of shards) built.push(await building.build(lang, shard, phrases));
		state[lang] = built;
		languages[lang] = {
			shards: shards.map((shard, i) => manifestShard(shard, built[i]!)),
			...(await languageParts(lang, built, source, store, phrases)),
		};
	}
	const manifest: Manifest = { format: FORMAT, build: buildId(languages), languages };
	const manifestPart = store.putPart('manifest.json', Buffer.from(`${JSON.stringify(manifest)}\n`));
	const parts = Object.values(languages).flatMap(partNames);
	await store.keep(state, [...parts, manifestPart]);
	return { manifest, files: filesOf(store, state, parts, manifestPart), indexed: building.indexed };
}

/**
 * Builds some shards of what {@link buildSearchIndex} would build, for a machine that shares the work.
 * @param isOwn whether the n-th shard, over all languages, is to be built here
 */
export async function buildIndexPart(
	source: SearchSource,
	isOwn: (number: number) => boolean,
	options: SearchIndexOptions,
): Promise<IndexPart> {
	const store = new IndexStore(options.store);
	const before = store.state();
	const plans = await planLanguages(source, before, options);
	const all = plans.flatMap(({ shards, ...plan }) => shards.map((shard) => ({ ...plan, shards: [shard] })));
	const own = all.filter((_plan, number) => isOwn(number));
	const building = new Building(source, store, own.flatMap(toIndex(store)).length, options.onProgress);
	const shards: string[] = [];
	// A kept shard is edited where the whole index is made: there it is kept, too.
	for (const { lang, phrases, shards: [shard] } of own) {
		shards.push(shardKey(shard!.kind === 'keep' ? shard!.shard : await building.build(lang, shard!, phrases)));
	}
	const known = Object.values(before).flatMap((list) => list.flatMap(shardFiles));
	await store.keepShards([...known, ...shards]);
	return { shards, indexed: building.indexed };
}

async function planLanguages(source: SearchSource, before: StoreState, { limits }: SearchIndexOptions): Promise<LanguagePlan[]> {
	return await Promise.all(
		[...byLanguage(source.keys())].map(async ([lang, keys]) => {
			const phrases = await indexedPhrases(lang, source, await loadStem(lang));
			return { lang, phrases, shards: planShards(keys, before[lang] ?? [], { ...LIMITS, ...limits }, phrases) };
		}),
	);
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

/** Entries of a language's shards that no build, or no other machine, has indexed yet. */
function toIndex(store: IndexStore): (plan: LanguagePlan) => DocumentKey[] {
	return ({ lang, shards, phrases }) =>
		shards.flatMap((shard) => {
			if (shard.kind === 'keep') return [...shard.edited.values()];
			return store.holds(shardName(lang, shard.slot, shard.keys, phrases)) ? [] : shard.keys;
		});
}

/** A build under way. */
class Building {
	readonly #source: SearchSource;
	readonly #store: IndexStore;
	readonly #total: number;
	readonly #onProgress: SearchIndexOptions['onProgress'];
	readonly #readers = new Map<string, Promise<Omit<WordReader, 'phrases'>>>();
	/** Entries indexed so far. */
	indexed = 0;

	/** @param total entries that it will index */
	constructor(source: SearchSource, store: IndexStore, total: number, onProgress: SearchIndexOptions['onProgress']) {
		[this.#source, this.#store, this.#total, this.#onProgress] = [source, store, total, onProgress];
	}

	/** Builds a planned shard, unless it stands in the store already; one that is kept is edited where it has to be. */
	async build(lang: string, planned: PlannedShard, phrases: readonly string[]): Promise<BuiltShard> {
		const reader = await this.#reader(lang, planned.kind === 'keep' ? planned.shard.phrases : phrases);
		const onDocument = (): void => {
			this.indexed += 1;
			this.#onProgress?.(this.indexed, this.#total);
		};
		if (planned.kind === 'keep') return await editPages(planned, { source: this.#source, store: this.#store, reader, onDocument });
		const { slot, keys } = planned;
		const name = shardName(lang, slot, keys, phrases);
		const { sums, built } = this.#store.holds(name) ? this.#store.beside(name) : await this.#make(name, keys, reader, onDocument);
		const { texts, order } = built!;
		const inOrder = order.map((own) => keys[own]!);
		return { name, slot, phrases, ids: inOrder.map(({ id }) => id), hashes: inOrder.map(({ hash }) => hash), groups: inOrder.map(({ group }) => group), sums, texts };
	}

	/** Builds a shard for the store. @returns what is kept beside it, and nothing of what it takes memory for */
	async #make(name: string, keys: readonly DocumentKey[], reader: WordReader, onDocument: () => void): Promise<KeptBeside> {
		const shard = await buildShard({ size: keys.length, documents: this.#source.read(keys.map(({ id }) => id)), reader, onDocument });
		const { sums, texts, order } = shard;
		this.#store.put(name, shard, { texts, order });
		return { sums, built: { texts, order } };
	}

	/** @param phrases terms of those that the shard holds */
	async #reader(lang: string, phrases: readonly string[]): Promise<WordReader> {
		const known = this.#readers.get(lang) ?? loadStem(lang).then((stem) => ({ tokens: new Tokens(rulesOf(lang), otherScriptOf(lang)?.letters), stem, inside: insideOf(lang) }));
		this.#readers.set(lang, known);
		const reader = await known;
		return { ...reader, phrases: phraseFinder(lang, phrases, reader.stem) };
	}
}

function manifestShard(planned: PlannedShard, { name, slot, ids, sums, revision, texts, blocks = {}, edited = {} }: BuiltShard): ManifestShard {
	return {
		path: `${name}/`,
		entries: ids.length,
		...sums,
		hidden: planned.kind === 'keep' && slot !== FRESH ? planned.hidden : [],
		texts,
		...(Object.keys(blocks).length > 0 && { blocks }),
		...(Object.keys(edited).length > 0 && { edited }),
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

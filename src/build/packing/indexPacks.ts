import { statSync } from 'node:fs';
import { digest } from '../../archive/digest.ts';
import type { PageKind } from '../../site/plan/kinds.ts';
import type { Library } from '../../site/query/library.ts';
import { pagesOfKinds, textValidatorAt } from '../../site/plan/plannedPages.ts';
import type { Store } from '../../archive/store/open.ts';
import { steadyGroups } from '../../offline/build/groups.ts';
import { ownManifest } from '../../offline/packs/manifests.ts';
import { namedIn, readByEverySearch, type Manifest, type ManifestLanguage, type ManifestShard } from '../../search/format/manifest.ts';
import { decodeText } from '../../search/format/text.ts';
import { unpacked } from '../../search/index/packed.ts';
import { holdsTexts, textName, textSlots } from '../../search/format/textBlocks.ts';
import type { KeptShard, ShardSlice } from '../../search/index/shardFile.ts';
import { openedShard } from './openedShards.ts';
import { textIn } from '../../search/index/textFiles.ts';
import { packFacts, type PackTask } from './packing.ts';
import { packsOf, type PackPlace, type PlannedPack } from './packTasks.ts';

/** Bytes of index files in one pack, about: what an interrupted reader fetches again at most. */
const INDEX_BYTES = 400_000;

/** Pages that search leads from and to, kept with it. */
const AROUND_SEARCH: readonly PageKind[] = ['home', 'search', 'specialties'];

/** Where the index stands in the site. */
const INDEX = 'pagefind/';

/** The index's files: absolute paths by their place in the site; where that has a slash at its end, of the file that a shard is kept as. */
export type IndexFiles = ReadonlyMap<string, string>;

/** What the packs of one shard are kept as: its folder's name and revision tell what is in it. */
export function shardOwner({ path, revision = '' }: Pick<ManifestShard, 'path' | 'revision'>): string {
	return `${SHARD_OWNERS} ${path} ${revision}`;
}

/** What the names of all these begin with. */
export const SHARD_OWNERS = 'shard';

/** The packs of a language's shards. */
function shardsOf(library: Library, language: ManifestLanguage, files: IndexFiles, place: PackPlace): PackTask[] {
	return language.shards.flatMap((shard) =>
		packsOf(library.store, shardOwner(shard), place, () => shardPacks(library.store, language, shard, files, place)),
	);
}

/** What of the search index's packs holds no page, and so can be made while pages are rendered. @throws CacheDamaged */
export function shardPacksOf(library: Library, manifest: Manifest, files: IndexFiles, place: PackPlace): PackTask[] {
	return Object.values(manifest.languages).flatMap((language) => shardsOf(library, language, files, place));
}

/**
 * The packs of the search index: first its parts, then for each language what names them, so that an
 * index which is cut short is not taken for whole.
 */
export function indexPacks(library: Library, manifest: Manifest, files: IndexFiles, place: PackPlace): PlannedPack[] {
	const around = pagesOfKinds(library.store, AROUND_SEARCH);
	return Object.entries(manifest.languages).flatMap(([lang, language]) => {
		const shards = shardsOf(library, language, files, place);
		const text = JSON.stringify({ ...manifest, languages: { [lang]: language } } satisfies Manifest);
		const pages = around.filter((page) => page.lang === lang);
		const last: PackTask = {
			key: digest(place.code, text, ...pages.map(({ path, key }) => `${path} ${key}`)),
			files: [
				...partsOf(language, files).map(([part, file]): PackTask['files'][0] => [`/${part}`, { file }]),
				...pages.map(({ path }): PackTask['files'][0] => [path, { file: place.fileOf(path) }]),
				[ownManifest(lang), { text }],
			],
		};
		return [...shards, last].map((pack, number) => ({ ...pack, lang, name: `${lang}-search-${number.toString(36)}`, entries: 0 }));
	});
}

/** The packs of a shard: what some searches read, then what every search does. @throws CacheDamaged */
function shardPacks(store: Store, language: ManifestLanguage, shard: ManifestShard, files: IndexFiles, { code, folder }: PackPlace): PackTask[] {
	const { path } = shard;
	const content = openedShard(files, INDEX + path);
	const pages = new Map([...textSlots(shard, shard.entries, shard.hidden)].map(([page, slot]) => [path + textName(slot), page]));
	const validatorOf = (place: string): string | undefined => (pages.has(place) ? textValidatorAt(store, urlOf(textIn(content, shard, pages.get(place)!))) : undefined);
	const all = slicesOf(content, shard);
	const texts = all.filter(([place]) => pages.has(place));
	const others = all.filter(([place]) => !pages.has(place));
	const core = new Set(readByEverySearch(language, others.map(([place]) => place)));
	const chunks = others.filter(([place]) => !core.has(place));
	const isChunk = new Set(chunks.map(([place]) => place));
	const groups = [...groupsOf(texts), ...groupsOf(chunks), others.filter(([place]) => core.has(place))];
	return groups.map((group) => {
		// The places of the index's files tell what is in them.
		const key = digest(code, ...group.map(([place]) => place));
		// Of packs that are there already, no text has to be unpacked.
		const isMade = packFacts(folder, key) !== undefined;
		return { key, files: isMade ? [] : group.map(([place, slice]): PackTask['files'][0] => [`/${INDEX}${place}`, { ...slice, validator: validatorOf(place), asPacked: isChunk.has(place) }]) };
	});
}

/** A part of a file that is kept; without a sum where it is one text of many, which is looked at as it is unpacked. */
type Slice = Omit<ShardSlice, 'sum'> & Partial<Pick<ShardSlice, 'sum'>>;

/** Where the files of a shard are kept, each text by itself, sorted. */
function slicesOf({ slices }: KeptShard, shard: ManifestShard): [place: string, slice: Slice][] {
	const texts = [...textSlots(shard, shard.entries, shard.hidden)].map(([, slot]): [string, Slice] => {
		const { file, at, length } = slices.get(slot.file)!;
		return [textName(slot), slot.part ? { file, at: at + slot.part.from, length: slot.part.bytes } : { file, at, length }];
	});
	const others = [...slices].filter(([name]) => !holdsTexts(name));
	return [...others, ...texts].map(([name, slice]): [string, Slice] => [shard.path + name, slice]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Numbered files of a shard in groups that stay the same when some go, or are written anew. */
function groupsOf(files: readonly [place: string, slice: Slice][]): [place: string, slice: Slice][][] {
	const bytes = files.reduce((sum, [, { length }]) => sum + length, 0);
	return [...steadyGroups(files, ([place]) => place.replace(REVISION, ''), (files.length * INDEX_BYTES) / bytes).values()];
}

/** What tells a file that was written anew from that of the same number before it, and texts of one block from each other: these change their names together. */
const REVISION = /-[0-9a-z]+(?=\.\w+(?:@\d+)?$)|@\d+$/g;

/** Of which page a text of the index is: a site path without base. */
function urlOf(text: Uint8Array): string {
	return decodeText(unpacked(text)).path;
}

/** The index's files that name what is in a language's shards. */
function partsOf(language: ManifestLanguage, files: IndexFiles): [place: string, file: string][] {
	const places = namedIn(language).filter((name) => !name.endsWith('/')).map((name) => INDEX + name);
	return places.sort().map((place) => [place, files.get(place)!]);
}

/** The places in the site of the files that every query in a language needs, with their sizes in bytes. */
export function coreFiles(language: ManifestLanguage, files: IndexFiles): Map<string, number> {
	const sizes = [...files].flatMap(([place, source]): [string, number][] =>
		place.endsWith('/') ? [...openedShard(files, place).slices].map(([name, { length }]) => [place + name, length]) : [[place, statSync(source).size]],
	);
	const core = new Set(readByEverySearch(language, sizes.map(([place]) => place.slice(INDEX.length))));
	return new Map(sizes.filter(([place]) => core.has(place.slice(INDEX.length))).sort(([a], [b]) => (a < b ? -1 : 1)));
}

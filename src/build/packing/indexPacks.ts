import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../archive/digest.ts';
import type { PageKind } from '../../site/plan/kinds.ts';
import type { Library } from '../../site/query/library.ts';
import { pagesButEntries } from '../../site/plan/plannedPages.ts';
import { runsOf } from '../../offline/build/groups.ts';
import { ownManifest } from '../../offline/packs/manifests.ts';
import { namedIn, readByEverySearch, type Manifest, type ManifestLanguage } from '../../search/format/manifest.ts';
import { filesBelow } from '../code.ts';
import type { PackTask } from './packing.ts';
import { packsOf, type PackPlace, type PlannedPack } from './packTasks.ts';

/** Bytes of index files in one pack, about; what an interrupted reader fetches again at most. */
const INDEX_BYTES = 800_000;

/** Pages that search leads from and to, kept with it. */
const AROUND_SEARCH: readonly PageKind[] = ['home', 'search', 'specialties'];

/** Where the index stands in the site. */
const INDEX = 'pagefind/';

/** The index's files, and folders with a slash at their end: absolute paths by their place in the site. */
export type IndexFiles = ReadonlyMap<string, string>;

/** What the packs of one shard are kept as: its folder's name tells what is in it. */
export function shardOwner(shard: string): string {
	return `shard ${shard}`;
}

/**
 * The packs of the search index: first its parts, then for each language what names them, so that an
 * index which is cut short is not taken for whole.
 */
export function indexPacks(library: Library, manifest: Manifest, files: IndexFiles, place: PackPlace): PlannedPack[] {
	const around = pagesButEntries(library.store).filter(({ kind }) => AROUND_SEARCH.includes(kind));
	return Object.entries(manifest.languages).flatMap(([lang, language]) => {
		const shards = language.shards.flatMap(({ path }) =>
			packsOf(library.store, shardOwner(path), place, () => shardPacks(language, path, files, place)),
		);
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

/** The packs of a shard: what some searches read, then what every search does. */
function shardPacks(language: ManifestLanguage, path: string, files: IndexFiles, { code }: PackPlace): PackTask[] {
	const folder = files.get(INDEX + path)!;
	const all = filesBelow(folder).map((file): [string, string] => [`${path}${file.slice(folder.length + 1)}`, file]).sort(([a], [b]) => (a < b ? -1 : 1));
	const core = new Set(readByEverySearch(language, all.map(([place]) => place)));
	const ordered = [...all.filter(([place]) => !core.has(place)), ...all.filter(([place]) => core.has(place))];
	return runsOf(ordered, ([, file]) => statSync(file).size, INDEX_BYTES).map((run) => ({
		// The places of the index's files tell what is in them.
		key: digest(code, ...run.map(([place]) => place)),
		files: run.map(([place, file]) => [`/${INDEX}${place}`, { file }]),
	}));
}

/** The index's files that name what is in a language's shards. */
function partsOf(language: ManifestLanguage, files: IndexFiles): [place: string, file: string][] {
	const places = namedIn(language).filter((name) => !name.endsWith('/')).map((name) => INDEX + name);
	return places.sort().map((place) => [place, files.get(place)!]);
}

/** Files that every query in a language needs: absolute paths by their place in the site. */
export function coreFiles(language: ManifestLanguage, files: IndexFiles): Map<string, string> {
	const beside = [...files].flatMap(([place, source]): [string, string][] =>
		place.endsWith('/')
			? readdirSync(source, { withFileTypes: true }).filter((item) => item.isFile()).map(({ name }) => [place + name, join(source, name)])
			: [[place, source]],
	);
	const core = new Set(readByEverySearch(language, beside.map(([place]) => place.slice(INDEX.length))));
	return new Map(beside.filter(([place]) => core.has(place.slice(INDEX.length))).sort(([a], [b]) => (a < b ? -1 : 1)));
}

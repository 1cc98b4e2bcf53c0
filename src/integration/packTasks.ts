import { statSync } from 'node:fs';
import { digest } from '../archive/plan/digest.ts';
import type { PageKind, PlannedPage } from '../archive/plan/kinds.ts';
import type { Library } from '../archive/query/library.ts';
import { runsOf, steadyGroups } from '../offline/build/groups.ts';
import { ownManifest } from '../offline/packs/manifests.ts';
import { namedIn, readByEverySearch, type Manifest, type ManifestLanguage } from '../search/format/manifest.ts';
import type { PackTask } from './packing.ts';

/** A pack as planned: what it belongs to, and how it is made. */
export interface PlannedPack extends PackTask {
	lang: string;
	/** A specialty's id; undefined for the search. */
	specialty: string | undefined;
	/** What its file's name begins with. */
	name: string;
	entries: number;
}

/** Bytes of index files in one pack, about; what an interrupted reader fetches again at most. */
const INDEX_BYTES = 800_000;

/** Pages that belong to a specialty besides its entries: its lists and those of its topics. */
const LISTS: readonly PageKind[] = ['specialty', 'specialty-slice', 'topic', 'topic-slice'];

/** Pages that search leads from and to, kept with it. */
const AROUND_SEARCH: readonly PageKind[] = ['home', 'search', 'specialties'];

/** The site's pages, and where each is built. */
export interface BuiltPages {
	planned: readonly PlannedPage[];
	/** Absolute path of a built page. */
	fileOf: (path: string) => string;
}

/** The packs of all specialties: their entries and lists. @param code hash of the code that packs */
export function pagePacks(library: Library, { planned, fileOf }: BuiltPages, code: string): PlannedPack[] {
	const specialties = new Map(library.store.prepare('SELECT id, specialty FROM entry').all().map((row) => [String(row['id']), String(row['specialty'])]));
	const lists = new Map<string, { lang: string; specialty: string; pages: PlannedPage[] }>();
	for (const page of planned) {
		const { kind, params } = page;
		const specialty = kind === 'entry' ? specialties.get(params['id'] ?? '') : LISTS.includes(kind) ? params['specialty'] : undefined;
		if (specialty === undefined) continue;
		const lang = params['lang'] ?? library.firstLanguage;
		const list = lists.get(`${lang} ${specialty}`);
		if (list) list.pages.push(page);
		else lists.set(`${lang} ${specialty}`, { lang, specialty, pages: [page] });
	}
	return [...lists.values()].flatMap(({ lang, specialty, pages }) =>
		[...steadyGroups(pages, ({ path }) => path)].map(([group, own]): PlannedPack => ({
			lang,
			specialty,
			name: `${lang}-${specialty}-${group}`,
			entries: own.filter(({ kind }) => kind === 'entry').length,
			key: digest(code, ...own.map(({ path, key }) => `${path} ${key}`)),
			files: own.map(({ path }) => [path, { file: fileOf(path) }]),
		})),
	);
}

/**
 * The packs of the search index: first its parts, then for each language what names them, so that an
 * index which is cut short is not taken for whole.
 * @param files the index: absolute paths by place in the site
 */
export function indexPacks(
	library: Library,
	manifest: Manifest,
	files: ReadonlyMap<string, string>,
	{ planned, fileOf }: BuiltPages,
	code: string,
): PlannedPack[] {
	return Object.entries(manifest.languages).flatMap(([lang, language]) => {
		const core = new Set(coreFiles(language, files));
		const rest = [...files].filter(([place]) => isOf(language, place) && !core.has(place)).sort(([a], [b]) => (a < b ? -1 : 1));
		const own = [...rest, ...[...files].filter(([place]) => core.has(place))];
		const runs = language.shards
			.map(({ path }) => own.filter(([place]) => place.startsWith(`pagefind/${path}`)))
			.flatMap((shard) => runsOf(shard, ([, file]) => statSync(file).size, INDEX_BYTES))
			.map((run): PackTask['files'] => run.map(([place, file]) => [`/${place}`, { file }]));
		const text = JSON.stringify({ ...manifest, languages: { [lang]: language } } satisfies Manifest);
		const parts = own.filter(([place]) => place.startsWith('pagefind/parts/'));
		const pages = planned.filter(({ kind, params }) => AROUND_SEARCH.includes(kind) && (params['lang'] ?? library.firstLanguage) === lang);
		const last: PackTask['files'] = [
			...parts.map(([place, file]): PackTask['files'][0] => [`/${place}`, { file }]),
			...pages.map(({ path }): PackTask['files'][0] => [path, { file: fileOf(path) }]),
			[ownManifest(lang), { text }],
		];
		const keys = new Map(pages.map(({ path, key }) => [path, key]));
		return [...runs, last].map((run, number) => ({
			lang,
			specialty: undefined,
			name: `${lang}-search-${number.toString(36)}`,
			entries: 0,
			// The places of the index's files tell what is in them.
			key: digest(code, ...run.map(([place, source]) => `${place} ${'text' in source ? source.text : (keys.get(place) ?? '')}`)),
			files: run,
		}));
	});
}

function isOf(language: ManifestLanguage, place: string): boolean {
	return namedIn(language).some((name) => place.startsWith(`pagefind/${name}`));
}

/** Files that every query in a language needs. */
export function coreFiles(language: ManifestLanguage, files: ReadonlyMap<string, string>): string[] {
	const folder = 'pagefind/';
	const places = [...files.keys()].map((place) => place.slice(folder.length));
	return readByEverySearch(language, places).map((place) => folder + place);
}

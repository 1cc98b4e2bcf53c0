import { statSync } from 'node:fs';
import { digest } from '../archive/plan/digest.ts';
import type { PlannedPage } from '../archive/plan/kinds.ts';
import type { Library } from '../archive/query/library.ts';
import { entryPath } from '../archive/query/addresses.ts';
import { runsOf, steadyGroups } from '../offline/build/groups.ts';
import { ownManifest } from '../offline/packs/manifests.ts';
import type { Manifest, ManifestLanguage } from '../search/format/manifest.ts';
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

/**
 * The packs of all entry pages.
 * @param planned the site's pages with their keys
 * @param fileOf absolute path of a built page
 */
export function pagePacks(library: Library, planned: readonly PlannedPage[], code: string, fileOf: (path: string) => string): PlannedPack[] {
	const keys = new Map(planned.filter(({ kind }) => kind === 'entry').map(({ path, key }) => [path, key]));
	const packs: PlannedPack[] = [];
	const lists = new Map<string, { lang: string; specialty: string; paths: string[] }>();
	const rows = library.store.prepare('SELECT id, lang, year, specialty FROM entry ORDER BY lang, specialty, id').all();
	for (const row of rows) {
		const [lang, specialty] = [String(row['lang']), String(row['specialty'])];
		const path = entryPath(library.root(lang), String(row['year']), String(row['id']));
		const list = lists.get(`${lang} ${specialty}`);
		if (list) list.paths.push(path);
		else lists.set(`${lang} ${specialty}`, { lang, specialty, paths: [path] });
	}
	for (const { lang, specialty, paths } of lists.values()) {
		for (const [group, own] of steadyGroups(paths, (path) => path)) {
			packs.push({
				lang,
				specialty,
				name: `${lang}-${specialty}-${group}`,
				entries: own.length,
				key: digest(code, ...own.map((path) => `${path} ${keys.get(path) ?? ''}`)),
				files: own.map((path) => [path, { file: fileOf(path) }]),
			});
		}
	}
	return packs;
}

/**
 * The packs of the search index: first its parts, then for each language what names them, so that an
 * index which is cut short is not taken for whole.
 * @param files the index: absolute paths by place in the site
 */
export function indexPacks(manifest: Manifest, files: ReadonlyMap<string, string>, code: string): PlannedPack[] {
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
		const last: PackTask['files'] = [...parts.map(([place, file]): PackTask['files'][0] => [`/${place}`, { file }]), [ownManifest(lang), { text }]];
		return [...runs, last].map((run, number) => ({
			lang,
			specialty: undefined,
			name: `${lang}-search-${number.toString(36)}`,
			entries: 0,
			// All places but the manifest's tell what is in the file.
			key: digest(code, ...run.map(([place, source]) => ('text' in source ? `${place} ${source.text}` : place))),
			files: run,
		}));
	});
}

function isOf({ shards, labels, synonyms, vocabulary }: ManifestLanguage, place: string): boolean {
	const names = [...shards.map(({ path }) => path), labels, vocabulary, ...(synonyms === undefined ? [] : [synonyms])];
	return names.some((name) => place.startsWith(`pagefind/${name}`));
}

/** Files that every query in a language needs. */
export function coreFiles({ shards, labels, synonyms }: ManifestLanguage, files: ReadonlyMap<string, string>): string[] {
	const tops = shards.flatMap(({ path, language }) => {
		const [base = ''] = language.split('-', 1);
		const wanted = (name: string): boolean =>
			!name.includes('/') && name !== 'dates.bin' && (!name.startsWith('wasm.') || name.startsWith(`wasm.${language}.`) || name.startsWith(`wasm.${base}.`));
		return [...files.keys()].filter((place) => place.startsWith(`pagefind/${path}`) && wanted(place.slice(`pagefind/${path}`.length)));
	});
	return [...tops, `pagefind/${labels}`, ...(synonyms === undefined ? [] : [`pagefind/${synonyms}`])];
}

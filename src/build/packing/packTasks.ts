import { digest } from '../../archive/digest.ts';
import type { Library } from '../../site/query/library.ts';
import { keepPacked, keptPacked, pagesOwner } from '../../site/plan/packed.ts';
import { pagesOfSpecialty, specialtiesWithPages } from '../../site/plan/plannedPages.ts';
import type { Store } from '../../archive/store/open.ts';
import { steadyGroups } from '../../offline/build/groups.ts';
import { packFacts, type PackTask } from './packing.ts';

/** A pack as planned: what it belongs to, and how it is made. */
export interface PlannedPack extends PackTask {
	lang: string;
	/** A specialty's id; undefined for the search. */
	specialty?: string;
	/** What its file's name begins with. */
	name: string;
	entries: number;
}

/** Where packs are made. */
export interface PackPlace {
	/** Folder in which packs are kept between builds. */
	folder: string;
	/** Hash of the code that packs. */
	code: string;
	/** Absolute path of a built page. */
	fileOf: (path: string) => string;
}

/** The packs of all specialties: their entries and lists. */
export function pagePacks({ store }: Library, place: PackPlace): PlannedPack[] {
	return specialtiesWithPages(store).flatMap(({ lang, specialty }) =>
		packsOf(store, pagesOwner(lang, specialty), place, () => specialtyPacks(store, lang, specialty, place)),
	);
}

function specialtyPacks(store: Store, lang: string, specialty: string, { code, fileOf }: PackPlace): PlannedPack[] {
	const groups = steadyGroups(pagesOfSpecialty(store, lang, specialty), ({ path }) => path);
	return [...groups].map(([group, pages]): PlannedPack => ({
		lang,
		specialty,
		name: `${lang}-${specialty}-${group}`,
		entries: pages.filter(({ kind }) => kind === 'entry').length,
		key: digest(code, ...pages.map(({ path, key }) => `${path} ${key}`)),
		files: pages.map(({ path }) => [path, { file: fileOf(path) }]),
	}));
}

/** The packs of an owner, as they were planned by an earlier build where nothing of it changed since. */
export function packsOf<Pack extends PackTask>(store: Store, owner: string, { folder, code }: PackPlace, plan: () => Pack[]): Pack[] {
	const kept = keptPacked(store, owner) as { code: string; packs: Pack[] } | undefined;
	if (kept?.code === code && kept.packs.every(({ key }) => packFacts(folder, key) !== undefined)) return kept.packs;
	const packs = plan();
	// Once made, a pack needs its files no more.
	keepPacked(store, owner, { code, packs: packs.map((pack) => ({ ...pack, files: [] })) });
	return packs;
}

import type { OutputKind } from './change.ts';

/** What stands in the output folder to tell that a site of ours does: the site's id. */
export const STAMP = 'build.json';

/** Files whose names change with what they hold: nothing names new ones yet. */
const NAMED_BY_CONTENT = /^(?:_astro\/|pagefind\/[^/]+\/|packs\/[^/]*\.(?:pack|bin)$)/;

/** Lists of the index and of the packs, which lead scripts of pages to files by name. */
const LIST_OF_FILES = /^(?:pagefind|packs)\/[^/]*\.json$|^pagefind\/first-[^/]*\.bin$/;

/** Other files that lead browsers to files by name: the worker with the page it keeps, the manifest of the installed site. */
const ENTRY_POINT = /^(?:[a-z0-9-]+\/)?(?:sw\.js|site\.webmanifest|offline\/index\.html)$/;

const ENTRY = /^(?:[a-z0-9-]+\/)?q\//;

/** A file that is to appear in the output folder. */
export interface Coming {
	file: string;
	kind: OutputKind;
	/** Whether nothing stands at its place yet. */
	isNew: boolean;
}

/**
 * The step in which a file appears. Nothing that stands there leads to a new page, so new pages come before
 * changed ones, and the entries before the lists that name them; what leads scripts to files comes when
 * all files are there. So no page that stood there before, and none that is reached from one, leads to
 * a file that is missing, whenever the change is cut short. New entries name each other, so that
 * among them no order is without gaps; no reader is led to any of them yet.
 * `src/hosting/deploy/order.ts` sends in the same order.
 */
function stepOf({ file, kind, isNew }: Coming): number {
	if (file === STAMP) return 9;
	if (NAMED_BY_CONTENT.test(file)) return 0;
	if (LIST_OF_FILES.test(file)) return isNew ? 4 : 8;
	if (ENTRY_POINT.test(file)) return 8;
	return rank(file, kind) + (isNew ? 1 : 5);
}

/** 0 for what pages show, 1 for entries, 2 for what leads to them. */
function rank(file: string, kind: OutputKind): 0 | 1 | 2 {
	if (kind === 'asset') return 0;
	return kind === 'page' && ENTRY.test(file) ? 1 : 2;
}

/** Order in which files appear. In one step home comes after the lists below it. */
export function byStep(a: Coming, b: Coming): number {
	return stepOf(a) - stepOf(b) || depth(b.file) - depth(a.file) || (a.file < b.file ? -1 : 1);
}

/** Puts places that are deleted after all else in order: what leads to others goes before them. */
export function goingOrder(going: Iterable<[place: string, kind: OutputKind]>): string[] {
	const steps = [...going].map(([file, kind]) => ({ file, step: stepOf({ file, kind, isNew: false }) }));
	return steps.sort((a, b) => b.step - a.step || (a.file < b.file ? -1 : 1)).map(({ file }) => file);
}

function depth(file: string): number {
	return file.split('/').length;
}

/** Of places that go, those that cannot stay while new ones come: a file where a folder is to be, or the other way round. */
export function inTheWay(going: readonly string[], coming: readonly string[]): string[] {
	const files = new Set(coming);
	const folders = new Set(coming.flatMap(foldersOf));
	return going.filter((place) => folders.has(place) || foldersOf(place).some((folder) => files.has(folder)));
}

function foldersOf(place: string): string[] {
	const parts = place.split('/');
	return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

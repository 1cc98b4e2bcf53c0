import { LASTING } from '../headers/caching.ts';
import type { Files } from './manifest.ts';

/**
 * Lists of the index and of the packs, which lead scripts of pages to files by name. Their own names change
 * with their format alone.
 */
const LIST_OF_FILES = /^(?:pagefind|packs)\/[^/]*\.json$|^pagefind\/first-[^/]*\.bin$/;

/**
 * Other files that lead browsers to files by name: the service worker with the page it keeps, the manifest of
 * the installed site. Like the lists they are exchanged when everything they name is there.
 */
const ENTRY_POINT = /^(?:sw\.js|site\.webmanifest|(?:[a-z-]+\/)?offline\/index\.html|_headers|_redirects)$/;

/** What tells that a whole version is there. */
const STAMP = 'build.json';

/** Names of the steps in which files are sent. */
export const STEPS = [
	'hashed files', 'new pictures', 'new entries', 'new lists', 'new lists of files', 'changed pictures', 'changed entries', 'changed lists', 'entry points', 'stamp',
] as const;

/** Steps by kind of file. */
const NEW = ['new pictures', 'new entries', 'new lists'] as const;
const CHANGED = ['changed pictures', 'changed entries', 'changed lists'] as const;

/**
 * The step in which a file is sent. Files with a hash in their names come first: nothing names them yet.
 * New pages come before changed ones, since only changed pages lead to new ones; entries before
 * the lists that name them. A list of files under a new name is of a new format, which changed pages read.
 *
 * @param path in the site, without a slash before
 * @param isNew whether the target has no such file yet
 */
export function stepOf(path: string, isNew: boolean): number {
	// A compressed copy goes with its file.
	const file = path.replace(/\.(?:gz|br)$/, '');
	if (file === STAMP) return STEPS.indexOf('stamp');
	if (ENTRY_POINT.test(file)) return STEPS.indexOf('entry points');
	if (LIST_OF_FILES.test(file)) return STEPS.indexOf(isNew ? 'new lists of files' : 'entry points');
	if (LASTING.some(({ pattern }) => pattern.test(`/${file}`))) return STEPS.indexOf('hashed files');
	return STEPS.indexOf((isNew ? NEW : CHANGED)[kindOf(file)]);
}

/** 0 for files that pages show, 1 for entries, 2 for what leads to them. */
function kindOf(file: string): 0 | 1 | 2 {
	if (!/\.(?:html|xml|json|md|txt)$/.test(file)) return 0;
	return /^(?:[a-z-]+\/)?q\//.test(file) ? 1 : 2;
}

/** Files that are sent together; none of a later batch is touched before all of an earlier one are there. */
export interface Batch {
	/** `clear`: files of the old version in whose place a folder comes, or a file in that of their folder. */
	action: 'send' | 'clear' | 'drop';
	/** Whether browsers may keep them for good. */
	lasting: boolean;
	paths: string[];
}

/**
 * Puts files to send into batches, in the order that no reader is ever broken by.
 *
 * @param send paths to send
 * @param present whether the target has a file
 * @param size most files of a batch
 */
export function sendBatches(send: readonly string[], present: (path: string) => boolean, size: number): Batch[] {
	const steps = Map.groupBy(send, (path) => stepOf(path, !present(path)));
	return [...steps.keys()].sort((a, b) => a - b).flatMap((step) => {
		const paths = steps.get(step)!.sort(deepestFirst);
		return chunks(paths, size).map((some): Batch => ({ action: 'send', lasting: step === 0, paths: some }));
	});
}

/** Home comes after the lists it leads to. */
function deepestFirst(a: string, b: string): number {
	return b.split('/').length - a.split('/').length || (a < b ? -1 : 1);
}

/** Puts files to take away into batches: what leads to others goes before them. */
export function dropBatches(drop: readonly string[], action: 'clear' | 'drop', size: number): Batch[] {
	const ordered = [...drop].sort((a, b) => stepOf(b, false) - stepOf(a, false) || (a < b ? -1 : 1));
	return chunks(ordered, size).map((paths) => ({ action, lasting: false, paths }));
}

function chunks<T>(all: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** Of files that go, those that cannot stay while new ones come: a file where a folder is to be, or the other way round. */
export function inTheWay(going: Iterable<string>, coming: Files): string[] {
	const folders = new Set<string>();
	for (const path of coming.keys()) for (const folder of foldersOf(path)) folders.add(folder);
	return [...going].filter((path) => folders.has(path) || foldersOf(path).some((folder) => coming.has(folder)));
}

function foldersOf(path: string): string[] {
	const parts = path.split('/');
	return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

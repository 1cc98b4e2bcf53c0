import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestOf, type Files } from './manifest.ts';

/** How two folders differ, by path. */
export interface Difference {
	onlyFirst: string[];
	onlySecond: string[];
	different: string[];
	/** Number of files that are the same in both. */
	same: number;
}

/**
 * Whether a file is part of the search index, a pack of it, or names such files. Where an index is larger,
 * what was edited lies in a part of its own until all is laid out anew: it finds the same and has other bytes.
 */
export function isOfIndex(path: string): boolean {
	return /^(?:pagefind\/|packs\/[a-z-]+-search-[0-9a-z]+-[^/]*\.pack$|packs\/packs-\d+\.json$|build\.json$)/.test(path);
}

/**
 * Whether a file follows from the version of the software, whatever the content: compiled scripts and
 * styles, the service worker, the packs that hold pages with their names, and what names those.
 */
export function isOfVersion(path: string): boolean {
	return /^(?:_astro\/|packs\/|build\.json$|sw\.js$|pagefind\/manifest-\d+\.json$|pagefind\/first-\d+-[^/]+\.bin$)/.test(path);
}

/** The folder of a shard of the index without the part of its name that tells what made it: `pagefind/en-0-7a196e2727/`. */
export function placeInAnyVersion(path: string): string {
	return path.replace(/^(pagefind\/[a-z0-9-]+-\d+)-[0-9a-f]{10}\//, '$1/');
}

/** Leaves out the files that differ only in the names of compiled scripts and styles. */
export async function exceptAssetNames(found: Difference, first: string, second: string): Promise<Difference> {
	const different: string[] = [];
	for (const path of found.different) {
		if (path.startsWith('pagefind/')) {
			different.push(path);
			continue;
		}
		const [a, b] = await Promise.all([first, second].map((folder) => readFile(join(folder, path), 'latin1')));
		if (withoutAssetNames(a!) !== withoutAssetNames(b!)) different.push(path);
	}
	return { ...found, different, same: found.same + found.different.length - different.length };
}

/** The compiler puts eight characters of a hash into each name: `_astro/page.D9x_1a-B.css`. */
function withoutAssetNames(text: string): string {
	return text.replace(/(_astro\/[\w.@-]+?)\.[\w-]{8}\.(css|js)\b/g, '$1.$2');
}

/**
 * Compares all files of two folders byte by byte (by their SHA-256).
 * @param leftOut paths that are not compared
 * @param placeOf where a path counts as standing
 */
export async function compareFolders(
	first: string,
	second: string,
	leftOut: (path: string) => boolean = () => false,
	placeOf: (path: string) => string = (path) => path,
): Promise<Difference> {
	const [a, b] = [await filesOf(first, leftOut, placeOf), await filesOf(second, leftOut, placeOf)];
	const both = [...a.keys()].filter((path) => b.has(path));
	const different = both.filter((path) => a.get(path)!.hash !== b.get(path)!.hash);
	return {
		onlyFirst: [...a.keys()].filter((path) => !b.has(path)),
		onlySecond: [...b.keys()].filter((path) => !a.has(path)),
		different,
		same: both.length - different.length,
	};
}

async function filesOf(folder: string, leftOut: (path: string) => boolean, placeOf: (path: string) => string): Promise<Files> {
	const { files } = await manifestOf(folder);
	return new Map([...files].filter(([path]) => !leftOut(path)).map(([path, file]) => [placeOf(path), file]));
}

import { manifestOf } from './manifest.ts';

/** How two folders differ, by path. */
export interface Difference {
	onlyFirst: string[];
	onlySecond: string[];
	different: string[];
	/** Number of files that are the same in both. */
	same: number;
}

/** Compares all files of two folders byte by byte (by their SHA-256). */
export async function compareFolders(first: string, second: string): Promise<Difference> {
	const [{ files: a }, { files: b }] = [await manifestOf(first), await manifestOf(second)];
	const both = [...a.keys()].filter((path) => b.has(path));
	const different = both.filter((path) => a.get(path)!.hash !== b.get(path)!.hash);
	return {
		onlyFirst: [...a.keys()].filter((path) => !b.has(path)),
		onlySecond: [...b.keys()].filter((path) => !a.has(path)),
		different,
		same: both.length - different.length,
	};
}

import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** What stands where files are to be written. */
export interface Conflicts {
	/** Files that are there. */
	there: string[];
	/** Places that are to be folders and are something else: files, or links, which may lead out of the folder. */
	noFolders: string[];
}

/** Looks where files are to be written. @param files by their place in the folder */
export function conflictsIn(folder: string, files: readonly string[]): Conflicts {
	const parents = new Set(files.flatMap((file) => file.split('/').slice(0, -1).map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))));
	const noFolders: string[] = [];
	// Outer folders come first: what is said to be in something that is none is not there.
	for (const place of parents) {
		if (!isIn(place, noFolders) && lstatSync(join(folder, place), { throwIfNoEntry: false })?.isDirectory() === false) noFolders.push(place);
	}
	const there = files.filter((file) => !isIn(file, noFolders) && lstatSync(join(folder, file), { throwIfNoEntry: false }) !== undefined);
	return { there, noFolders };
}

function isIn(place: string, folders: readonly string[]): boolean {
	return folders.some((folder) => place.startsWith(`${folder}/`));
}

/** What is in the way, in words. @param onlyFolders where files that are there are left as they are */
export function conflictText({ there, noFolders }: Conflicts, onlyFolders: boolean): string | undefined {
	const lines = [...noFolders.map((place) => `${place} is no folder.`), ...(onlyFolders ? [] : there.map((file) => `${file} is there already.`))];
	if (lines.length === 0) return undefined;
	const them = lines.length === 1 ? 'it' : 'them';
	const how = noFolders.length > 0 ? '.' : `, or add what is missing beside ${them} with --missing.`;
	return `${lines.join('\n')}\nNothing was written. Move ${them} away${how}`;
}

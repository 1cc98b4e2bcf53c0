import { numberedName, readNumberedName } from './chunkTable.ts';

/** Where a chunk of words stands in a shard's folder. @param name as the table of chunks tells it */
export function chunkPlace(name: string): string {
	return `index/${name}.pf_index`;
}

/** Where the places of a chunk's words stand. */
export function placesPlace(name: string): string {
	return `places/${name}.pf_index`;
}

/** Where the text of a page stands. @param revision of a text that was edited */
export function textPlace(page: number, revision: string | undefined): string {
	return `fragment/${numberedName(page, revision)}.pf_fragment`;
}

/** The page whose text stands at a place, and the text's revision; undefined for other files. */
export function textAt(place: string): { page: number; revision: string | undefined } | undefined {
	const [, name] = /^fragment\/([0-9a-z]+(?:-[0-9a-z]+)?)\.pf_fragment$/.exec(place) ?? [];
	if (name === undefined) return undefined;
	const { number, revision } = readNumberedName(name);
	return { page: number, revision };
}

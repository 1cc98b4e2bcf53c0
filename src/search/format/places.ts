/** Where a chunk of an index stands in its folder. @param file as its metadata names it */
export function chunkPlace(file: string): string {
	return `index/${file}.pf_index`;
}

/** Where the text of a page stands, by its id. */
export function fragmentPlace(id: string): string {
	return `fragment/${id}.pf_fragment`;
}

/** The number of the page whose text stands at a place; undefined for other files. */
export function pageOfFragment(place: string): number | undefined {
	const [, page] = /^fragment\/.*_([0-9a-z]+)\.pf_fragment$/.exec(place) ?? [];
	return page === undefined ? undefined : parseInt(page, 36);
}

/** Where a chunk of words stands in a shard's folder. @param name as the table of chunks tells it */
export function chunkPlace(name: string): string {
	return `index/${name}.pf_index`;
}

/** Where the places of a chunk's words stand. */
export function placesPlace(name: string): string {
	return `places/${name}.pf_index`;
}

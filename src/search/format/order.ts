/**
 * The order of all entries, over all shards: of each entry the number of its shard. Entries of a shard
 * are in that order already, so this is all it takes to give equals the same order however many shards
 * there are, for two bits an entry.
 * @param shards what orders the entries of each shard, ascending by code units; at most 256 shards
 */
export function encodeOrder(shards: readonly (readonly string[])[]): Uint8Array {
	const all = shards.flatMap((places, shard) => places.map((place) => ({ place, shard })));
	all.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.shard - b.shard));
	return Uint8Array.from(all, ({ shard }) => shard);
}

/**
 * The place of each entry among all, by number of the entry.
 * @param bytes from {@link encodeOrder}
 * @param starts number of the first entry of each shard, and, last, of all entries
 * @throws Error where the bytes are of other shards
 */
export function decodeOrder(bytes: Uint8Array, starts: readonly number[]): Uint32Array {
	const next = starts.slice(0, -1);
	const places = new Uint32Array(starts.at(-1) ?? 0);
	bytes.forEach((shard, place) => {
		const entry = next[shard];
		if (entry === undefined || entry >= starts[shard + 1]!) throw new Error(`Order names an entry too many of shard ${shard}`);
		places[entry] = place;
		next[shard] = entry + 1;
	});
	if (bytes.length !== places.length) throw new Error(`Order cut short: ${bytes.length} entries of ${places.length}`);
	return places;
}

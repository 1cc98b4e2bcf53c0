/**
 * The order of all entries, over all shards: of each entry the number of its shard. Entries of a shard
 * are in that order already, so this is all it takes to give equals the same order however many shards
 * there are, for a bit or two an entry.
 * @param shards what orders the entries of each shard, ascending by code units; at most 256 shards
 */
export function encodeOrder(shards: readonly (readonly string[])[]): Uint8Array {
	const bits = bitsFor(shards.length);
	const entries = shards.reduce((sum, { length }) => sum + length, 0);
	const bytes = new Uint8Array(Math.ceil((entries * bits) / 8));
	const next = shards.map(() => 0);
	for (let place = 0; place < entries; place += 1) {
		const shard = firstOf(shards, next);
		next[shard]! += 1;
		bytes[(place * bits) >>> 3]! |= shard << ((place * bits) & 7);
	}
	return bytes;
}

/** The shard whose next entry comes before those of all others; of equals the first. */
function firstOf(shards: readonly (readonly string[])[], next: readonly number[]): number {
	let first = -1;
	shards.forEach((places, shard) => {
		const place = places[next[shard]!];
		if (place !== undefined && (first < 0 || place < shards[first]![next[first]!]!)) first = shard;
	});
	return first;
}

/** Bits that tell one of so many shards, of which whole ones fit into a byte. */
function bitsFor(shards: number): number {
	return [1, 2, 4].find((bits) => shards <= 2 ** bits) ?? 8;
}

/**
 * The place of each entry among all, by number of the entry.
 * @param bytes from {@link encodeOrder}
 * @param starts number of the first entry of each shard, and, last, of all entries
 * @throws Error where the bytes are of other shards
 */
export function decodeOrder(bytes: Uint8Array, starts: readonly number[]): Uint32Array {
	const bits = bitsFor(starts.length - 1);
	const next = starts.slice(0, -1);
	const places = new Uint32Array(starts.at(-1) ?? 0);
	if (bytes.length !== Math.ceil((places.length * bits) / 8)) throw new Error(`Order of ${bytes.length} bytes, for ${places.length} entries of ${bits} bits`);
	for (let place = 0; place < places.length; place += 1) {
		const shard = (bytes[(place * bits) >>> 3]! >>> ((place * bits) & 7)) & (2 ** bits - 1);
		const entry = next[shard];
		if (entry === undefined || entry >= starts[shard + 1]!) throw new Error(`Order names an entry too many of shard ${shard}`);
		places[entry] = place;
		next[shard] = entry + 1;
	}
	return places;
}

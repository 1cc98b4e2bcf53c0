import { KeptShard } from '../../search/index/shardFile.ts';

/** Where an index's files are kept, as `IndexFiles` has them. */
type Files = ReadonlyMap<string, string>;

/** Shards that were opened of an index. */
const opened = new WeakMap<Files, Map<string, KeptShard>>();

/**
 * A kept shard of an index as one build has it, to be read only: a list of fifty thousand files takes a tenth of a second to read.
 * @param place in the site
 * @throws CacheDamaged
 */
export function openedShard(index: Files, place: string): KeptShard {
	const shards = opened.get(index) ?? new Map<string, KeptShard>();
	opened.set(index, shards);
	let shard = shards.get(place);
	if (!shard) shards.set(place, (shard = KeptShard.open(index.get(place)!)));
	return shard;
}

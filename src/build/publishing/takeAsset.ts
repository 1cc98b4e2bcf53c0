import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';
import { CacheDamaged } from '../../search/index/damage.ts';
import { KeptShard } from '../../search/index/shardFile.ts';
import type { Outputs } from './outputs.ts';
import type { Staging } from './staging.ts';

/**
 * Puts something that is no page into the site, unless it stands there. What is kept between builds is
 * looked at before it is published: it has to be what it was when it was made.
 * @param place in the output folder; with a slash at its end for a shard of the index, which is kept as one file
 * @param source absolute path
 * @throws CacheDamaged
 */
export function takeAsset(place: string, source: string, outputs: Outputs, staging: Staging): void {
	if (place.endsWith('/')) takeShard(place, source, outputs, staging);
	else if (ADDRESSED_BY_CONTENT.test(place)) {
		if (outputs.want(place, 'asset', place)) staging.put(place, named(place, source));
	} else {
		const bytes = readFileSync(source);
		const key = contentHash(bytes);
		const [, kept] = KEPT_BY_CONTENT.exec(source) ?? [];
		if (kept !== undefined && !key.startsWith(kept)) throw new CacheDamaged(source);
		if (outputs.want(place, 'asset', key)) staging.put(place, bytes);
	}
}

/** Lays out a shard of the index, or brings its folder level with what is left of it. */
function takeShard(place: string, source: string, outputs: Outputs, staging: Staging): void {
	let shard: KeptShard | undefined;
	const due = outputs.wantFolder(place, basename(source), () => (shard = KeptShard.open(source)).slices.keys());
	for (const [name, bytes] of shard?.read(due) ?? []) staging.put(place + name, bytes);
}

/** Whose address changes with its content need not be read to be told apart. */
const ADDRESSED_BY_CONTENT = /^pagefind\/parts\/[^/]+-[0-9a-f]{10}|^packs\/[^/]+-[0-9a-f]{10}\.(?:pack|bin)$/;

/** What `writeNamed` named by its `contentHash`. */
const KEPT_BY_CONTENT = /-([0-9a-f]{24})\.\w+$/;

/** The file of an address that ends in the beginning of its SHA-256, where it does. */
function named(place: string, source: string): Uint8Array {
	const bytes = readFileSync(source);
	const [, begin] = /^(?:pagefind|packs)\/.*-([0-9a-f]{10})\.\w+$/.exec(place) ?? [];
	if (begin !== undefined && !hash('sha256', bytes, 'hex').startsWith(begin)) throw new CacheDamaged(source);
	return bytes;
}

import type { DocumentKey } from './source.ts';

/** A shard as the last build left it; arrays in Pagefind's order of pages. */
export interface BuiltShard {
	/** The folder's name. */
	name: string;
	/** Which part of a language: a number, or `new` for what changed since. */
	slot: string;
	ids: string[];
	/** {@link NO_HASH} for a page that was taken out, whose id then is that of the page before. */
	hashes: string[];
	/** Tells apart what is left of a shard of which something was taken out. */
	revision?: string;
}

/** The hash of a page that holds nothing any more. */
export const NO_HASH = '';

/** A shard of the next index: one to keep, with the pages that are to hold nothing, or one to build. */
export type PlannedShard =
	| { kind: 'keep'; shard: BuiltShard; hidden: number[] }
	| { kind: 'build'; slot: string; keys: DocumentKey[] };

/** When an index is split, and when edits are folded in. */
export interface Limits {
	/** Entries of a shard at most: Pagefind needs about 0.09 MB for each while it builds. */
	maxShard: number;
	/** Entries, edited, added or deleted, that may wait in the fresh shard; or {@link freshShare} of all. */
	fresh: number;
	freshShare: number;
	/** An archive of at most so many entries is simply indexed again: it takes a second. */
	small: number;
}

export const LIMITS: Limits = { maxShard: 10_000, fresh: 500, freshShare: 0.05, small: 1000 };

/** Slot of entries that changed since the other shards were built. */
export const FRESH = 'new';

/**
 * Plans the shards of one language. As long as little changed, built shards stay as they are and what
 * changed goes into a fresh one on top, even where their number would now be another; past that all is laid out anew, and a shard whose entries are
 * the same is still kept.
 */
export function planShards(keys: readonly DocumentKey[], built: readonly BuiltShard[], limits: Limits): PlannedShard[] {
	const frozen = built.filter(({ slot }) => slot !== FRESH);
	if (frozen.length > 0 && keys.length > limits.small) {
		const layered = layer(keys, built, frozen);
		const waiting = layered.reduce((sum, shard) => sum + changes(shard), 0);
		if (waiting <= Math.max(limits.fresh, keys.length * limits.freshShare)) return layered;
	}
	return layOut(keys, frozen, Math.max(1, Math.ceil(keys.length / limits.maxShard)));
}

function changes(shard: PlannedShard): number {
	if (shard.kind === 'build') return shard.keys.length;
	return shard.shard.slot === FRESH ? shard.shard.ids.length : shard.hidden.length;
}

function layer(keys: readonly DocumentKey[], built: readonly BuiltShard[], frozen: readonly BuiltShard[]): PlannedShard[] {
	const left = new Map(keys.map((key) => [key.id, key]));
	const kept = frozen.map((shard): PlannedShard => {
		const hidden: number[] = [];
		shard.ids.forEach((id, page) => {
			if (left.get(id)?.hash === shard.hashes[page]) left.delete(id);
			else hidden.push(page);
		});
		return { kind: 'keep', shard, hidden };
	});
	if (left.size === 0) return kept;
	const fresh = [...left.values()];
	return [...kept, keepOrBuild(FRESH, fresh, built)];
}

function layOut(keys: readonly DocumentKey[], frozen: readonly BuiltShard[], count: number): PlannedShard[] {
	const slots = Array.from({ length: count }, (): DocumentKey[] => []);
	for (const key of keys) slots[slotOf(key.id, count)]!.push(key);
	return slots.map((own, slot) => keepOrBuild(String(slot), own, frozen));
}

function keepOrBuild(slot: string, keys: DocumentKey[], built: readonly BuiltShard[]): PlannedShard {
	const same = built.find((shard) => shard.slot === slot && isSame(shard, keys));
	return same ? { kind: 'keep', shard: same, hidden: [] } : { kind: 'build', slot, keys };
}

function isSame(shard: BuiltShard, keys: readonly DocumentKey[]): boolean {
	return shard.ids.length === keys.length && keys.every(({ id, hash }, i) => id === shard.ids[i] && hash === shard.hashes[i]);
}

/** The part, of `count`, that an id belongs to: by 32-bit FNV-1a, so that each part is a fair sample. */
export function slotOf(id: string, count: number): number {
	let hash = 0x811c9dc5;
	for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash % count;
}

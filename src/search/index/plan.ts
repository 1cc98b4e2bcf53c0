import type { TextLayout } from '../format/textBlocks.ts';
import type { WordSums } from './shardWords.ts';
import { inOrder, type DocumentKey } from './source.ts';

/** A shard as the last build left it; arrays in the order of its pages, which is that of their sizes, then that of the keys. */
export interface BuiltShard extends TextLayout {
	/** The folder's name. */
	name: string;
	/** Which part of a language: a number, or `new` for what changed since. */
	slot: string;
	ids: string[];
	/** {@link NO_HASH} for a page that was taken out, whose id and group then are those of the page before. */
	hashes: string[];
	groups: string[];
	sums: WordSums;
	/** Tells apart the states of a shard that was edited. */
	revision?: string;
	/** Terms of the phrases that it holds, besides pairs of kinds. */
	phrases: readonly string[];
	/** The key, in the store, of the shard whose file holds what the file of this one does not. */
	base?: string | undefined;
	/** Pages whose entries were edited since it was built; absent where none was. */
	changed?: readonly number[];
}

/** The hash of a page that holds nothing any more. */
export const NO_HASH = '';

/** A shard of the next index: one to keep, with the pages that are to hold nothing, and those that are to hold something else; or one to build. */
export type PlannedShard =
	| { kind: 'keep'; shard: BuiltShard; hidden: number[]; edited: ReadonlyMap<number, DocumentKey> }
	| { kind: 'build'; slot: string; keys: DocumentKey[] };

/** When an index is split, and when edits are folded in. */
export interface Limits {
	/** Entries of a shard at most: building one takes about 2 kB of memory for each. */
	maxShard: number;
	/** Entries, edited, added or deleted, until all is laid out anew; or {@link freshShare} of all. */
	fresh: number;
	freshShare: number;
	/** An archive of at most so many entries is simply indexed again: it takes a second. */
	small: number;
}

export const LIMITS: Limits = { maxShard: 50_000, fresh: 500, freshShare: 0.05, small: 1000 };

/** Slot of entries that changed since the other shards were built. */
export const FRESH = 'new';

/**
 * Plans the shards of one language. As long as little changed, an entry that filters know the same of is
 * edited where it stands, and what else changed goes into a fresh shard on top, even where the number of
 * shards would now be another; past that all is laid out anew, and a shard whose entries are the same is still kept.
 * @param phrases that a shard is to hold which is built now; a kept one goes on with those that it has
 */
export function planShards(keys: readonly DocumentKey[], built: readonly BuiltShard[], limits: Limits, phrases: readonly string[]): PlannedShard[] {
	const frozen = built.filter(({ slot }) => slot !== FRESH);
	if (frozen.length > 0 && keys.length > limits.small) {
		const layered = layer(keys, built, frozen, phrases);
		const waiting = layered.reduce((sum, shard) => sum + changes(shard), 0);
		if (waiting <= Math.max(limits.fresh, keys.length * limits.freshShare)) return layered;
	}
	return layOut(keys, frozen, Math.max(1, Math.ceil(keys.length / limits.maxShard)), phrases);
}

function changes(shard: PlannedShard): number {
	if (shard.kind === 'build') return shard.keys.length;
	const { slot, ids, changed = [] } = shard.shard;
	return slot === FRESH ? ids.length : shard.hidden.length + new Set([...changed, ...shard.edited.keys()]).size;
}

function layer(keys: readonly DocumentKey[], built: readonly BuiltShard[], frozen: readonly BuiltShard[], phrases: readonly string[]): PlannedShard[] {
	const numbers = new Map<string, number>();
	keys.forEach(({ id }, number) => numbers.set(id, number));
	/** 1 for each that a shard has. */
	const isKept = new Uint8Array(keys.length);
	const kept = frozen.map((shard): PlannedShard => {
		const hidden: number[] = [];
		const edited = new Map<number, DocumentKey>();
		shard.ids.forEach((id, page) => {
			const number = numbers.get(id);
			const key = number === undefined || isKept[number] === 1 ? undefined : keys[number];
			if (key === undefined || shard.hashes[page] === NO_HASH || key.group !== shard.groups[page]) return void hidden.push(page);
			if (key.hash !== shard.hashes[page]) edited.set(page, key);
			isKept[number!] = 1;
		});
		return { kind: 'keep', shard, hidden, edited };
	});
	const fresh = keys.filter((_, number) => isKept[number] === 0).sort(inOrder);
	if (fresh.length === 0) return kept;
	return [...kept, keepOrBuild(FRESH, fresh, built, phrases)];
}

/** All entries in shards of equal size, each of entries that follow one another: then no list has to tell how those of several shards stand among each other. */
function layOut(keys: readonly DocumentKey[], frozen: readonly BuiltShard[], count: number, phrases: readonly string[]): PlannedShard[] {
	const sorted = keys.toSorted(inOrder);
	const from = (slot: number): number => Math.round((slot * sorted.length) / count);
	return Array.from({ length: count }, (_, slot) => keepOrBuild(String(slot), sorted.slice(from(slot), from(slot + 1)), frozen, phrases));
}

function keepOrBuild(slot: string, keys: DocumentKey[], built: readonly BuiltShard[], phrases: readonly string[]): PlannedShard {
	const same = built.find((shard) => shard.slot === slot && isSame(shard, keys) && shard.phrases.join(' ') === phrases.join(' '));
	return same ? { kind: 'keep', shard: same, hidden: [], edited: new Map() } : { kind: 'build', slot, keys };
}

function isSame(shard: BuiltShard, keys: readonly DocumentKey[]): boolean {
	if (shard.ids.length !== keys.length) return false;
	const pages = new Map(shard.ids.map((id, page) => [id, page]));
	return keys.every(({ id, hash, group }) => {
		const page = pages.get(id);
		return page !== undefined && hash === shard.hashes[page] && group === shard.groups[page];
	});
}

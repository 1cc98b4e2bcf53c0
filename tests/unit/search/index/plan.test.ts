import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planShards, slotOf, type BuiltShard, type PlannedShard } from '../../../../src/search/index/plan.ts';
import type { DocumentKey } from '../../../../src/search/index/source.ts';

const LIMITS = { maxShard: 10, fresh: 4, freshShare: 0.1, small: 5 };

/** What a build makes of a plan. */
function built(plan: readonly PlannedShard[]): BuiltShard[] {
	return plan.map((shard, index) =>
		shard.kind === 'keep'
			? shard.shard
			: { name: `shard-${index}`, slot: shard.slot, ids: shard.keys.map(({ id }) => id), hashes: shard.keys.map(({ hash }) => hash) },
	);
}

/** The entries that a reader finds, as `id hash`. */
function findable(plan: readonly PlannedShard[]): string[] {
	return plan.flatMap((shard) =>
		shard.kind === 'build'
			? shard.keys.map(({ id, hash }) => `${id} ${hash}`)
			: shard.shard.ids.flatMap((id, page) => (shard.hidden.includes(page) ? [] : [`${id} ${shard.shard.hashes[page]!}`])),
	);
}

const archive = fc
	.dictionary(fc.stringMatching(/^[a-d][0-9]$/), fc.constantFrom('one', 'two', 'three'), { maxKeys: 40 })
	.map((entries): DocumentKey[] => Object.entries(entries).map(([id, hash]) => ({ id, lang: 'en', hash })).sort((a, b) => (a.id < b.id ? -1 : 1)));

test('after any edits every entry is found exactly once, as it is now', () => {
	fc.assert(
		fc.property(fc.array(archive, { minLength: 1, maxLength: 5 }), (states) => {
			let shards: BuiltShard[] = [];
			for (const keys of states) {
				const plan = planShards(keys, shards, LIMITS);
				expect(findable(plan).sort()).toEqual(keys.map(({ id, hash }) => `${id} ${hash}`).sort());
				shards = built(plan);
			}
		}),
	);
});

test('one edit of a large archive builds one small shard and keeps the others', () => {
	const keys = Array.from({ length: 60 }, (_, n): DocumentKey => ({ id: `entry-${String(n).padStart(2, '0')}`, lang: 'en', hash: 'one' }));
	const shards = built(planShards(keys, [], LIMITS));
	const edited = keys.map((key) => (key.id === 'entry-07' ? { ...key, hash: 'two' } : key));
	const plan = planShards(edited, shards, LIMITS);
	expect(plan.filter(({ kind }) => kind === 'keep')).toHaveLength(shards.length);
	expect(plan.flatMap((shard) => (shard.kind === 'build' ? shard.keys : []))).toEqual([{ id: 'entry-07', lang: 'en', hash: 'two' }]);
});

test('nothing changed, nothing is built', () => {
	const keys = Array.from({ length: 30 }, (_, n): DocumentKey => ({ id: `entry-${String(n).padStart(2, '0')}`, lang: 'en', hash: 'one' }));
	const plan = planShards(keys, built(planShards(keys, [], LIMITS)), LIMITS);
	expect(plan.every((shard) => shard.kind === 'keep' && shard.hidden.length === 0)).toBe(true);
});

test('ids are shared out evenly', () => {
	const counts = [0, 0, 0, 0];
	for (let n = 0; n < 4000; n++) counts[slotOf(`entry-${n}`, 4)]! += 1;
	for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

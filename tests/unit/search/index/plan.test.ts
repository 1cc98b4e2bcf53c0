import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRESH, NO_HASH, planShards, type BuiltShard, type Limits, type PlannedShard } from '../../../../src/search/index/plan.ts';
import type { DocumentKey } from '../../../../src/search/index/source.ts';

const LIMITS: Limits = { maxShard: 10, fresh: 3, freshShare: 0.1, small: 4 };

const keysOf = (archive: ReadonlyMap<string, string>): DocumentKey[] =>
	[...archive].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, hash]) => ({ id, lang: 'en', hash, group: hash.startsWith('g') ? hash.slice(0, 2) : '' }));

/** What a build leaves of a plan. */
function built(plan: readonly PlannedShard[]): BuiltShard[] {
	const sums = { words: 0, askedWords: 0 };
	return plan.map((planned): BuiltShard => {
		if (planned.kind === 'build') {
			const { slot, keys } = planned;
			return { name: `${slot}-${keys.length}`, slot, sums, ids: keys.map(({ id }) => id), hashes: keys.map(({ hash }) => hash), groups: keys.map(({ group }) => group), texts: [], phrases: [] };
		}
		const { shard, hidden, edited } = planned;
		const hashes = shard.hashes.map((hash, page) => (hidden.includes(page) ? NO_HASH : (edited.get(page)?.hash ?? hash)));
		return { ...shard, hashes, changed: [...new Set([...shard.changed ?? [], ...edited.keys()])] };
	});
}

/** The entries that a reader finds, with the version found. */
function visible(plan: readonly PlannedShard[]): [string, string][] {
	const shards = built(plan);
	return shards.flatMap(({ ids, hashes }) => ids.map((id, page): [string, string] => [id, hashes[page]!])).filter(([, hash]) => hash !== NO_HASH);
}

const numbered = (count: number): Map<string, string> => new Map(Array.from({ length: count }, (_, i) => [`e${String(i).padStart(3, '0')}`, 'h0']));

test('after any edits, readers find each entry once and as it is', () => {
	const edit = fc.record({ id: fc.nat(39), hash: fc.constantFrom('h1', 'h2', 'g1', 'g2', 'g2x', 'gone') });
	fc.assert(
		fc.property(fc.nat(40), fc.array(fc.array(edit, { maxLength: 6 }), { maxLength: 8 }), (size, builds) => {
			const archive = numbered(size);
			let shards = built(planShards(keysOf(archive), [], LIMITS, []));
			for (const edits of builds) {
				for (const { id, hash } of edits) {
					const key = `e${String(id).padStart(3, '0')}`;
					if (hash === 'gone') archive.delete(key);
					else archive.set(key, hash);
				}
				const plan = planShards(keysOf(archive), shards, LIMITS, []);
				expect(new Map(visible(plan))).toEqual(archive);
				expect(visible(plan).length).toBe(archive.size);
				shards = built(plan);
			}
		}),
	);
});

test('one entry more than the shards were meant for goes on top, too', () => {
	const shards = built(planShards(keysOf(numbered(30)), [], LIMITS, []));
	const plan = planShards(keysOf(numbered(31)), shards, LIMITS, []);
	expect(plan.map((shard) => shard.kind)).toEqual(['keep', 'keep', 'keep', 'build']);
});

describe('an edit', () => {
	const archive = numbered(25);
	const shards = built(planShards(keysOf(archive), [], LIMITS, []));
	const edited = new Map(archive).set('e004', 'h1');

	test('is made where the entry stands', () => {
		const plan = planShards(keysOf(edited), shards, LIMITS, []);
		expect(plan.map((shard) => (shard.kind === 'keep' ? [...shard.edited.values()].map(({ id, hash }) => `${id} ${hash}`) : shard.kind))).toEqual(
			shards.map(({ ids }) => (ids.includes('e004') ? ['e004 h1'] : [])),
		);
	});

	test('by which filters know something else of the entry goes into a fresh shard on top of the others', () => {
		const moved = new Map(archive).set('e004', 'g1');
		const plan = planShards(keysOf(moved), shards, LIMITS, []);
		expect(plan.map((shard) => shard.kind)).toEqual(['keep', 'keep', 'keep', 'build']);
		expect(plan.at(-1)).toMatchObject({ slot: FRESH, keys: [{ id: 'e004', hash: 'g1' }] });
	});

	test('that changes nothing since builds nothing again', () => {
		const after = built(planShards(keysOf(edited), shards, LIMITS, []));
		const plan = planShards(keysOf(edited), after, LIMITS, []);
		expect(plan.every((shard) => shard.kind === 'keep' && shard.edited.size === 0 && shard.hidden.length === 0)).toBe(true);
	});

	test('of many entries is folded in, and shards without any stay', () => {
		const many = new Map(archive);
		for (const id of shards[1]!.ids) many.set(id, 'h1');
		const plan = planShards(keysOf(many), shards, LIMITS, []);
		expect(plan.map((shard) => shard.kind)).toEqual(['keep', 'build', 'keep']);
	});

	test('of a small archive builds its one shard again', () => {
		const small = numbered(4);
		const one = built(planShards(keysOf(small), [], LIMITS, []));
		expect(planShards(keysOf(new Map(small).set('e001', 'h1')), one, LIMITS, [])).toMatchObject([{ kind: 'build', slot: '0' }]);
	});
});

test('shards are of equal size, each of entries that follow on those of the one before', () => {
	fc.assert(
		fc.property(fc.nat(60), (size) => {
			const keys = keysOf(numbered(size));
			const plan = planShards(keys.toReversed(), [], LIMITS, []);
			const shards = plan.map((shard) => (shard.kind === 'build' ? shard.keys : []));
			expect(shards.flat()).toEqual(keys);
			const sizes = shards.map(({ length }) => length);
			expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
			expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMITS.maxShard);
		}),
	);
});

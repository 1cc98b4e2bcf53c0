import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CacheDamaged } from '../../../../src/search/index/damage.ts';
import type { PackedFiles } from '../../../../src/search/index/packed.ts';
import { KeptShard, readShard, writeShard } from '../../../../src/search/index/shardFile.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'shard-file-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const bytesOf = (length: number, fill: number): Uint8Array => new Uint8Array(length).fill(fill);

/** A shard of forty files, each with bytes of its own. */
function shard(): PackedFiles {
	return new Map(Array.from({ length: 40 }, (_, i): [string, Uint8Array] => [`index/${i}`, bytesOf(i * 7, i)]));
}

const plain = (files: PackedFiles): [string, number[]][] => [...files].map(([place, bytes]): [string, number[]] => [place, [...bytes]]).sort(([a], [b]) => (a < b ? -1 : 1));

test('after any edits, each of what the one before left, it holds what a map would', () => {
	const edit = fc.tuple(fc.nat(60), fc.oneof(fc.constant(undefined), fc.nat(400)));
	fc.assert(
		fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 8 }), (rounds) => {
			const expected = shard();
			writeShard(join(folder, 'all-0'), expected);
			const needed = new Set<string>();
			rounds.forEach((edits, round) => {
				const kept = KeptShard.open(join(folder, `all-${round}`));
				for (const [number, length] of edits) {
					const place = `index/${number}`;
					if (length === undefined) expected.delete(place);
					else expected.set(place, bytesOf(length, number));
					if (length === undefined) kept.delete(place);
					else kept.set(place, bytesOf(length, number));
					expect(kept.get(place)).toEqual(expected.get(place));
				}
				const name = `all-${round + 1}`;
				const base = kept.write(join(folder, name));
				// Nothing but the file itself, and the one that it names, has to stay.
				needed.clear();
				for (const own of [name, base ?? name]) needed.add(own);
				for (const other of readdirSync(folder)) if (!needed.has(other)) rmSync(join(folder, other));
				expect(plain(readShard(join(folder, name)))).toEqual(plain(expected));
			});
		}),
	);
});

test('a small edit writes what is new, and not the shard', () => {
	const files = new Map(Array.from({ length: 200 }, (_, i): [string, Uint8Array] => [`index/${i}`, bytesOf(1000, i % 256)]));
	writeShard(join(folder, 'whole'), files);
	const kept = KeptShard.open(join(folder, 'whole'));
	kept.set('index/7', bytesOf(500, 1));
	expect(kept.write(join(folder, 'edited'))).toBe('whole');
	expect(statSync(join(folder, 'edited')).size).toBeLessThan(10_000);
});

test('of a damaged file nothing is read, be it the shard or what it was made from', () => {
	writeShard(join(folder, 'whole'), shard());
	const kept = KeptShard.open(join(folder, 'whole'));
	kept.set('index/39', bytesOf(10, 3));
	kept.write(join(folder, 'edited'));
	const whole = readFileSync(join(folder, 'whole'));
	const damages = [whole.subarray(0, whole.length >> 1), Buffer.from(whole.map((byte, i) => (i === whole.length - 2000 ? byte ^ 1 : byte))), Buffer.alloc(0)];
	for (const damaged of damages) {
		writeFileSync(join(folder, 'whole'), damaged);
		for (const name of ['whole', 'edited']) expect(() => readShard(join(folder, name)), name).toThrow(CacheDamaged);
	}
	rmSync(join(folder, 'whole'));
	expect(() => readShard(join(folder, 'edited'))).toThrow(CacheDamaged);
});

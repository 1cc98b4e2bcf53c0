import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbering } from '../../../../src/relate/weighing/numbering.ts';

const key = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('keys that are asked for have the numbers that they would have among all, and new ones the next', () => {
	fc.assert(
		fc.property(fc.uniqueArray(key, { maxLength: 300 }), fc.array(key, { maxLength: 20 }), fc.array(fc.nat(299), { maxLength: 20 }), (keys, others, places) => {
			const asked = [...places.flatMap((place) => keys[place] ?? []), ...others];
			const [all, some] = [new Numbering(Uint32Array.from(keys)), new Numbering(Uint32Array.from(keys), new Set(asked))];
			expect(asked.map((one) => some.numberOf(one))).toEqual(asked.map((one) => all.numberOf(one)));
			expect(some.keys()).toEqual(all.keys());
		}),
	);
});

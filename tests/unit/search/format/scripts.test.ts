import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupOf } from '../../../../src/search/format/scripts.ts';

test('each name is in one of the groups', () => {
	fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 4096 }), (name, groups) => {
		const group = groupOf(name, groups);
		expect(Number.isInteger(group) && group >= 0 && group < groups).toBe(true);
	}));
});

test('names as an index has them are spread over the groups', () => {
	const counts = new Array<number>(64).fill(0);
	for (let text = 0; text < 6400; text += 1) counts[groupOf(`en-0-1a2b3c4d5e/texts/${(text >> 5).toString(36)}.bin@${(text & 31) * 512}`, 64)]! += 1;
	expect(Math.min(...counts)).toBeGreaterThan(50);
	expect(Math.max(...counts)).toBeLessThan(200);
});

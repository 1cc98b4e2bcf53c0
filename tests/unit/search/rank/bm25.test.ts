import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rarity, saturated } from '../../../../src/search/rank/bm25.ts';

test('a rarer word counts more, and a word in every entry still counts a little', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (entries, share) => {
			const holding = Math.floor(share * (entries - 1));
			expect(rarity(entries, holding)).toBeGreaterThan(rarity(entries, holding + 1));
			expect(rarity(entries, entries)).toBeGreaterThan(0);
		}),
	);
});

test('more mentions count more, with less and less gain, and less in a longer text', () => {
	const once = saturated(1, 1, 1.2, 0.75);
	const twice = saturated(2, 1, 1.2, 0.75);
	const thrice = saturated(3, 1, 1.2, 0.75);
	expect(twice).toBeGreaterThan(once);
	expect(thrice - twice).toBeLessThan(twice - once);
	expect(saturated(1, 2, 1.2, 0.75)).toBeLessThan(once);
	expect(saturated(1, 2, 1.2, 0)).toBe(saturated(1, 1, 1.2, 0));
	expect(saturated(1e9, 1, 1.2, 0.75)).toBeLessThanOrEqual(2.2);
});

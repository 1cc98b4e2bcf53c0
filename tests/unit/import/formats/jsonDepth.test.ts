import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEEPEST, tooDeepAt } from '../../../../src/import/formats/json/depth.ts';

test('brackets in one another count, those in texts and those beside do not', () => {
	expect(tooDeepAt('[]'.repeat(DEEPEST + 1))).toBeUndefined();
	expect(tooDeepAt(`{"a": "${'['.repeat(DEEPEST + 1)}"}`)).toBeUndefined();
	expect(tooDeepAt(`{"a": "\\"${'{'.repeat(DEEPEST + 1)}`)).toBeUndefined();
	expect(tooDeepAt('['.repeat(DEEPEST))).toBeUndefined();
	expect(tooDeepAt(`{"a":${'['.repeat(DEEPEST)}`)).toBe(5 + DEEPEST - 1);
});

test('whatever JSON holds, only its depth counts', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(DEEPEST), (value, around) => {
			const depthOf = (one: unknown): number => (typeof one === 'object' && one !== null ? 1 + Math.max(0, ...Object.values(one).map(depthOf)) : 0);
			const text = '['.repeat(around) + JSON.stringify(value) + ']'.repeat(around);
			expect(tooDeepAt(text) !== undefined).toBe(around + depthOf(value) > DEEPEST);
		}),
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/archive/nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

/** The recurrence itself, without a table. */
function naive(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const cost = a.at(-1) === b.at(-1) ? 0 : 1;
	const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
	const options = [naive(x, b) + 1, naive(a, y) + 1, naive(x, y) + cost];
	if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) options.push(naive(a.slice(0, -2), b.slice(0, -2)) + 1);
	return Math.min(...options);
}

describe('editDistance', () => {
	it('is that of its definition', () => {
		fc.assert(fc.property(word, word, (a, b) => {
			expect(editDistance(a, b)).toBe(naive(a, b));
		}));
	});

	it('counts a swap once', () => {
		expect(editDistance('hepatology', 'heaptology')).toBe(1);
	});
});

describe('nearest', () => {
	it.each([
		['titel', ['title', 'topics'], 'title'],
		['Hepatology', ['hepatology'], 'hepatology'],
		['x', ['title'], undefined],
		['', ['a'], 'a'],
		['anything', [], undefined],
	])('of %j among %j is %j', (name, known, expected) => {
		expect(nearest(name, known)).toBe(expected);
	});

	it('takes the first of two as near', () => {
		expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
	});
});

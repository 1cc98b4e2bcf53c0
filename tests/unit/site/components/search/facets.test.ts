import { describe, expect, test } from 'vitest';
import { createLabels, facetValues } from '../../../../../src/site/components/search/facets.ts';
import type { Facet, FacetCounts } from '../../../../../src/search/types.ts';
import { counts } from './fixtures.ts';

function countsOf(facet: Facet, values: Record<string, number>): FacetCounts {
	return counts({ [facet]: Object.entries(values).map(([value, count]) => ({ value, label: `Name of ${value}`, count })) });
}

function shown(facet: Facet, values: Record<string, number>, chosen: string[] = []): string[] {
	return facetValues(facet, countsOf(facet, values), { [facet]: chosen }, createLabels({}), 'en').map(
		({ value, count, chosen: on }) => `${on ? '[x]' : '[ ]'} ${value} ${count}`,
	);
}

describe('facetValues', () => {
	test('bands and sexes stand in their own order', () => {
		expect(shown('age', { '80+': 9, unknown: 3, '0-9': 1 })).toEqual(['[ ] 0-9 1', '[ ] 80+ 9', '[ ] unknown 3']);
		expect(shown('sex', { male: 9, female: 1 })).toEqual(['[ ] female 1', '[ ] male 9']);
	});

	test('years stand newest first', () => {
		expect(shown('year', { '2009': 5, '2021': 1 })).toEqual(['[ ] 2021 1', '[ ] 2009 5']);
	});

	test('the rest by count, then by name', () => {
		expect(shown('specialty', { b: 2, c: 5, a: 2 })).toEqual(['[ ] c 5', '[ ] a 2', '[ ] b 2']);
	});

	test('a chosen value stays when nothing has it; others without entries go', () => {
		expect(shown('doctor', { lin: 0, chen: 2 }, ['gone'])).toEqual(['[ ] chen 2', '[x] gone 0']);
	});

	test('before they are counted the chosen ones remain', () => {
		expect(facetValues('year', undefined, { year: ['2017'] }, createLabels({}), 'en')).toMatchObject([
			{ value: '2017', chosen: true, count: undefined },
		]);
	});
});

describe('createLabels', () => {
	test("the page's own words go first, then the index's, then the value itself", () => {
		const labels = createLabels({ sex: { female: 'Woman' } });
		expect(labels('sex', 'female', 'female')).toBe('Woman');
		expect(labels('doctor', 'lin', 'Dr. Lin')).toBe('Dr. Lin');
		expect(labels('year', '2017')).toBe('2017');
	});

	test('a name once known stays known', () => {
		const labels = createLabels({});
		labels('doctor', 'lin', 'Dr. Lin');
		expect(labels('doctor', 'lin')).toBe('Dr. Lin');
		expect(labels('doctor', 'lin', '')).toBe('Dr. Lin');
	});
});

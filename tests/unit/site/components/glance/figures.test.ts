import { describe, expect, test } from 'vitest';
import { askerFigures, percentOf, yearFigures } from '../../../../../src/site/components/glance/figures.ts';

const specialty = (id: string) => ({ id, name: id.toUpperCase(), path: `/${id}/` });

describe('figures by year', () => {
	const perYear = [
		{ year: '2015', specialty: specialty('heart'), count: 1 },
		{ year: '2017', specialty: specialty('skin'), count: 5 },
		{ year: '2017', specialty: specialty('heart'), count: 2 },
		{ year: '2017', specialty: specialty('eye'), count: 1 },
	];

	test('have every year between the first and the last', () => {
		expect(yearFigures(perYear, 3).years).toEqual(['2015', '2016', '2017']);
	});

	test('draw the largest apart and add up the others', () => {
		const { all, specialties } = yearFigures(perYear, 1);
		expect(all).toEqual({ name: undefined, counts: [1, 0, 8], total: 9 });
		expect(specialties).toEqual([
			{ name: 'SKIN', counts: [0, 0, 5], total: 5 },
			{ name: undefined, counts: [1, 0, 3], total: 4 },
		]);
	});

	test('are empty for an empty archive', () => {
		expect(yearFigures([], 3)).toEqual({ years: [], all: { name: undefined, counts: [], total: 0 }, specialties: [] });
	});
});

describe('figures of askers', () => {
	test('keep the order of the age bands, and name the largest known group', () => {
		const { rows, largest, total } = askerFigures([
			{ age: '30-39', sex: 'female', count: 2 },
			{ age: '0-9', sex: 'male', count: 1 },
			{ age: 'unknown', sex: 'unknown', count: 7 },
		]);
		expect(rows.map(({ age, counts }) => [age, counts])).toEqual([
			['0-9', [0, 1, 0, 0]],
			['30-39', [2, 0, 0, 0]],
			['unknown', [0, 0, 0, 7]],
		]);
		expect(largest).toEqual({ age: '30-39', sex: 'female', count: 2 });
		expect(total).toBe(10);
	});
});

test('a part of nothing is nothing', () => {
	expect(percentOf(0, 0)).toBe(0);
	expect(percentOf(1, 3)).toBe(33.33);
});

import { expect, test } from 'vitest';
import type { Slice } from '../../../../../src/site/views.ts';
import { byYear, slicesNear } from '../../../../../src/site/components/lists/byYear.ts';

const slice = (id: string): Slice => ({ id, path: `/years/${id}/`, count: 1 });

test('puts the newest year first and January first within it', () => {
	const years = byYear(['2017-03', '2016', '2018', '2017-01'].map(slice));
	expect(years.map(({ year, whole, months }) => [year, whole?.id, months.map(({ id }) => id)])).toEqual([
		['2018', '2018', []],
		['2017', undefined, ['2017-01', '2017-03']],
		['2016', '2016', []],
	]);
});

test('has a decade that is one slice beside the years of others', () => {
	const years = byYear(['2010s', '2009', '2020-03', '2020-01'].map(slice));
	expect(years.map(({ year, whole, months }) => [year, whole?.id, months.map(({ id }) => id)])).toEqual([
		['2020', undefined, ['2020-01', '2020-03']],
		['2010s', '2010s', []],
		['2009', '2009', []],
	]);
});

test('has no years for no slices', () => {
	expect(byYear([])).toEqual([]);
});

test('adds up the months of a year, where they are counted', () => {
	expect(byYear(['2017-01', '2017-02'].map(slice))[0]?.count).toBe(2);
	expect(byYear([slice('2017-01'), { ...slice('2017-02'), count: undefined }])[0]?.count).toBeUndefined();
});

test('leads from a slice of a short list to all of them', () => {
	const slices = ['2016', '2017', '2018'].map(slice);
	expect(slicesNear(slices, slices[0])).toEqual(slices);
});

test('leads from a slice of a long list to its year and the neighbours of that', () => {
	const months = Array.from({ length: 60 }, (_, i) => slice(`${2014 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`));
	const near = slicesNear(months, slice('2016-05')).map(({ id }) => id);
	expect(near).toHaveLength(14);
	expect([near[0], near[1], near.at(-1)]).toEqual(['2015-12', '2016-01', '2017-01']);
	expect(slicesNear(months, undefined)).toHaveLength(60);
});

import { expect, test } from 'vitest';
import type { Slice } from '../../../../src/archive/views.ts';
import { byYear } from '../../../../src/components/lists/byYear.ts';

const slice = (id: string): Slice => ({ id, path: `/years/${id}/`, count: 1 });

test('puts the newest year first and January first within it', () => {
	const years = byYear(['2017-03', '2016', '2018', '2017-01'].map(slice));
	expect(years.map(({ year, whole, months }) => [year, whole?.id, months.map(({ id }) => id)])).toEqual([
		['2018', '2018', []],
		['2017', undefined, ['2017-01', '2017-03']],
		['2016', '2016', []],
	]);
});

test('has no years for no slices', () => {
	expect(byYear([])).toEqual([]);
});

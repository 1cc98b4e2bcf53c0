import { expect, test } from 'vitest';
import { publishedOn, updatedOn } from '../../../src/archive/dates.ts';

test.each([
	[{ date: '2019-02-03', answered: undefined, reviewed: undefined }, '2019-02-03', '2019-02-03'],
	[{ date: '2019-02-03', answered: '2019-02-05', reviewed: undefined }, '2019-02-05', '2019-02-05'],
	[{ date: '2019-02-03', answered: '2019-02-05', reviewed: { by: 'x', on: '2024-01-01' } }, '2019-02-05', '2024-01-01'],
	[{ date: '2019-02-03', answered: '2019-02-05', reviewed: { by: 'x', on: '2019-02-04' } }, '2019-02-05', '2019-02-05'],
])('%j is of %s, last of %s', (entry, published, updated) => {
	expect(publishedOn(entry)).toBe(published);
	expect(updatedOn(entry)).toBe(updated);
});

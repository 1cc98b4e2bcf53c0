import { expect, test } from 'vitest';
import { notLookedAt } from '../../../../src/editing/check/lookedAt.ts';

test('a check says what it does not look at, and in which languages', () => {
	expect(notLookedAt(['en', 'zh-hant-tw'])).toEqual([]);
	expect(notLookedAt(['es', 'pt-br', 'fr', 'de', 'zh-hans'])).toEqual([]);
	expect(notLookedAt(['en', 'it', 'th'])).toEqual([
		'Not looked at in Thai: doses.',
		'Not looked at in Italian, Thai: promises.',
		'Not looked at in Italian, Thai: how hard answers are to read.',
		'Not looked at in Italian, Thai: names of people.',
		'Not looked at in Thai: days of birth.',
		'Not looked at in Thai: ages of askers.',
		'Not looked at in Thai: addresses of houses.',
		'Not looked at in Italian, Thai: numbers of records.',
	]);
});

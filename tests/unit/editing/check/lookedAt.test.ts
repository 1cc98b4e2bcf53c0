import { expect, test } from 'vitest';
import { notLookedAt } from '../../../../src/editing/check/lookedAt.ts';

test('a check says what it does not look at, and in which languages', () => {
	expect(notLookedAt(['en', 'zh-hant-tw'])).toEqual([]);
	expect(notLookedAt(['en', 'es', 'th'])).toEqual([
		'Not looked at in Thai: doses.',
		'Not looked at in Spanish, Thai: promises.',
		'Not looked at in Spanish, Thai: names of people.',
		'Not looked at in Spanish, Thai: how hard answers are to read.',
	]);
});

import { describe, expect, test } from 'vitest';
import { relateAll } from '../../../src/relate/index.ts';
import { entry } from './documents.ts';


const ENTRIES = [
	entry('a', 'Does a fatty liver go away?'),
	entry('b', 'Can a fatty liver go away with exercise?'),
	entry('c', 'My knee hurts on the stairs', { specialty: 'orthopedics' }),
	entry('d', 'Knee pain when climbing stairs', { specialty: 'orthopedics' }),
	entry('e', '脂肪肝會好嗎', { lang: 'zh-hant' }),
	entry('f', '脂肪肝可以治好嗎', { lang: 'zh-hant' }),
];

describe('relateAll', () => {
	test('finds the same worry in other words', () => {
		const related = relateAll(ENTRIES, []);
		expect(related.get('a')?.similar[0]?.id).toBe('b');
		expect(related.get('c')?.similar[0]?.id).toBe('d');
	});

	test('keeps to the language', () => {
		expect(relateAll(ENTRIES, []).get('e')?.similar.map(({ id }) => id)).toEqual(['f']);
	});

	test('gives the same for any order', () => {
		expect(relateAll(ENTRIES.toReversed(), [])).toEqual(relateAll(ENTRIES, []));
	});

	test('assigns a topic that the title names', () => {
		const topics = [{ id: 'hepatology/fatty-liver', specialty: 'hepatology', names: ['Fatty liver', 'NAFLD'] }];
		expect(relateAll(ENTRIES, topics).get('a')?.assigned).toEqual([{ topic: 'hepatology/fatty-liver', confidence: 1 }]);
	});
});

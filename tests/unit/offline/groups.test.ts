import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steadyGroups } from '../../../src/offline/build/groups.ts';

const names = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 60 });

describe('groups', () => {
	test('hold every item once, in order', () => {
		fc.assert(
			fc.property(names, fc.integer({ min: 1, max: 20 }), (items, each) => {
				const groups = [...steadyGroups(items, (item) => item, each).values()];
				expect(groups.flat().toSorted()).toEqual(items.toSorted());
				for (const group of groups) expect(group).toEqual(items.filter((item) => group.includes(item)));
			}),
		);
	});

	test('stay the same but for one when an item comes', () => {
		const items = Array.from({ length: 1600 }, (_, number) => `/q/2017/entry-${number}/`);
		const before = steadyGroups(items, (item) => item);
		const after = steadyGroups([...items, '/q/2017/new/'], (item) => item);
		expect(before.size).toBe(4);
		const changed = [...after].filter(([name, group]) => group.length !== before.get(name)?.length);
		expect(changed.length).toBe(1);
	});
});

import { expect, test } from 'vitest';
import type { DirectoryView } from '../../../../../../src/site/views.ts';
import { searchPageData } from '../../../../../../src/site/components/search/page/data.ts';

function specialty(id: string, topics: Record<string, number>): DirectoryView['specialties'][number] {
	return {
		id,
		name: id.toUpperCase(),
		path: `/${id}/`,
		description: undefined,
		count: 1,
		topics: Object.entries(topics).map(([name, count]) => ({ id: `${id}/${name}`, name, path: `/${id}/${name}/`, specialty: id, count })),
	};
}

test('holds the names of specialties, and the largest topics first', () => {
	const directory = { lang: 'en', crumbs: [], specialties: [specialty('a', { one: 1, two: 5 }), specialty('b', { three: 3 })] };
	expect(searchPageData(directory, { text: 'Call.', number: '112', calls: [], signs: ['owl eyes'] }, '/base/specialties/', undefined)).toEqual({
		lang: 'en',
		browse: '/base/specialties/',
		offline: undefined,
		help: { number: '112', calls: [], signs: ['owl eyes'] },
		specialties: { a: 'A', b: 'B' },
		topics: [
			{ name: 'two', path: '/a/two/' },
			{ name: 'three', path: '/b/three/' },
			{ name: 'one', path: '/a/one/' },
		],
	});
});

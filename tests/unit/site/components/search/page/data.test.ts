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
	const urgent = { text: 'Call.', number: '112', calls: [], signs: ['owl eyes'] };
	const taken = {
		browse: '/base/specialties/',
		offline: undefined,
		about: '/base/about/',
		elsewhere: [{ lang: 'zh-hant', name: 'four', path: '/zh-hant/a/four/', count: 2 }],
		stopWords: 'the',
		countsTo: undefined,
		pages: [{ title: 'Visit us', path: '/visit/', words: 'visit us' }],
		languages: [{ lang: 'zh-hant', name: 'Chinese', search: '/base/zh-hant/search/' }],
	};
	expect(searchPageData({ directory, urgent, ...taken })).toEqual({
		...taken,
		lang: 'en',
		help: { number: '112', calls: [], signs: ['owl eyes'] },
		specialties: { a: 'A', b: 'B' },
		topics: [
			{ name: 'two', path: '/a/two/' },
			{ name: 'three', path: '/b/three/' },
			{ name: 'one', path: '/a/one/' },
		],
	});
});

import { describe, expect, it, test } from 'vitest';
import { pagesWith, topicsLike } from '../../../../../src/site/components/search/nearby.ts';

const topics = ['Fatty liver', 'Liver tumour', 'High blood pressure', 'Stomach ache', '脂肪肝', 'C section'].map((name, at) => ({
	name,
	path: `/x/${at}/`,
}));

function near(query: string, lang = 'en'): string[] {
	return topicsLike(query, topics, lang, 6).map(({ name }) => name);
}

test('topics that share a word, the most shared first', () => {
	expect(near('a tumour in my liver')).toEqual(['Liver tumour', 'Fatty liver']);
	expect(near('livers')).toEqual(['Fatty liver', 'Liver tumour']);
});

test('short Latin words say nothing', () => {
	expect(near('vitamin c')).toEqual([]);
});

test('Chinese words count whatever their length', () => {
	expect(near('脂肪肝會好嗎', 'zh-hant')).toEqual(['脂肪肝']);
});

test('no more than asked for', () => {
	expect(topicsLike('liver', topics, 'en', 1)).toHaveLength(1);
});

describe('pages of the site\'s own', () => {
	const pages = [
		{ title: 'Jobs', path: '/jobs/', words: 'jobs nurse at our wards' },
		{ title: 'Visiting hours', path: '/visit/', words: 'visit hours park at the wards' },
	];
	const found = (query: string): string[] => pagesWith(query, { pages, stopWords: 'when are the our', lang: 'en' }).map(({ path }) => path);

	it('are found by all words of a query but those that say nothing', () => {
		expect(found('When are the visiting hours?')).toEqual(['/visit/']);
		expect(found('visiting nurse')).toEqual([]);
	});

	it('that have a word in their title come first, and none is found by words that say nothing', () => {
		expect(found('wards')).toEqual(['/jobs/', '/visit/']);
		expect(found('the')).toEqual([]);
		expect(found('')).toEqual([]);
	});
});

import { expect, test } from 'vitest';
import { topicsLike } from '../../../../../src/site/components/search/nearby.ts';

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

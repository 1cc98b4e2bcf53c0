import { expect, test } from 'vitest';
import { askBigrams, bigrams } from '../../../../scripts/eval-search/bigrams.ts';

test('a text is compared by pairs of characters, and by words where spaces part them', () => {
	expect(bigrams('頭痛三天，CT 檢查')).toEqual(['頭痛', '痛三', '三天', 'ct', '檢查']);
});

test('the entry that has more of what is rare comes first', async () => {
	async function* texts() {
		for (const [id, content] of [['a', '胃痛三天'], ['b', '頭痛三天'], ['c', '發燒三天']]) yield await Promise.resolve({ path: `/q/2017/${id}/`, title: '', content: content! });
	}
	const [asked] = await askBigrams(texts(), [{ query: '頭痛三天', target: 'b' }]);
	expect(asked!.results.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

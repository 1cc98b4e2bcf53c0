import { stemmer } from 'stemmer';
import { expect, test } from 'vitest';
import { readOpposites } from '../../fixtures/opposites/read.ts';
import { archiveOf, idOf } from './wordArchive.ts';

test('of words of which none may ever stand for the other, neither finds the other, unless they have a word in common', async () => {
	const pairs = [...readOpposites('never'), ...readOpposites('near')].filter(({ lang, one, other }) => lang === 'en' && !haveCommon(one, other));
	expect(pairs.length).toBeGreaterThan(100);
	const texts = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
	const site = await archiveOf(texts, 'en');
	try {
		const search = site.search('en');
		const wrong: string[] = [];
		for (const [query, text] of pairs.flatMap(({ one, other }) => [[one, other], [other, one]] as const)) {
			const { ids } = await search.ask(query, {}, true);
			expect(ids, query).toContain(idOf(texts.indexOf(query)));
			if (ids.includes(idOf(texts.indexOf(text)))) wrong.push(`${query}: ${text}`);
		}
		expect(wrong).toEqual([]);
	} finally {
		await site.close();
	}
});

/** Whether both have a word in common, in one of its forms. */
function haveCommon(one: string, other: string): boolean {
	const [first, second] = [one, other].map((text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemmer));
	return first!.some((word) => second!.includes(word));
}

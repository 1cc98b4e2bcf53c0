import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAskedAs, type AskedAs } from '../../fixtures/askedAs/read.ts';
import type { TestSearch, TestSite } from './site.ts';
import { archiveOf, idOf } from './wordArchive.ts';

/** Results among which the entry is to stand. */
const SHOWN = 5;

// The floors are a little under what docs/search.md tells.
describe.each([
	{ lang: 'en', seen: 0.9, apart: 0.7 },
	{ lang: 'zh-hans', seen: 0.95, apart: 0.9 },
])('of words that readers have for what an entry calls otherwise ($lang)', ({ lang, seen, apart }) => {
	const rows = readAskedAs(lang);
	const texts = [...new Set([...rows.seen, ...rows.apart].map(({ words }) => words))];
	let site: TestSite;
	let search: TestSearch;

	beforeAll(async () => {
		site = await archiveOf(texts, lang);
		search = site.search(lang);
	});
	afterAll(() => site.close());

	test.each([
		{ half: 'that the lists grew with', asked: rows.seen, floor: seen },
		{ half: 'that were left alone', asked: rows.apart, floor: apart },
	])('as many as documented find it among the first five, of those $half', async ({ asked, floor }) => {
		const missed: AskedAs[] = [];
		for (const row of asked) {
			const { ids } = await search.ask(row.query);
			if (!ids.slice(0, SHOWN).includes(idOf(texts.indexOf(row.words)))) missed.push(row);
		}
		expect(1 - missed.length / asked.length, missed.map(({ query, words }) => `${query}: ${words}`).join('\n')).toBeGreaterThanOrEqual(floor);
	});
});

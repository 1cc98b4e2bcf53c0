import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document } from './documents.ts';
import { APART, EXACT_FIRST, MEETING } from './pairsOfLanguages.ts';
import { TestSite, type TestSearch } from './site.ts';

/** Every text of the table is an entry of its own. */
const TEXTS = Object.keys(MEETING).flatMap((lang) => {
	const texts = [...new Set([...MEETING[lang]!.flat(), ...APART[lang]!.flat(), ...(EXACT_FIRST[lang] ?? []).flat()])];
	return texts.map((text, i) => ({ lang, text, id: `${lang}-${i}` }));
});

let site: TestSite;
let search: TestSearch;

beforeAll(async () => {
	site = await TestSite.open();
	await site.build(TEXTS.map(({ lang, text, id }) => document({ id, lang, title: '', question: text, answer: '' })));
});

afterAll(() => site.close());

async function found(lang: string, query: string): Promise<{ text: string; marked: string }[]> {
	const { hits } = await search.ask(query);
	return hits.map(({ id, excerpt }) => ({
		text: TEXTS.find((one) => one.lang === lang && one.id === id)!.text,
		marked: excerpt.filter(({ mark }) => mark).map((piece) => piece.text).join(' '),
	}));
}

describe.each(Object.keys(MEETING))('in %s', (lang) => {
	beforeAll(() => {
		search = site.search(lang);
	});

	test.each(MEETING[lang]!)('these find each other: %s', async (...set) => {
		for (const query of set) {
			const all = await found(lang, query);
			expect(all.map(({ text }) => text), query).toEqual(expect.arrayContaining(set));
			expect(all.filter(({ text, marked }) => set.includes(text) && marked === ''), query).toEqual([]);
		}
	});

	test.each(APART[lang]!)('%s and %s do not', async (one, other) => {
		for (const [query, text] of [[one, other], [other, one]] as const) expect((await found(lang, query)).map((hit) => hit.text)).not.toContain(text);
	});

	test.each(EXACT_FIRST[lang] ?? [])('%s comes before %s, for whom it is typed', async (typed, weaker) => {
		const texts = (await found(lang, typed)).map(({ text }) => text);
		expect([texts[0], texts.includes(weaker)]).toEqual([typed, true]);
	});
});

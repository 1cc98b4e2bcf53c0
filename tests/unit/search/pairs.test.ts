import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document } from './documents.ts';
import { APART, MEETING, ONE_WAY, ONE_WAY_MEETING } from './pairs.ts';
import { TestSite, type TestSearch } from './site.ts';

/** Every text of the table is an entry of its own: a query that finds one finds it by that text alone. */
const TEXTS = Object.keys(MEETING).flatMap((lang) => {
	const texts = [...new Set([...MEETING[lang]!.flat(), ...APART[lang]!.flat(), ...(lang === 'en' ? [...ONE_WAY, ...ONE_WAY_MEETING].flat() : [])])];
	return texts.map((text, i) => ({ lang, text, id: `${lang}-${i}` }));
});

let site: TestSite;
let search: TestSearch;

beforeAll(async () => {
	site = await TestSite.open();
	await site.build(TEXTS.map(({ lang, text, id }) => document({ id, lang, title: '', question: text, answer: '' })));
});

afterAll(() => site.close());

/** What a query finds, without correction: texts by where they stand. */
async function found(lang: string, query: string): Promise<Map<string, { rank: number; marked: string }>> {
	const { hits } = await search.ask(query, {}, true);
	return new Map(
		hits.map(({ id, excerpt }, rank) => {
			const text = TEXTS.find((one) => one.lang === lang && one.id === id)!.text;
			expect(excerpt.map((piece) => piece.text).join('')).toBe(text);
			return [text, { rank, marked: excerpt.filter(({ mark }) => mark).map((piece) => piece.text).join(' ') }];
		}),
	);
}

test('the table is as large as it should be, and a third of it must not meet', () => {
	const pairs = Object.values(MEETING).flatMap((sets) => sets.map(({ length }) => (length * (length - 1)) / 2)).reduce((sum, count) => sum + count, 0);
	const unlike = Object.values(APART).flat().length;
	expect(pairs + unlike).toBeGreaterThan(150);
	expect(unlike).toBeGreaterThan((pairs + unlike) / 3);
});

describe.each(Object.keys(MEETING))('in %s', (lang) => {
	const meeting = MEETING[lang]!.flatMap((set) => set.flatMap((one) => set.map((other) => [one, other] as const)));
	const apart = APART[lang]!.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);

	beforeAll(() => {
		search = site.search(lang);
	});

	test.each(lang === 'en' ? [...meeting, ...ONE_WAY_MEETING] : meeting)('"%s" finds "%s"', async (query, text) => {
		const hit = (await found(lang, query)).get(text);
		expect(hit).toBeDefined();
		expect(hit!.marked).not.toBe('');
	});

	test.each(lang === 'en' ? ONE_WAY : [])('"%s" does not find "%s", which finds it', async (query, text) => {
		expect([...(await found(lang, query)).keys()]).not.toContain(text);
		const texts = [...(await found(lang, text)).keys()];
		expect([texts[0], texts.includes(query)]).toEqual([text, true]);
	});

	test.each(apart)('"%s" does not find "%s"', async (query, text) => {
		expect([...(await found(lang, query)).keys()]).not.toContain(text);
	});
});

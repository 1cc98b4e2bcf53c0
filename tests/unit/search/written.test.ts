import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document } from './documents.ts';
import { TestSite, type TestSearch } from './site.ts';

/** Entries of one sentence each, by their ids. */
const TEXTS: Record<string, string> = {
	'ct-wide': 'A ＣＴ of my head was done.',
	ct: 'A CT of my head was done.',
	gas: 'My blood had much CO₂ in it.',
	'gas-plain': 'My blood had much CO2 in it.',
	platelets: 'My platelets were 150×10⁹/L last week.',
	dose: 'I take 1.5 mg of it at night.',
	'dose-large': 'I take 15 mg of it at night.',
	'dose-comma': 'I take 1,5 mg of it at night.',
	drink: 'He drank 500㏄ of it.',
	vitamin: 'She has 20 µg of it a day.',
	lump: 'A ﬁbroma was found on my foot.',
	lens: 'My new lens has -6.25 on the left.',
	'lens-plus': 'My new lens has 6.25 on the left.',
	covid: 'I had COVID-19 in spring.',
	b12: 'My vitamin B12 is low.',
	antibiotic: 'The doctor gave co-amoxiclav for a week.',
	tumour: 'Is the tumour growing?',
	tumor: 'Is the tumor growing?',
	crohn: 'Crohn’s disease runs in my family.',
	cafe: 'I feel ill after a café visit.',
	range: 'The count is 5~40 here, and 45~50 there.',
};

let site: TestSite;
let search: TestSearch;

beforeAll(async () => {
	site = await TestSite.open();
	const others = Array.from({ length: 30 }, (_, i) => document({ id: `other-${i}`, title: '', question: `An itch, number ${i + 60}.`, answer: '' }));
	await site.build([...Object.entries(TEXTS).map(([id, question]) => document({ id, title: '', question, answer: '' })), ...others]);
	search = site.search();
});

afterAll(() => site.close());

/** What a query finds: texts with their marks, by id. */
async function shown(query: string): Promise<Record<string, string>> {
	const { hits } = await search.ask(query);
	return Object.fromEntries(hits.map(({ id, excerpt }) => [id, excerpt.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')]));
}

describe('excerpts and marks show what was written', () => {
	test.each([
		['ct head', 'ct-wide', 'A [ＣＴ] of my [head] was done.'],
		['co2 blood', 'gas', 'My [blood] had much [CO₂] in it.'],
		['10^9 platelets', 'platelets', 'My [platelets] were 150×[10⁹]/L last week.'],
		['10⁹', 'platelets', 'My platelets were 150×[10⁹]/L last week.'],
		['1.5 mg', 'dose', 'I take [1.5 mg] of it at night.'],
		['1.5mg', 'dose-comma', 'I take [1,5 mg] of it at night.'],
		['500cc', 'drink', 'He drank [500㏄] of it.'],
		['20 mcg', 'vitamin', 'She has [20 µg] of it a day.'],
		['fibroma', 'lump', 'A [ﬁbroma] was found on my foot.'],
		['lens -6.25', 'lens', 'My new [lens] has [-6.25] on the left.'],
		['covid19', 'covid', 'I had [COVID]-[19] in spring.'],
		['b-12', 'b12', 'My vitamin [B12] is low.'],
		['coamoxiclav', 'antibiotic', 'The doctor gave [co]-[amoxiclav] for a week.'],
		['tumor', 'tumour', 'Is the [tumour] growing?'],
		['crohns', 'crohn', '[Crohn’s] disease runs in my family.'],
		['40', 'range', 'The count is 5~[40] here, and 45~50 there.'],
	])('of %s', async (query, id, expected) => {
		expect((await shown(query))[id]).toBe(expected);
	});

	test('and nothing of another number', async () => {
		expect(Object.keys(await shown('1.5 mg')).sort()).toEqual(['dose', 'dose-comma']);
		expect(Object.keys(await shown('15 mg'))).toEqual(['dose-large']);
		expect(Object.keys(await shown('540'))).toEqual([]);
	});
});

describe('what is typed exactly comes before what only folds to it', () => {
	test.each([
		['ＣＴ', ['ct-wide', 'ct']],
		['CT', ['ct', 'ct-wide']],
		['CO₂', ['gas', 'gas-plain']],
		['co2', ['gas-plain', 'gas']],
		['tumour', ['tumour', 'tumor']],
		['tumor', ['tumor', 'tumour']],
		['6.25', ['lens-plus', 'lens']],
	])('%s', async (query, ids) => {
		expect((await search.ask(query)).ids).toEqual(ids);
	});
});

test('every word of a text finds it as it was typed', async () => {
	for (const [id, text] of Object.entries(TEXTS)) {
		for (const word of text.split(/[\s~×/]+/)) {
			const { ids } = await search.ask(`"${word}"`, {}, true);
			expect([word, ids.includes(id)]).toEqual([word, true]);
		}
	}
});

test('spellings are not told as synonyms', async () => {
	const { head, hits } = await search.ask('coamoxiclav');
	expect(head.reading).toMatchObject({ corrected: undefined, words: ['coamoxiclav'], synonyms: [] });
	expect(hits[0]!.through).toEqual([]);
});

test('a minus before a word leaves it out, and before a number is the number’s', async () => {
	expect((await search.ask('lens -left')).ids).toEqual([]);
	expect((await search.ask('lens -6.25')).ids[0]).toBe('lens');
	expect((await search.ask('-"6.25" lens')).ids).toEqual(['lens']);
});

test('a text that is all signs, and a long query of signs, are taken', async () => {
	const own = await TestSite.open();
	try {
		await own.build([document({ id: 'signs', title: '~~~', question: '~'.repeat(200_000), answer: `${'~'.repeat(100_000)} gout` })]);
		const { hits } = await own.search().ask(`gout ${'~'.repeat(200_000)}`);
		expect(hits.map(({ id, title }) => [id, title])).toEqual([['signs', '~~~']]);
		expect(hits[0]!.excerpt.filter(({ mark }) => mark)).toEqual([{ text: 'gout', mark: true }]);
	} finally {
		await own.close();
	}
});

test('a kind that the archive has in the other numeral alone is found, and one that it has not finds nothing', async () => {
	const own = await TestSite.open();
	try {
		await own.build([document({ id: 'two', title: '', question: 'Type Ⅱ diabetes.', answer: '' }), document({ id: 'gout', title: '', question: 'My toe.', answer: '' })]);
		const search = own.search();
		expect((await search.ask('type 2')).ids).toEqual(['two']);
		expect((await search.ask('type 3')).ids).toEqual([]);
	} finally {
		await own.close();
	}
});

test('suggestions come for the beginning of a word in any spelling', async () => {
	const own = await TestSite.open();
	try {
		const titles = ['A tumour of the eye', 'Tumors that shrink', 'Anaemia in winter', 'An ovary and an ovum', 'What CO₂ does'];
		await own.build(titles.map((title, i) => document({ id: `t${i}`, title, question: 'Why?', answer: 'So.' })));
		const suggested = own.search();
		expect((await suggested.suggest('tumou')).sort()).toEqual(['A tumour of the eye', 'Tumors that shrink']);
		expect(await suggested.suggest('anae')).toContain('Anaemia in winter');
		expect(await suggested.suggest('ova')).toEqual(['An ovary and an ovum']);
		expect(await suggested.suggest('co2')).toEqual(['What CO₂ does']);
	} finally {
		await own.close();
	}
});

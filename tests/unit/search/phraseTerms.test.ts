import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/types.ts';
import { document } from './documents.ts';
import { TestSite } from './site.ts';

const SYNONYMS = [['leukaemia', 'blood cancer'], ['melaena', 'blood in the stool'], ['clot', 'blood cell cancer']];

/** Questions in which the words of phrases stand together, apart, in another order, in the title, in other spellings. */
const ENTRIES: SearchDocument[] = [
	['Is it blood cancer?', 'I was told of cancer.', 'Type 2, not type 1.'],
	['Blood and cancer', 'Is cancer in the blood?', 'Blood cancers are many. Take 5 mg, not 2.'],
	['Leukaemia', 'Is it the blood?', 'It is a cancer of blood; type II of it.'],
	['Stool', 'There is blood in my stool, and blood on the stool.', 'Stool with blood. Types 2 and 1. 50 mg.'],
	['Sugar', 'I have diabetes, type 2.', 'Diabetes of type 1 is another. 5 mg, 15 mg, 2 mg, 1.5 mg.'],
	['Headache', 'An over-dose, or overdose? I have a head ache.', 'Headaches come.'],
	['Cancer of blood cells', 'Blood-cancer, they said, and blood cell cancer.', 'Cancers.'],
].map(([title, question, answer], i) => document({ id: `e${i}`, title: title!, question: question!, answer: answer! }));

const QUERIES = ['leukaemia', 'melaena', 'clot', 'blood cancer', '"blood cancer"', '"blood in the stool"', 'type 2', 'type ii diabetes', 'type 1', '5 mg', '1.5 mg', '50 mg', 'blood cancers -leukaemia', 'headache', 'overdose'];

/** Every index of so few entries would be laid out anew. */
const LIMITS = { small: 0, fresh: 100 };

let held: TestSite;
let joined: TestSite;

beforeAll(async () => {
	[held, joined] = [await TestSite.open(), await TestSite.open()];
	await held.build(ENTRIES, LIMITS, SYNONYMS);
	// Its shard is kept as it was before there were synonyms.
	await joined.build(ENTRIES, LIMITS);
	await joined.build(ENTRIES, LIMITS, SYNONYMS);
});

afterAll(async () => {
	await Promise.all([held.close(), joined.close()]);
});

/** What is found, and whether places of words were fetched for it. */
async function ask(site: TestSite, query: string): Promise<{ ids: string[]; excerpts: unknown; places: boolean }> {
	let places = false;
	const search = site.search('en', undefined, (address) => {
		places ||= address.includes('/places/');
		return Promise.resolve();
	});
	const { ids, hits } = await search.ask(query);
	return { ids, excerpts: hits.map(({ excerpt }) => excerpt), places };
}

test.each(QUERIES)('%s finds the same entries, in the same order, by terms of phrases as by places of words', async (query) => {
	const [own, other] = [await ask(held, query), await ask(joined, query)];
	expect(own.places).toBe(false);
	expect({ ...own, places: other.places }).toEqual(other);
	expect(own.ids.length).toBeGreaterThan(0);
});

test('phrases that came to the synonyms since are joined from places, those of kinds never', async () => {
	expect((await ask(joined, 'leukaemia')).places).toBe(true);
	expect((await ask(joined, 'type 2')).places).toBe(false);
});

test('any other phrase in quotation marks is joined from places', async () => {
	expect(await ask(held, '"cancer in the blood"')).toMatchObject({ ids: ['e1'], places: true });
});

test('a phrase that is edited away, or in, is found no more, or found', async () => {
	const site = await TestSite.open();
	try {
		await site.build(ENTRIES, LIMITS, SYNONYMS);
		const edited = ENTRIES.map((one) => (one.id === 'e6' ? document({ ...one, question: 'Blood, they said.' }) : one.id === 'e4' ? document({ ...one, question: 'Is it blood cell cancer?' }) : one));
		await site.build(edited, LIMITS, SYNONYMS);
		const found = await ask(site, 'clot');
		expect(found.ids).toEqual(['e4']);
		expect(found.places).toBe(false);
	} finally {
		await site.close();
	}
});

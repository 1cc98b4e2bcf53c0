import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerHead } from '../../../src/search/client/protocol.ts';
import { document } from './documents.ts';
import { TestSite, type TestSearch } from './site.ts';

let site: TestSite;
let english: TestSearch;

beforeAll(async () => {
	site = await TestSite.open();
	await site.build([
		document({ id: 'rash', title: 'Is it miliaria?', question: 'A rash in the heat, miliaria they say.', answer: 'Miliaria passes.' }),
		document({ id: 'weight', title: 'One kilo a week', question: 'I lost a kilo each week, one kilo after the other.', answer: 'Eat more.' }),
		document({ id: 'ear', title: 'Dizzy', question: 'They say that I have Ménière disease.', answer: 'There are drugs for Ménière disease.' }),
		document({ id: 'stool', title: 'Diarrhea', question: 'I have diarrhea.', answer: 'Drink.' }),
		document({ id: 'xi', lang: 'zh-hant', title: 'Kilo', question: 'kilo 是公斤', answer: '是。' }),
	]);
	english = site.search();
});

afterAll(() => site.close());

const reading = async (query: string): Promise<AnswerHead['reading']> => (await english.ask(query)).head.reading;

describe('a word that no entry holds', () => {
	test.each(['malaria', 'i want to kill', 'kills'])('is left alone where it is true: %s', async (query) => {
		expect((await reading(query)).corrected).toBeUndefined();
	});

	test('is corrected where it is misspelt', async () => {
		expect((await reading('milliaria')).corrected).toBe('miliaria');
		expect((await reading('diarhea')).corrected).toBe('diarrhea');
	});

	test('is shown as people write it', async () => {
		expect((await reading('menierre disease')).corrected).toBe('Ménière disease');
	});

	test('is found in another spelling, without being corrected', async () => {
		const { head, ids } = await english.ask('diarrhoea');
		expect(head.reading.corrected).toBeUndefined();
		expect(ids).toEqual(['stool']);
	});

	test('is corrected only in a language with a list of true words', async () => {
		expect((await site.search('zh-hant').ask('kill')).head.reading.corrected).toBeUndefined();
	});
});

test('a word that is to be kept is not corrected, others are', async () => {
	const signal = new AbortController().signal;
	const asked = { query: 'diarhea milliaria', filters: {}, exact: false };
	expect((await english.engine.search({ ...asked, keep: ['diarhea'] }, signal)).reading.corrected).toBe('diarhea miliaria');
	expect((await english.engine.search({ ...asked, keep: 'all' }, signal)).reading.corrected).toBeUndefined();
	const quoted = await english.engine.search({ query: '"week kilo"', filters: {}, exact: false, keep: 'all' }, signal);
	expect(quoted).toMatchObject({ total: 1, reading: { typed: '"week kilo"', corrected: undefined } });
});

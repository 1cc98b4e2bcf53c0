import { describe, expect, test } from 'vitest';
import { createQueryReader, MOST_TERMS } from '../../../../src/search/client/query.ts';
import { MOST_SYNONYMS, Synonyms } from '../../../../src/search/client/synonyms.ts';
import { rulesOf } from '../../../../src/search/index/rules/rules.ts';
import { listed } from '../../../../src/search/words/load.ts';
import { words as englishWords } from '../../../../src/search/words/en.ts';
import { words as chineseWords } from '../../../../src/search/words/zh.ts';

const [ENGLISH, CHINESE] = [englishWords, chineseWords].map(({ stopWords }) => listed(stopWords));

const { read } = createQueryReader('en', rulesOf('en'), ENGLISH);

/** A query's terms, quoted ones in quotation marks. */
function terms(query: string): string[] {
	return read(query).terms.map(({ parts, quoted }) => (quoted ? `"${parts.join(' ')}"` : parts.join(' ')));
}

describe('a query', () => {
	test.each([
		['loses its stop words', 'What is the cause of gout, please?', ['cause', 'gout']],
		['keeps them where nothing else is left', 'how are you', ['how', 'are', 'you']],
		['keeps them in quotation marks', 'the "vitamin of the day"', ['"vitamin of the day"']],
		['has each word once', 'gout Gout GOUT', ['gout']],
		['is parted as entries are', 'nausea/vomiting x-ray', ['nausea', 'vomiting', 'x', 'ray']],
		['loses the s in brackets', 'physician(s)', ['physician']],
		['may quote as in other languages', '„liver spots“ «brown urine» 「黃疸」', ['"liver spots"', '"brown urine"', '"黃 疸"']],
		['may have a quotation mark without its second', 'gout "toe', ['gout', 'toe']],
		['may be empty', '  ?! ', []],
	])('%s', (_, query, expected) => {
		expect(terms(query)).toEqual(expected);
	});

	test('leaves out what has a minus before it', () => {
		const { terms: wanted, excluded } = read('gout -toe -"red wine" x-ray');
		expect(wanted.map(({ parts }) => parts[0])).toEqual(['gout', 'x', 'ray']);
		expect(excluded.map(({ parts }) => parts)).toEqual([['toe'], ['red', 'wine']]);
	});

	test('of a whole page is searched by its first words', () => {
		const page = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
		expect(read(page).terms.length).toBe(MOST_TERMS);
	});

	test('in Chinese consists of words, of which stop words are left out', () => {
		const chinese = createQueryReader('zh-hant', rulesOf('zh-hant'), CHINESE).read('請問頭痛怎麼辦 MRI');
		expect(chinese.terms.map(({ parts }) => parts.join(''))).toEqual(['頭痛', 'mri']);
	});

	test('can be read with its stop words', () => {
		expect(createQueryReader('en', rulesOf('en')).read('the gout').terms.length).toBe(2);
	});
});

describe('synonyms', () => {
	const groups = [
		['heart attack', 'myocardial infarction', 'coronary thrombosis'],
		['heart', 'cardiac'],
		['blood in the stool', 'rectal bleeding'],
		['headache', 'cephalalgia', 'head pain', 'sore head', 'cranial pain'],
	];
	const synonyms = new Synonyms(groups, createQueryReader('en', rulesOf('en'), ENGLISH));
	const found = (query: string): string[] => synonyms.of(read(query).spoken).map(({ word, also }) => `${word}: ${also.map(({ text }) => text).join(', ')}`);

	test('are found for the longest phrase', () => {
		expect(found('signs of a heart attack')).toEqual(['heart attack: myocardial infarction, coronary thrombosis']);
	});

	test('are found for phrases with stop words', () => {
		expect(found('there is blood in the stool')).toEqual(['blood in the stool: rectal bleeding']);
	});

	test('are found for plurals', () => {
		expect(found('heart attacks')).toEqual(['heart attack: myocardial infarction, coronary thrombosis']);
		expect(found('headaches')[0]).toMatch(/^headache: /);
	});

	test('are a few at most', () => {
		expect(synonyms.of(read('headache').spoken)[0]!.also.length).toBe(MOST_SYNONYMS);
	});

	test('are found for words of a phrase in another order, with one word between', () => {
		expect(found('an attack of the heart')).toEqual(['heart attack: myocardial infarction, coronary thrombosis']);
		expect(found('heart had another attack')).toEqual(['heart attack: myocardial infarction, coronary thrombosis']);
	});

	test('are not found for words that are not together', () => {
		expect(found('heart rate in a panic attack')).toEqual(['heart: cardiac']);
	});
});

describe('Chinese', () => {
	const reader = createQueryReader('zh-hant', rulesOf('zh-hant'), CHINESE);
	const parts = (query: string) => reader.read(query).terms.map((term) => term.parts.join(''));

	test('characters that follow each other are one word, whether the browser knows it or parts it', () => {
		expect(parts('變黃')).toEqual(['變黃']);
		expect(parts('發癢')).toEqual(['發癢']);
	});

	test('characters with a sign, a space or a stop word between them are not', () => {
		expect(parts('黃，癢')).toEqual(['黃', '癢']);
		expect(parts('黃 癢')).toEqual(['黃', '癢']);
		expect(parts('癢的黃')).toEqual(['癢', '黃']);
	});
});

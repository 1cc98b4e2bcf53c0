import { describe, expect, test } from 'vitest';
import { readSynonyms } from '../../../../scripts/eval-similar/files.ts';
import { GroupedWords } from '../../../../src/relate/learning/grouped.ts';
import { areOpposite } from '../../../../src/relate/learning/opposites.ts';
import { MEDICINES } from '../../../../src/relate/lexicon/medicines.ts';
import { wordsOf } from '../../../../src/search/index/languageWords.ts';
import { listedGroups } from '../../../../src/search/words/load.ts';
import { readOpposites } from '../../../fixtures/opposites/read.ts';

const never = readOpposites('never');

test('what does harm where one is taken for the other never stands for it, either way round', () => {
	expect(never.length).toBeGreaterThanOrEqual(150);
	expect(never.filter(({ lang, one, other }) => !areOpposite(one, other, lang) || !areOpposite(other, one, lang))).toEqual([]);
});

test('what means the same may, with the words of its degree and side', () => {
	expect(readOpposites('may').filter(({ lang, one, other }) => areOpposite(one, other, lang) || areOpposite(other, one, lang))).toEqual([]);
});

describe.each(['en', 'zh-hans', 'zh-hant'])('the groups that come with the program (%s)', async (lang) => {
	const groups = [...readSynonyms('content/synonyms.yml', lang).groups, ...listedGroups((await wordsOf(lang)).synonyms)];
	const all = [...groups, ...(lang === 'en' ? MEDICINES.map((names) => names.split(' ')) : [])];

	test.each(['never', 'near'] as const)('join no pair that is of those that never stand for one another, or are only near (%s)', (name) => {
		const grouped = new GroupedWords(all, lang);
		expect(readOpposites(name).filter((pair) => pair.lang === lang && grouped.join(pair.one, pair.other))).toEqual([]);
	});

	test('hold no two words that the rules know for opposites, but for spellings and names of one thing', () => {
		const known = ['covid-19 = sars-cov-2', 'amoxicillin = amoxycillin', 'non-steroidal anti-inflammatory drug = nonsteroidal anti-inflammatory drug'];
		const joined = groups.flatMap((group) => group.flatMap((one, i) => group.slice(i + 1).filter((other) => areOpposite(one, other, lang)).map((other) => `${one} = ${other}`)));
		expect(joined.filter((pair) => !known.includes(pair))).toEqual([]);
	});
});

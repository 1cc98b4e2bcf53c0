import { expect, test } from 'vitest';
import { createQueryReader } from '../../../../src/search/client/query.ts';
import { Synonyms } from '../../../../src/search/client/synonyms.ts';
import { rulesOf } from '../../../../src/search/index/rules/rules.ts';
import { words } from '../../../../src/search/words/en.ts';
import { listed } from '../../../../src/search/words/load.ts';

const GROUPS = [
	['heart attack', 'myocardial infarction', 'coronary thrombosis'],
	['diabetes', 'diabetes mellitus', 'sugar disease'],
	["alzheimer's", "alzheimer's disease", 'alzheimer disease'],
	['chest pain', 'pain in the chest', 'thoracic pain'],
	['yellow eyes', 'jaundice'],
];
const reader = createQueryReader('en', rulesOf('en'), listed(words.stopWords));
const synonyms = new Synonyms(GROUPS, reader);

/** Words of a query with what they mean besides. */
function meanings(query: string): Record<string, string[]> {
	return Object.fromEntries(synonyms.of(reader.read(query).spoken).map(({ word, also }) => [word, also.map(({ text }) => text)]));
}

test.each([
	['was it a heart attack', { 'heart attack': ['myocardial infarction', 'coronary thrombosis'] }],
	['his eyes turned yellow', { 'yellow eyes': ['jaundice'] }],
	['the heart of the matter', {}],
])('of "%s"', (query, expected) => {
	expect(meanings(query)).toEqual(expected);
});

test.each([
	['diabetes', { diabetes: ['sugar disease'] }],
	["alzheimer's", {}],
	['sudden chest pain', { 'chest pain': ['thoracic pain'] }],
	['diabetes mellitus', { 'diabetes mellitus': ['diabetes', 'sugar disease'] }],
])('that say more of the same find nothing more, and are left out: "%s"', (query, expected) => {
	expect(meanings(query)).toEqual(expected);
});

import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileSynonyms } from '../../../src/archive/content/compileSite.ts';
import { apartGroups, synonymGroups, synonymsSchema, type SynonymGroup } from '../../../src/archive/schema/index.ts';

let groups: SynonymGroup[];

beforeAll(async () => {
	const file = new URL('../../../content/synonyms.yml', import.meta.url);
	groups = synonymGroups(synonymsSchema.parse(parse(await readFile(file, 'utf8'))));
});

const inLanguage = (lang: string) => groups.filter((group) => group.lang === lang);
/** As a reader's words are compared: without case, marks and doubled space. */
const folded = (word: string) => word.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim();

describe('the synonyms', () => {
	it('cover both languages', () => {
		expect(inLanguage('en').length).toBeGreaterThanOrEqual(230);
		expect(inLanguage('zh-hant').length).toBeGreaterThanOrEqual(40);
	});

	it('name no word in two groups of one language', () => {
		const seen = new Set<string>();
		const twice: string[] = [];
		for (const { lang, words } of groups) {
			// Two spellings of one word may fold to the same within a group, never across groups.
			for (const word of new Set(words.map(folded))) {
				const key = `${lang}: ${word}`;
				if (seen.has(key)) twice.push(key);
				seen.add(key);
			}
		}
		expect(twice).toEqual([]);
	});

	it('are in lower case and without stray space', () => {
		const words = groups.flatMap((group) => group.words);
		expect(words.filter((word) => word !== word.toLowerCase() || /^\s|\s$|\s{2}/.test(word))).toEqual([]);
	});

	it('hold no short form that means several things', () => {
		const ambiguous = ['mi', 'ms', 'pt', 'ra', 'cp', 'ct', 'ed', 'cold', 'gas', 'fit', 'coil', 'the runs'];
		const words = new Set(inLanguage('en').flatMap((group) => group.words));
		expect(ambiguous.filter((word) => words.has(word))).toEqual([]);
	});
});

describe('a file of synonyms', () => {
	const faultsOf = (text: string) => compileSynonyms(new TextEncoder().encode(text), 'synonyms.yml').faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

	it('whose groups share a word says where, and what to do', () => {
		const text = '- words: [heart attack, infarction]\n- words: [Heart attack, coronary]\n- words: [fits, fits]\n- {words: [heart attack, x-y], lang: fr}\n';
		expect(faultsOf(text)).toMatchInlineSnapshot(`
			[
			  "2:11 Item 1 of "1.words" stands in group 1 already (heart attack, infarction): join the two groups, or leave it out of one.",
			  "3:17 Item 2 of "2.words" stands in this group already: leave it out.",
			]
		`);
	});

	it('with a group of one word, a misspelt key and a bare list says so at each', () => {
		expect(faultsOf('- words: [cardiac arrest]\n- word: [ab, cd]\n- [ab, cd]\n')).toMatchInlineSnapshot(`
			[
			  "1:10 "0.words" needs at least 2 items.",
			  "2:3 "1.word" is not a known key.",
			  "3:3 Item 3 of The file must be a block of keys and values.",
			]
		`);
	});

	it('says of an item that is neither a group nor kept apart, or both, what to do', () => {
		expect(faultsOf('- lang: fr\n- {words: [ab, cd], never: [ef, gh]}\n')).toMatchInlineSnapshot(`
			[
			  "1:3 Item 1 of The file has neither "words", which mean the same, nor "never", which must not: add one.",
			  "2:28 "1.never" stands beside "words": an item has one or the other, so make two of it.",
			]
		`);
	});

	it('that says of one group both that its words mean the same and that they never do says so at the word', () => {
		const text = '- words: [stroke, brain attack, apoplexy]\n- never: [seizure, Brain attack, stroke, seizure]\n- {never: [stroke, brain attack], lang: fr}\n';
		expect(faultsOf(text)).toMatchInlineSnapshot(`
			[
			  "2:34 Item 3 of "1.never" must never stand for "Brain attack", and group 1 says that both mean the same: take one of them out of the group, or out of this list.",
			  "2:42 Item 4 of "1.never" stands in this list already: leave it out.",
			]
		`);
	});

	it('keeps groups and what is kept apart', () => {
		const { record, faults } = compileSynonyms(new TextEncoder().encode('- words: [ab, cd]\n- never: [ef, gh]\n'), 'synonyms.yml');
		expect(faults).toEqual([]);
		expect(synonymGroups(record!)).toEqual([{ words: ['ab', 'cd'], lang: 'en' }]);
		expect(apartGroups(record!)).toEqual([{ never: ['ef', 'gh'], lang: 'en' }]);
	});
});

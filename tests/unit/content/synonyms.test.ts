import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileSynonyms } from '../../../src/archive/content/compileSite.ts';
import { synonymsSchema, type SynonymGroup } from '../../../src/archive/schema/index.ts';

let groups: SynonymGroup[];

beforeAll(async () => {
	const file = new URL('../../../content/synonyms.yml', import.meta.url);
	groups = synonymsSchema.parse(parse(await readFile(file, 'utf8')));
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
});

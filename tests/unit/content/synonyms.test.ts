import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

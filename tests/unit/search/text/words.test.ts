import { expect, test } from 'vitest';
import { stopWords } from '../../../../src/search/text/stopWords.ts';
import { createWordFinder, foldWord } from '../../../../src/search/text/words.ts';

test.each([
	['Crohn’s', 'crohns'],
	['(MRI)', 'mri'],
	['Ｃ型', 'c型'],
	['café', 'cafe'],
	['Ménière', 'meniere'],
])('%s is compared as %s', (word, folded) => {
	expect(foldWord(word)).toBe(folded);
});

test('words of a query are those of the index', () => {
	const { words } = createWordFinder('en');
	expect(words("My dad's x-ray: 3.5 cm?").map(({ parts }) => parts.join('+'))).toEqual(['my', 'dad', 'x', 'ray', '3ꞏ5', 'cm']);
	expect(words('...').length).toBe(0);
});

test('a Chinese word consists of its characters', () => {
	const { words } = createWordFinder('zh-hant');
	expect(words('眼睛MRI').map(({ parts }) => parts)).toEqual([['眼', '睛'], ['mri']]);
});

test('stop words are folded as words are', () => {
	for (const lang of ['en', 'zh-hant']) {
		for (const word of stopWords(lang)) expect(foldWord(word)).toBe(word);
	}
	expect(stopWords('zh-hant').has('怎麼辦')).toBe(true);
	expect(stopWords('xx').size).toBe(0);
});

import { expect, test } from 'vitest';
import { rulesOf } from '../../../../src/search/index/rules/rules.ts';
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
	const { words } = createWordFinder('en', rulesOf('en'));
	expect(words("My dad's x-ray: 3.5 cm?").map(({ parts }) => parts.join('+'))).toEqual(['my', 'dad', 'x', 'ray', '3ꞏ5', 'cm']);
	expect(words('...').length).toBe(0);
});

test('a Chinese word consists of its characters', () => {
	const { words } = createWordFinder('zh-hant', rulesOf('zh-hant'));
	expect(words('眼睛MRI').map(({ parts }) => parts)).toEqual([['眼', '睛'], ['mri']]);
});

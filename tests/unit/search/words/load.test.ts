import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/search/index/languageWords.ts';
import { rulesOf } from '../../../../src/search/index/rules/rules.ts';
import { createWordFinder } from '../../../../src/search/text/words.ts';
import { listed, listedGroups, loadWords, WORD_LANGUAGES } from '../../../../src/search/words/load.ts';

test('a language is known by any of its tags; of others there are no words', async () => {
	expect(listed((await loadWords('zh-hant')).stopWords)).toContain('怎麼辦');
	expect(await loadWords('xx')).toEqual({ stopWords: '', sides: '' });
	const files = readdirSync(new URL('../../../../src/search/words/', import.meta.url)).map((name) => name.replace('.ts', ''));
	expect(files.filter((name) => !['load', 'types', 'scripts'].includes(name)).sort()).toEqual([...WORD_LANGUAGES].sort());
});

test('an archive in Simplified Chinese has the words of Chinese in its script, and those that are said where it is written, none in two groups', async () => {
	const [traditional, simplified] = await Promise.all(['zh-hant', 'zh-cn'].map(async (lang) => listedGroups((await wordsOf(lang)).synonyms)));
	expect(traditional).toContainEqual(['發燒', '發熱']);
	expect(traditional!.flat()).not.toContain('拉稀');
	expect(simplified!.find((group) => group.includes('发烧'))).toEqual(['发热', '发烧']);
	expect(simplified!.find((group) => group.includes('拉稀'))).toContain('腹泻');
	expect(simplified!.flat().filter((word, i, all) => all.indexOf(word) !== i)).toEqual([]);
	expect(simplified!.flat().filter((word) => !/^[\p{sc=Han}a-z]{2,}$/u.test(word))).toEqual([]);
});

describe.each(WORD_LANGUAGES)('of %s', (lang) => {
	test('each word stands in its list once, and is a word of the index', async () => {
		const { stopWords, sides } = await loadWords(lang);
		const { words } = createWordFinder(lang, rulesOf(lang));
		for (const list of [stopWords, sides].map(listed)) {
			expect(list.length).toBeGreaterThan(0);
			expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
			expect(list.filter((word) => words(word).length === 0)).toEqual([]);
		}
	});

	test('no word means two things, or is one that is left out', async () => {
		const { stopWords, synonyms } = await loadWords(lang);
		const stops = new Set(listed(stopWords));
		const all = listedGroups(synonyms).flat();
		expect(all.filter((word, i) => all.indexOf(word) !== i || stops.has(word))).toEqual([]);
	});
});

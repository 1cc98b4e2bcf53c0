import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord } from '../../../src/export/cutAtWord.ts';
import { iso6393Of } from '../../../src/export/zim/language.ts';
import { spokenLanguages } from '../../../src/site/messages/spoken.ts';

test('languages are called as Kiwix calls them', () => {
	expect(['en', 'zh-hant', 'de', 'ar', 'fa', 'yue', 'pt-BR', 'xx'].map(iso6393Of)).toEqual(['eng', 'zho', 'deu', 'ara', 'fas', 'yue', 'por', 'und']);
});

test('each language that the software speaks has such a code', () => {
	expect(spokenLanguages().filter((tag) => iso6393Of(tag) === 'und')).toEqual([]);
});

test('a text that is too long is cut after a word', () => {
	expect(cutAtWord('Health questions, answered by doctors', 80)).toBe('Health questions, answered by doctors');
	expect(cutAtWord('Health questions, answered by doctors', 20)).toBe('Health questions…');
	expect(cutAtWord('醫師回答的健康問題', 5)).toBe('醫師回答…');
});

test('a cut text is never longer than it may be, and begins as the whole does', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, most) => {
		const cut = cutAtWord(text, most);
		expect([...new Intl.Segmenter().segment(cut)].length).toBeLessThanOrEqual(most);
		expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
	}));
});

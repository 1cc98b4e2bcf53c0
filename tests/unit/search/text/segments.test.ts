import { afterEach, expect, test, vi } from 'vitest';
import { isWord, segmenterOf } from '../../../../src/search/text/segments.ts';

afterEach(() => void vi.unstubAllGlobals());

const withoutSegmenter = (lang: string): ((text: string) => string[]) => {
	vi.stubGlobal('Intl', Object.fromEntries(Object.getOwnPropertyNames(Intl).filter((name) => name !== 'Segmenter').map((name) => [name, Intl[name as keyof typeof Intl]])));
	return segmenterOf(lang);
};

test.each(['頭痛怎麼辦，發燒38.5度', 'Is a lump always cancer?', '', '𠮷野家 x-ray', 'に出血'])('a text is all there, whoever parts it: %s', (text) => {
	expect(segmenterOf('zh-hant')(text).join('')).toBe(text);
	expect(withoutSegmenter('zh-hant')(text).join('')).toBe(text);
});

test('words have letters or digits, whatever a browser calls a word', () => {
	expect(segmenterOf('en')('Is it 120, or 80%?').filter(isWord)).toEqual(['Is', 'it', '120', 'or', '80']);
	expect(['38.5', '頭', 'a', '٣'].every(isWord)).toBe(true);
	expect([' ', '…', '？', '°', ''].some(isWord)).toBe(false);
});

test('where a browser knows no words, those without spaces come in pairs', () => {
	expect(withoutSegmenter('zh-hant')('頭痛怎麼辦? tired')).toEqual(['頭痛', '怎麼', '辦', '? ', 'tired']);
});

import { describe, expect, test } from 'vitest';
import { addressWords, wordsShared } from '../../../../../src/site/components/missing/addressWords.ts';

describe('the words of an address', () => {
	test('are those of its path, without years, endings and the site’s own segments', () => {
		expect(addressWords('q/2017/does-a-fatty-liver-go-away.html', ['q'])).toEqual(['does', 'fatty', 'liver', 'go', 'away']);
	});

	test('are read through percent signs', () => {
		expect(addressWords('%E8%84%82%E8%82%AA%E8%82%9D')).toEqual(['脂肪肝']);
	});

	test('stay as they are where the percent signs mean nothing', () => {
		expect(addressWords('50%-liver')).toEqual(['liver']);
	});

	test('are none for the bare address', () => {
		expect(addressWords('')).toEqual([]);
	});
});

describe('words shared', () => {
	test('allow a slip of the finger in longer words, none in short ones', () => {
		expect(wordsShared(['hepatolgy', 'livre', 'eye'], ['hepatology', 'liver', 'ear'])).toBe(2);
	});

	test('count a word once', () => {
		expect(wordsShared(['liver'], ['liver', 'livers'])).toBe(1);
	});
});

import { beforeEach, describe, expect, it } from 'vitest';
import { createSearchCounts, wordsToCount, type CountsSetting } from '../../../../../../src/site/components/search/page/counts.ts';
import { START, type SearchState } from '../../../../../../src/site/components/search/state.ts';

let kept: Map<string, string>;
let sent: [endpoint: string, text: unknown][];
let day: string;

beforeEach(() => {
	kept = new Map();
	sent = [];
	day = '2024-05-01';
});

function counts(more: Partial<CountsSetting> = {}) {
	return createSearchCounts({
		endpoint: 'https://count.example/words',
		lang: 'en',
		storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text), removeItem: (key) => void kept.delete(key) },
		today: () => day,
		declined: false,
		send: (endpoint, text) => {
			sent.push([endpoint, JSON.parse(text)]);
			return Promise.resolve();
		},
		...more,
	});
}

/** The page after a search. */
function searched(words: string[], missing: string[] = []): SearchState {
	const answer = { reading: { typed: '', corrected: undefined, words, synonyms: [] }, knowledge: { entries: 1, missing }, total: 1 };
	return { ...START, answer: answer as unknown as NonNullable<SearchState['answer']> };
}

describe('words that were searched for', () => {
	it('are told on a later day, each once, in the order of the alphabet, and then forgotten', () => {
		const first = counts();
		first.note(searched(['headache', 'fever']));
		first.note(searched(['Fever', 'cough']));
		counts();
		expect(sent).toEqual([]);
		day = '2024-05-04';
		counts();
		counts();
		expect(sent).toEqual([['https://count.example/words', { day: '2024-05-01', lang: 'en', words: ['cough', 'fever', 'headache'] }]]);
		expect(kept.size).toBe(0);
	});

	it('are those that entries hold: no names that none does, no numbers, and words of a phrase each by itself', () => {
		expect(wordsToCount(searched(['Iron tablets', 'smith', '0712345678', 'B12', 'crohn’s'], ['Smith']))).toEqual(['iron', 'tablets', 'crohn’s']);
		expect(wordsToCount({ answer: undefined })).toEqual([]);
		expect(wordsToCount(START)).toEqual([]);
	});

	it('are neither kept nor told where the reader declines, and what was kept is forgotten', () => {
		counts().note(searched(['fever']));
		day = '2024-05-02';
		counts({ declined: true }).note(searched(['cough']));
		expect(sent).toEqual([]);
		expect(kept.size).toBe(0);
	});

	it('are fifty at most', () => {
		counts().note(searched(Array.from({ length: 80 }, (_, number) => `a${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}`)));
		day = '2024-05-02';
		counts();
		expect((sent[0]![1] as { words: string[] }).words).toHaveLength(50);
	});

	it('that cannot be told, or read again, stop nothing', () => {
		counts().note(searched(['fever']));
		day = '2024-05-02';
		counts({ send: () => Promise.reject(new TypeError('no network')) });
		kept.set('search-words', '{broken');
		counts().note(searched(['cough']));
		expect(JSON.parse(kept.get('search-words')!)).toMatchObject({ words: ['cough'] });
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Corrector } from '../../../../src/search/spelling/correct.ts';
import { partByRest } from '../../../../src/search/spelling/rests.ts';
import { Speller } from '../../../../src/search/spelling/speller.ts';
import { decodeVocabulary, encodeVocabulary, partByLetter } from '../../../../src/search/spelling/vocabulary.ts';

/** Words of a few sounds, of which many are near to each other or sound alike, whatever they begin with. */
const WORDS = ['', 'a', 'e', 'h', 'ha', 'ps', 's', 'x'].flatMap((start) =>
	['ka', 'ca', 'che', 'ki', 'pha', 'fo', 'sy', 'lo'].flatMap((second) =>
		['ra', 'rrho', 'n', 'ne', 'ta', 'tha'].flatMap((third) => ['m', 'min', 'lis', 's', 'x', 'de'].flatMap((fourth) => ['a', 'o', 'er', 'yst'].map((last) => start + second + third + fourth + last))),
	),
);
/** So rare that none is near enough for its first letter alone. */
const counts = new Map(WORDS.map((word, i) => [word, 1 + (i % 4)]));
const byLetter = partByLetter(counts);
const byRest = partByRest(counts);

/** An edit of a word's first or second letter, or of any. */
const typed = fc
	.record({ word: fc.constantFrom(...WORDS), kind: fc.constantFrom('other', 'less', 'more', 'swapped', 'none'), at: fc.constantFrom(0, 0, 0, 1, 3), letter: fc.constantFrom(...Array.from('acehkopsxz')) })
	.map(({ word, kind, at, letter }) => {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		if (kind === 'other') return before + letter + after.slice(1);
		if (kind === 'less') return before + after.slice(1);
		if (kind === 'more') return before + letter + after;
		return kind === 'swapped' ? before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2) : word;
	});

describe('a vocabulary parted by rests', () => {
	test('corrects as one that is read as a whole, and asks for a small part of it', async () => {
		const all = new Corrector(decodeVocabulary(encodeVocabulary(counts)), () => false);
		let asked = 0;
		await fc.assert(
			fc.asyncProperty(typed, async (word) => {
				const fetched: string[] = [];
				const text = (path: string): string => {
					fetched.push(path);
					const part = path.startsWith('rest ') ? byRest[Number(path.slice(5))]! : byLetter.get(path)!;
					return encodeVocabulary(part);
				};
				const files = { byLetter: [...byLetter.keys()].map((from) => ({ from, path: from })), byRest: byRest.map((_, part) => `rest ${part}`) };
				const candidates = await new Speller(files, (path) => Promise.resolve(text(path)), () => false).candidates(word);
				if (fetched.length > 1) {
					expect(candidates).toEqual(all.candidates(word));
					asked += 1;
				}
				expect(fetched.length).toBeLessThanOrEqual(6);
			}),
			{ numRuns: 50 },
		);
		expect(asked).toBeGreaterThan(20);
	});

	test('has each word in two parts at most, and none where there are few words', () => {
		expect(byRest.length).toBeGreaterThan(10);
		for (const [word, count] of counts) {
			const holding = byRest.filter((part) => part.get(word) === count);
			expect(holding.length).toBeGreaterThanOrEqual(1);
			expect(holding.length).toBeLessThanOrEqual(2);
		}
		expect(partByRest(new Map([['asthma', 3]]))).toEqual([]);
	});
});

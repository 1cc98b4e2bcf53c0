import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countNear } from '../../../../src/search/rank/nearness.ts';
import { joinPhrase } from '../../../../src/search/rank/phrase.ts';
import { indexOfEntry } from '../../../../src/search/rank/postings.ts';
import { archive } from './build.ts';

const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 10 }), { maxLength: 6 });
const ascending = fc.uniqueArray(fc.nat(60), { maxLength: 12 }).map((places) => Uint32Array.from(places).sort());

test('a phrase stands where its words follow each other', () => {
	fc.assert(
		fc.property(texts, fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }), (entries, phrase) => {
			const { word } = archive(entries.map((words) => `|${words.join(' ')}|`));
			const joined = joinPhrase(phrase.map((part, offset) => ({ postings: word(part), offset })));
			entries.forEach((words, entry) => {
				const expected = [...words.keys()].filter((place) => phrase.every((part, i) => words[place + i] === part));
				const index = indexOfEntry(joined, entry);
				expect(index < 0 ? 0 : joined.counts[index]).toBe(expected.length);
			});
		}),
	);
});

test('a phrase is in a title that holds all its words', () => {
	const { word } = archive(['yellow eyes|yellow eyes|', 'yellow|yellow eyes|']);
	expect([...joinPhrase([{ postings: word('yellow'), offset: 0 }, { postings: word('eyes'), offset: 1 }]).inTitle]).toEqual([1, 0]);
});

test('of a phrase those places are counted for the question that are in it', () => {
	const { word } = archive(['yellow eyes|my yellow eyes|yellow eyes', '|yellow|eyes yellow eyes']);
	const joined = joinPhrase([{ postings: word('yellow'), offset: 0 }, { postings: word('eyes'), offset: 1 }]);
	expect([[...joined.counts], [...joined.asked]]).toEqual([[3, 2], [2, 1]]);
});

test('a word left out of a phrase may be any', () => {
	const { word } = archive(['|blood in stool|', '|in the blood|', '|the stool of blood|']);
	const joined = joinPhrase([{ postings: word('blood'), offset: 0 }, { postings: word('stool'), offset: 2 }]);
	expect([...joined.entries]).toEqual([0]);
	expect([...joinPhrase([{ postings: word('blood'), offset: 2 }]).entries]).toEqual([0, 1, 2]);
});

test('nearness is counted as by trying all pairs', () => {
	fc.assert(
		fc.property(ascending, ascending, fc.nat(10), (a, b, window) => {
			const naive = [...a].filter((place) => b.some((other) => other !== place && Math.abs(other - place) <= window)).length;
			expect(countNear(a, b, window)).toBe(naive);
		}),
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countNear } from '../../../../src/search/rank/nearness.ts';
import { joinPhrase } from '../../../../src/search/rank/phrase.ts';
import { countBelow, indexOfEntry, isSameStem, placesAt, toPostings, withoutEntries } from '../../../../src/search/rank/postings.ts';
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
				expect(index < 0 ? [] : [...placesAt(joined, index)]).toEqual(expected);
			});
		}),
	);
});

test('a phrase is in a title that holds all its words', () => {
	const { word } = archive(['yellow eyes|yellow eyes|', 'yellow|yellow eyes|']);
	expect([...joinPhrase([{ postings: word('yellow'), offset: 0 }, { postings: word('eyes'), offset: 1 }]).inTitle]).toEqual([1, 0]);
});

test('a word left out of a phrase may be any', () => {
	const { word } = archive(['|blood in stool|', '|in the blood|', '|the stool of blood|']);
	const joined = joinPhrase([{ postings: word('blood'), offset: 0 }, { postings: word('stool'), offset: 2 }]);
	expect([...joined.entries]).toEqual([0]);
	expect([...joinPhrase([{ postings: word('blood'), offset: 2 }]).entries]).toEqual([1, 2]);
});

test('nearness is counted as by trying all pairs', () => {
	fc.assert(
		fc.property(ascending, ascending, fc.nat(10), (a, b, window) => {
			const naive = [...a].filter((place) => b.some((other) => other !== place && Math.abs(other - place) <= window)).length;
			expect(countNear(a, b, window)).toBe(naive);
		}),
	);
});

test('places below a limit are counted', () => {
	fc.assert(
		fc.property(ascending, fc.nat(60), (places, limit) => {
			expect(countBelow(places, limit)).toBe([...places].filter((place) => place < limit).length);
		}),
	);
});

test('hidden entries are left out, the others stay as they are', () => {
	const postings = toPostings([
		{ entry: 1, count: 2, inTitle: true, places: [3, 5] },
		{ entry: 4, count: 1, inTitle: false, places: [0] },
	]);
	const left = withoutEntries(postings, Uint8Array.of(0, 1, 0, 0, 0));
	expect(left).toEqual(toPostings([{ entry: 4, count: 1, inTitle: false, places: [0] }]));
});

test('forms of one stem have the same postings, others do not', () => {
	const { word } = archive(['|a b|', '|a b|']);
	expect(isSameStem(word('a'), word('a'))).toBe(true);
	expect(isSameStem(word('a'), word('b'))).toBe(false);
	expect(isSameStem(word('z'), word('z'))).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastCoverage } from '../../../../src/search/knowing/constants.ts';
import { countAbout, coverage, type TellingConcept } from '../../../../src/search/knowing/evidence.ts';
import { rarity } from '../../../../src/search/rank/bm25.ts';
import { toPostings } from '../rank/build.ts';
import type { Collection } from '../../../../src/search/rank/rank.ts';

/** Twenty words an entry, the first ten of which are its question. */
function collection(size: number): Collection {
	return { size, numbers: size, meanLength: 20, meanQuestionLength: 10, lengths: new Float32Array(size).fill(20), askedLengths: new Float32Array(size).fill(10) };
}

/** A concept that stands at one place of some entries. */
function concept(places: Record<number, number>, more: Partial<TellingConcept> = {}): TellingConcept {
	const postings = toPostings(Object.entries(places).map(([entry, place]) => ({ entry: Number(entry), count: 1, asked: Number(place < 10), inTitle: false })));
	return { variants: [{ postings, weight: 1 }], rarity: rarity(100, postings.entries.length), isFragment: false, ...more };
}

describe('an entry', () => {
	const archive = collection(100);

	test('that asks in all words of the query is about all of it', () => {
		expect(coverage(0, { concepts: [concept({ 0: 1, 3: 2 }), concept({ 0: 4 })], missing: 0 }, archive)).toBe(1);
	});

	test('is about half of what it only mentions in its answer', () => {
		expect(coverage(0, { concepts: [concept({ 0: 15 })], missing: 0 }, archive)).toBe(0.5);
	});

	test('is about less, the rarer the words that it lacks', () => {
		const common = concept(Object.fromEntries(Array.from({ length: 60 }, (_, entry) => [entry, 1])));
		const fever = { concepts: [common, concept({ 99: 1 })], missing: 0 };
		expect(coverage(0, fever, archive)).toBeLessThan(0.2);
		expect(coverage(0, { concepts: [common], missing: 1 }, archive)).toBeLessThan(coverage(0, fever, archive));
	});

	test('that says several words otherwise is about these', () => {
		const concepts = [concept({ 1: 1 }), concept({ 1: 2 }), concept({ 0: 3 }, { insteadOf: [0, 1] })];
		expect(coverage(0, { concepts, missing: 0 }, archive)).toBe(1);
	});

	test('tells little by a character of a word that is nowhere', () => {
		expect(coverage(0, { concepts: [concept({ 0: 1 }, { isFragment: true })], missing: 0 }, archive)).toBeCloseTo(0.3);
	});

	test('is never about less than nothing or more than all, and about no more for a further word that is nowhere', () => {
		const concepts = fc.array(fc.record({ places: fc.dictionary(fc.constantFrom('0', '1', '2'), fc.nat(19)), isFragment: fc.boolean() }), { maxLength: 5 });
		fc.assert(
			fc.property(concepts, fc.nat(3), (given, missing) => {
				const subject = { concepts: given.map(({ places, isFragment }) => concept(places, { isFragment })), missing };
				const share = coverage(0, subject, archive);
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
				expect(coverage(0, { ...subject, missing: missing + 1 }, archive)).toBeLessThanOrEqual(share);
			}),
		);
	});
});

test('entries about a query are counted among the best', () => {
	const archive = collection(100);
	const subject = { concepts: [concept({ 0: 1, 1: 15, 2: 1 }), concept({ 0: 2, 3: 1 })], missing: 0 };
	expect(countAbout([0, 2, 3, 1], subject, archive)).toBe(3);
	expect(countAbout([], subject, archive)).toBe(0);
});

test('the larger an archive, the more it takes to be about something', () => {
	const least = [1, 33, 116, 18_029, 10_000_000].map(leastCoverage);
	expect(least).toEqual(least.toSorted((a, b) => a - b));
	expect(least.at(-1)).toBe(0.6);
});

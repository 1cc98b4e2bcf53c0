import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRules } from '../../../../src/search/text/languages.ts';
import { isPhraseTerm, PairKinds, PhraseFinder, phraseParts, phraseTerm, synonymWords, tellingWords, termOfPhrase } from '../../../../src/search/text/phrases.ts';

const stem = (word: string): string => word.replace(/s$/, '');
const kinds = new PairKinds(readRules('en'), stem);

const word = fc.constantFrom('a', 'b', 'z', 'type', '2', 'mg');
const phrase = fc
	.tuple(word, fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), word), { minLength: 1, maxLength: 3 }))
	.map(([first, rest]) => rest.reduce((parts, [step, own]) => [...parts, { stem: own, offset: parts.at(-1)!.offset + step }], [{ stem: first, offset: 0 }]));

describe('the term of a phrase', () => {
	test('tells its words and how far they are apart', () => {
		fc.assert(
			fc.property(phrase, (parts) => {
				expect(phraseParts(phraseTerm(parts))).toEqual(parts);
				expect(isPhraseTerm(phraseTerm(parts))).toBe(true);
			}),
		);
		expect(isPhraseTerm('blood')).toBe(false);
	});

	test('leaves stop words out, and keeps their places', () => {
		const isStopWord = (one: string): boolean => ['in', 'the', 'i'].includes(one);
		const term = (text: string, isLiteral = false): string | undefined => termOfPhrase(tellingWords(text.split(' '), isStopWord, isLiteral), stem);
		expect(term('blood in the stools')).toBe('blood+++stool');
		expect(term('type i')).toBeUndefined();
		expect(term('type i', true)).toBe('type+i');
		expect(term('in the')).toBe('in+the');
		expect(term('頭 痛')).toBeUndefined();
	});

	test('keeps them in a synonym that would be one word without them', () => {
		const isStopWord = (one: string): boolean => ['in', 'the', 'doctor'].includes(one);
		const term = (text: string): string | undefined => termOfPhrase(synonymWords(text.split(' '), isStopWord), stem);
		expect(term('heart doctor')).toBe('heart+doctor');
		expect(term('doctor in the heart')).toBe('doctor+in+the+heart');
		expect(term('blood in the stools')).toBe('blood+++stool');
		expect(term('heart')).toBeUndefined();
		expect(term('頭 痛')).toBeUndefined();
	});
});

describe('phrases in a text', () => {
	test('are those that stand word for word, and pairs of kinds', () => {
		fc.assert(
			fc.property(fc.array(phrase, { maxLength: 6 }), fc.array(fc.oneof(word, fc.constant('')), { maxLength: 12 }), (phrases, text) => {
				const terms = [...new Set(phrases.map(phraseTerm))];
				const finder = new PhraseFinder(terms, kinds);
				text.forEach((first, place) => {
					const listed = terms.filter((term) => phraseParts(term).every((part) => text[place + part.offset] === part.stem));
					const pairs = [`${first}+${text[place + 1] ?? ''}`, `${first}+++${text[place + 3] ?? ''}`].filter((pair) => ['type+2', 'type+++2', '2+mg'].includes(pair));
					const expected = new Set([...listed, ...pairs]);
					const found = finder.at(text, place).map(({ term }) => term);
					expect(new Set(found)).toEqual(expected);
					expect(found.length).toBe(expected.size);
				});
			}),
		);
	});

	test.each([
		['type', '2', 1, true], ['type', 'ii', 1, true], ['stage', '3b', 1, true], ['5', 'mg', 1, true], ['1ꞏ5', 'mg', 1, true], ['factor', '8', 1, true],
		['type', 'mg', 1, false], ['type', '20', 1, false], ['mg', '5', 1, false], ['toe', '2', 1, false], ['', '', 1, false],
		['type', '2', 3, true], ['type', '2', 2, false], ['5', 'mg', 3, false],
	])('%s and %s, %i steps behind it, are a pair: %s', (first, second, steps, is) => {
		expect(kinds.has(first, second, steps)).toBe(is);
	});
});

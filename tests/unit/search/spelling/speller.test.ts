import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Speller } from '../../../../src/search/spelling/speller.ts';
import { decodeVocabulary, encodeVocabulary, partByLetter } from '../../../../src/search/spelling/vocabulary.ts';

describe('the parts of a vocabulary', () => {
	test('hold all words, each letter in one part', () => {
		const words = fc.dictionary(fc.string({ unit: fc.constantFrom(...Array.from('abcé痛')), minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 500 }));
		fc.assert(
			fc.property(words, (counts) => {
				const parts = [...partByLetter(new Map(Object.entries(counts)))];
				expect(parts.flatMap(([, part]) => [...part])).toEqual(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
				for (const [from, part] of parts) expect([...part.keys()].every((word) => word >= from)).toBe(true);
			}),
		);
	});

	test('are of one letter each where many words begin so', () => {
		const many = ['a', 'b', 'c'].flatMap((letter) => Array.from({ length: letter === 'c' ? 2 : 2500 }, (_, i): [string, number] => [`${letter}${i}`, 1]));
		expect([...partByLetter(new Map(many)).keys()]).toEqual(['a', 'b', 'c']);
	});
});

describe('a speller', () => {
	const parts: Record<string, Record<string, number>> = {
		a: { asthma: 300, anaemia: 40 },
		h: { heart: 900, hernia: 60, hiatal: 40 },
		n: { natal: 2, nausea: 300 },
	};
	const fetched: string[] = [];
	const fetchPart = (path: string): Promise<string> => {
		fetched.push(path);
		return Promise.resolve(encodeVocabulary(new Map(Object.entries(parts[path]!))));
	};
	const speller = (): Speller => {
		fetched.length = 0;
		return new Speller({ byLetter: Object.keys(parts).map((from) => ({ from, path: from })), byRest: [] }, fetchPart, () => false);
	};

	test('asks for words of the same first letter alone, where one is near', async () => {
		const own = speller();
		expect((await own.candidates('nausa')).map(({ word }) => word)).toEqual(['nausea']);
		expect(await own.likelier('nauseea', 1)).toEqual({ word: 'nausea', alike: true });
		expect(fetched).toEqual(['n']);
	});

	test('asks for all words where none is near, each part once', async () => {
		const own = speller();
		expect((await own.candidates('niatal')).map(({ word }) => word)).toEqual(['natal', 'hiatal']);
		expect((await own.candidates('eart')).map(({ word }) => word)).toEqual(['heart']);
		expect(fetched).toEqual(['n', 'a', 'h']);
	});

	test('asks for no more where the word is spelt right', async () => {
		const own = speller();
		expect(await own.candidates('hearts')).toEqual([]);
		expect(fetched).toEqual(['h']);
	});

	test('knows nothing without a vocabulary', async () => {
		const own = new Speller({ byLetter: [], byRest: [] }, fetchPart, () => false);
		expect(await own.candidates('nausa')).toEqual([]);
		expect(await own.likelier('nausa', 1)).toBeUndefined();
		expect(decodeVocabulary('')).toEqual([]);
	});
});

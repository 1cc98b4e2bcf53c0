import { expect, test } from 'vitest';
import { deserialise, NO_SYNONYMS, relate, serialise, type RelateDocument } from '../../../../src/relate/index.ts';
import { Meaning } from '../../../../src/relate/finding/meaning.ts';
import { entry } from '../documents.ts';

test('a cosine is that of the directions, whatever the lengths', () => {
	const meaning = new Meaning(Int8Array.from([3, 0, 127, 0, 0, 5, -7, 0, 0, 0]), 5);
	expect([1, 2, 3, 4].map((other) => meaning.cosine(0, other))).toEqual([1, 0, -1, 0]);
});

test('meaning orders entries that have as many words in common', () => {
	const documents = [entry('asked', 'Can a fatty liver shrink?'), entry('cure', 'Can a fatty liver vanish?'), entry('same', 'Can a fatty liver dwindle?')];
	const cards = (some: readonly RelateDocument[], embedder?: string): string[] => relate(some, [], { embedder }).related.get('asked')!.similar.map(({ id }) => id);
	const byWords = cards(documents);
	const [first] = byWords;
	// What words put first means something else.
	const meant = documents.map((one) => ({ ...one, vector: one.id === first ? Int8Array.of(0, 100) : Int8Array.of(100, 10) }));
	expect(cards(meant, 'fake')).toEqual(byWords.toReversed());
});

test('a state of one model is of no use to another', () => {
	const { state } = relate([{ ...entry('a', 'Can a fatty liver hurt?'), vector: Int8Array.of(1, 2) }], [], { embedder: 'one' });
	const parts = serialise(state);
	expect(deserialise(parts, NO_SYNONYMS, 'one')?.languages.get('en')?.collection.vectors).toEqual(Int8Array.of(1, 2));
	expect(deserialise(parts, NO_SYNONYMS, 'another')).toBe(undefined);
	expect(deserialise(parts)).toBe(undefined);
});

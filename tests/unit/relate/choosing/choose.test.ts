import { describe, expect, test } from 'vitest';
import { relateAll, type Related, type RelateDocument, type RelateTopic } from '../../../../src/relate/index.ts';
import { entry } from '../documents.ts';

/** Entries that have nothing to do with the others, so that words are as rare as in an archive. */
const OTHERS = Array.from({ length: 150 }, (_, i) => entry(`other-${i}`, `${word(3 * i)} ${word(3 * i + 1)} ${word(3 * i + 2)}`, { specialty: 'general' }));

/** A made-up word of eight letters. */
function word(seed: number): string {
	return Array.from({ length: 8 }, (_, i) => 'bcdfghjklmnpqrstvwxz'[(Math.imul(seed * 8 + i + 1, 2654435761) >>> 16) % 20]).join('');
}

function related(documents: RelateDocument[], topics: RelateTopic[] = []): (id: string) => Related {
	const all = relateAll([...documents, ...OTHERS], topics);
	return (id) => all.get(id)!;
}

describe('the cards', () => {
	test('are no copies of one question: those fold, and tell how often it was asked', () => {
		const copies = ['b', 'c', 'd'].map((id) => entry(id, 'Can gallstones go away without surgery?'));
		const of = related([entry('a', 'Do gallstones go away?'), ...copies, entry('e', 'Do gallstones go away with the right food?')]);
		const cards = of('a').similar;
		expect(cards.map(({ id }) => id).toSorted()).toEqual(['b', 'e']);
		expect(cards.find(({ id }) => id === 'b')?.asked).toBe(3);
	});

	test('are fewer where little is alike', () => {
		const of = related([entry('a', 'Do gallstones go away?'), entry('b', 'Must gallstones come out?'), entry('c', 'Hiccups')]);
		expect(of('a').similar.map(({ id }) => id)).toEqual(['b']);
		expect(of('c').similar).toEqual([]);
	});

	test('are by several doctors where that is as relevant', () => {
		const by = (id: string, doctor: string, year: string, title: string): RelateDocument => entry(id, title, { doctor, year });
		const of = related([
			entry('a', 'Gallstones'),
			by('b', 'lin', '2016', 'Gallstones in the morning'),
			by('c', 'lin', '2016', 'Gallstones at midnight'),
			by('d', 'mora', '2019', 'Gallstones on holidays'),
		]);
		expect(of('a').similar.slice(0, 2).map(({ id }) => id)).toContain('d');
	});

	test('on a topic of the entry go before others', () => {
		const topics = [{ id: 'hepatology/jaundice', specialty: 'hepatology', names: ['Jaundice', 'yellow skin'] }];
		const of = related(
			[
				entry('a', 'Jaundice in my newborn son', { question: 'The nurse on the ward saw it on day three and said it would pass.' }),
				entry('b', 'Yellow skin since Monday', { question: 'What does it mean that the whites of the eyes of my son turn as well?' }),
				entry('c', 'Nurses and uniforms', { question: 'Why do they wear white?', specialty: 'general' }),
			],
			topics,
		);
		expect(of('a').similar[0]?.id).toBe('b');
		expect(of('a').similar[0]?.why[0]).toBe('Jaundice');
	});

	test('give no word said in passing as a reason beside a topic', () => {
		const topics = [{ id: 'hepatology/jaundice', specialty: 'hepatology', names: ['Jaundice'] }];
		const of = related(
			[
				entry('a', 'Jaundice again', { question: 'I drink wine only on birthdays. Does it pass by itself?' }),
				entry('b', 'Jaundice after a journey', { question: 'There is wine on birthdays only. What can it be?' }),
			],
			topics,
		);
		expect(of('a').similar[0]?.why).toEqual(['Jaundice']);
	});

	test('say why, in the words of the card, and never in words that only bind', () => {
		const of = related([entry('a', 'Should I worry about a GGT of 90 and gallstones?'), entry('b', 'Gallstones and GGT: what should I do about them?')]);
		expect(of('a').similar[0]?.why.toSorted()).toEqual(['GGT', 'gallstones']);
	});
});

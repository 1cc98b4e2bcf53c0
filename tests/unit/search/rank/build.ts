import { toPostings, type Postings } from '../../../../src/search/rank/postings.ts';
import type { Collection, Concept } from '../../../../src/search/rank/rank.ts';

/** Small archives written as texts: `title | question | rest`, words between spaces. */
export function archive(texts: readonly string[]): { collection: Collection; word: (word: string) => Postings } {
	const entries = texts.map((text) => {
		const parts = text.split('|').map((part) => part.split(' ').filter((word) => word !== ''));
		const [title = [], question = [], rest = []] = parts;
		return { title, asked: title.length + question.length, words: [title, question, rest].flat() };
	});
	const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
	return {
		collection: {
			size: entries.length,
			numbers: entries.length,
			meanLength: mean(entries.map(({ words }) => words.length)),
			meanQuestionLength: mean(entries.map(({ asked }) => asked)),
		},
		word: (word) =>
			toPostings(
				entries.flatMap(({ title, asked, words }, entry) => {
					const places = [...words.keys()].filter((place) => words[place] === word);
					const own = { asked: places.filter((place) => place < asked).length, length: words.length, askedLength: asked };
					return places.length === 0 ? [] : [{ entry, count: places.length, inTitle: title.includes(word), places, ...own }];
				}),
			),
	};
}

/** A concept of the reader's own word alone. */
export function own(postings: Postings): Concept {
	return { variants: [{ postings, weight: 1 }] };
}

import type { Places, Postings } from '../../../../src/search/rank/postings.ts';
import type { Collection, Concept } from '../../../../src/search/rank/rank.ts';

/** One entry of a list under construction. */
interface Posting {
	entry: number;
	count: number;
	asked: number;
	/** 0 where absent. */
	otherwise?: number;
	inTitle: boolean;
	/** No where absent. */
	unlike?: boolean;
	/** Absent in all or in none. */
	places?: ArrayLike<number>;
}

/** A list of entries given in ascending order. */
export function toPostings(list: readonly Posting[]): Postings {
	const places = list.some((one) => one.places !== undefined) ? placesOf(list) : undefined;
	return {
		entries: Uint32Array.from(list, ({ entry }) => entry),
		counts: Uint32Array.from(list, ({ count }) => count),
		asked: Uint32Array.from(list, ({ asked }) => asked),
		otherwise: Uint32Array.from(list, ({ otherwise }) => otherwise ?? 0),
		inTitle: Uint8Array.from(list, ({ inTitle }) => Number(inTitle)),
		unlike: Uint8Array.from(list, ({ unlike }) => Number(unlike ?? false)),
		...(places && { places }),
	};
}

function placesOf(list: readonly Posting[]): Places {
	const starts = new Uint32Array(list.length + 1);
	list.forEach(({ places }, i) => (starts[i + 1] = starts[i]! + (places?.length ?? 0)));
	const all = new Uint32Array(starts[list.length]!);
	list.forEach(({ places }, i) => all.set(places ?? [], starts[i]));
	return { starts, all };
}

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
			lengths: Float32Array.from(entries, ({ words }) => words.length),
			askedLengths: Float32Array.from(entries, ({ asked }) => asked),
		},
		word: (word) =>
			toPostings(
				entries.flatMap(({ title, asked, words }, entry) => {
					const places = [...words.keys()].filter((place) => words[place] === word);
					return places.length === 0 ? [] : [{ entry, count: places.length, asked: places.filter((place) => place < asked).length, inTitle: title.includes(word), places }];
				}),
			),
	};
}

/** A concept of the reader's own word alone. */
export function own(postings: Postings): Concept {
	return { variants: [{ postings, weight: 1 }] };
}

import type { FacetCounts, SearchAnswer, SearchClient, SearchHit } from '../../../../../src/search/types.ts';

/** A hit with this number. */
export function hit(number: number): SearchHit {
	return {
		id: `entry-${number}`,
		path: `/q/2017/entry-${number}/`,
		title: `Question ${number}`,
		doctor: 'Dr. Example',
		specialty: 'Hepatology',
		date: '2017-01-03',
		excerpt: [{ text: 'A passage.', mark: false }],
		section: 'answer',
		through: [],
		score: 1,
	};
}

/** An answer with `total` hits and what else is given. */
export function answer(total: number, more: Partial<SearchAnswer> = {}): SearchAnswer {
	return {
		reading: { typed: 'liver', corrected: undefined, words: ['liver'], synonyms: [] },
		knowledge: { entries: total, missing: [] },
		total,
		load: (from, count) =>
			Promise.resolve(Array.from({ length: Math.min(count, total - from) }, (_, at) => hit(from + at))),
		counts: () => Promise.resolve(counts()),
		...more,
	};
}

/** Counts of nothing, but for what is given. */
export function counts(some: Partial<FacetCounts> = {}): FacetCounts {
	return { specialty: [], age: [], sex: [], year: [], doctor: [], ...some };
}

/** A client whose `search` is given; nothing else of it is asked. */
export function clientOf(search: SearchClient['search']): SearchClient {
	return { search, prepare: () => Promise.resolve(), suggest: () => Promise.resolve([]) };
}

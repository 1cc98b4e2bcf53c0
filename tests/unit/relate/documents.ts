import type { RelateDocument } from '../../../src/relate/index.ts';

/** An entry for tests of relations. */
export function entry(id: string, title: string, over: Partial<RelateDocument> = {}): RelateDocument {
	return {
		id,
		lang: 'en',
		title,
		question: '',
		answer: '',
		specialty: 'hepatology',
		topics: [],
		doctor: 'lin-demo',
		year: '2017',
		sex: 'unknown',
		age: 'unknown',
		...over,
	};
}

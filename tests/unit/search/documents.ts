import { documentHash } from '../../../src/search/index/source.ts';
import type { SearchDocument } from '../../../src/search/types.ts';

/** A document about gout, but for what is given. */
export function document(given: Partial<SearchDocument>): SearchDocument {
	const id = given.id ?? 'gout';
	const date = given.date ?? '2017-01-03';
	const plain = {
		id,
		path: `/q/${date.slice(0, 4)}/${id}/`,
		lang: 'en',
		title: 'Is it gout?',
		question: 'My big toe is red.',
		answer: 'It may be.',
		more: '',
		date,
		age: '50-59',
		sex: 'male',
		specialty: { id: 'rheumatology', name: 'Rheumatology' },
		doctor: { id: 'lin-demo', name: 'Dr Lin' },
		topics: [],
		...given,
	};
	return { ...plain, hash: documentHash(plain) };
}

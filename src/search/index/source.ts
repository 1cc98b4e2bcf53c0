import { createHash } from 'node:crypto';
import type { SynonymGroup } from '../../archive/schema/synonymGroups.ts';
import type { LabelFile } from '../format/manifest.ts';
import type { SearchDocument } from '../types.ts';

/** What tells whether an entry must be indexed again. */
export interface DocumentKey {
	id: string;
	lang: string;
	/** {@link documentHash} of the document. */
	hash: string;
	/** The entries that it stands among in a shard: those of {@link groupOf}. */
	group: string;
}

/** What filters know of an entry. */
export interface EntryFacts {
	/** Ids. */
	specialty: string;
	doctor: string;
	year: string;
	sex: string;
	age: string;
}

/** Entries of which filters know the same are one group, and stand together: so that few bytes tell of them. */
export function groupOf({ specialty, doctor, year, sex, age }: EntryFacts): string {
	return `${specialty} ${doctor} ${year} ${sex} ${age}`;
}

/** The order of entries in a shard: by group, then by id, both by code units. */
export function inOrder(a: Pick<DocumentKey, 'group' | 'id'>, b: Pick<DocumentKey, 'group' | 'id'>): number {
	if (a.group !== b.group) return a.group < b.group ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}

/** Where the index gets what it is made of. */
export interface SearchSource {
	/** Keys of all entries to be found, in any order. */
	keys: () => Iterable<DocumentKey>;
	/** The documents with these ids, in the order asked. */
	read: (ids: readonly string[]) => Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
	/** Names readers see, by id; they are not indexed, so a new name indexes nothing again. */
	labels: (lang: string) => LabelFile;
	synonyms: readonly SynonymGroup[];
	/** The names of each medicine in a language, those of the substance and of the box. */
	medicines: (lang: string) => readonly (readonly string[])[];
	/** Words of a language that must never stand for one another: keeps of a group what may stand together. */
	apart: (lang: string) => { keep: (group: readonly string[]) => string[] };
}

/** Hex digits kept of a document's hash. */
const HASH_DIGITS = 16;

/** Hash of all that the index holds of a document: everything but names. */
export function documentHash(document: Omit<SearchDocument, 'hash'>): string {
	const { id, path, lang, title, question, answer, more, date, age, sex, specialty, doctor } = document;
	const held = [id, path, lang, title, question, answer, more, date, age, sex, specialty.id, doctor.id];
	return createHash('sha256').update(JSON.stringify(held)).digest('hex').slice(0, HASH_DIGITS);
}

/** A source over documents at hand: for small archives and tests. */
export function sourceOf(documents: Iterable<SearchDocument>, synonyms: readonly SynonymGroup[] = [], medicines: SearchSource['medicines'] = () => [], apart: SearchSource['apart'] = () => ({ keep: (group) => [...group] })): SearchSource {
	const byId = new Map([...documents].map((document) => [document.id, document]));
	return {
		keys: () => [...byId.values()].map(keyOf),
		read: (wanted) => wanted.map((id) => byId.get(id)!),
		labels: (lang) => {
			const own = [...byId.values()].filter((document) => document.lang === lang);
			return {
				specialty: Object.fromEntries(own.map(({ specialty }) => [specialty.id, specialty.name])),
				doctor: Object.fromEntries(own.map(({ doctor }) => [doctor.id, doctor.name])),
			};
		},
		synonyms,
		medicines,
		apart,
	};
}

function keyOf({ id, lang, hash, date, sex, age, specialty, doctor }: SearchDocument): DocumentKey {
	return { id, lang, hash, group: groupOf({ specialty: specialty.id, doctor: doctor.id, year: date.slice(0, 4), sex, age }) };
}

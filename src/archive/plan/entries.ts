import type { Library } from '../query/library.ts';
import type { StoredRelation } from '../query/relations.ts';
import { digest } from './digest.ts';

/** A published entry as the plan sees it. */
export interface PlannedEntry {
	id: string;
	lang: string;
	date: string;
	year: string;
	specialty: string;
	doctor: string;
	title: string;
	/** Hash of its whole record. */
	record: string;
	/** Hash of what a card or a list row of it shows. */
	card: string;
	original: string;
	/** Who last checked the answer: a doctor's id or a name. */
	reviewer: string | null;
	/** `specialty/topic`, best first. */
	topics: string[];
	similar: StoredRelation['similar'];
	related: string[];
}

/** All published entries with their relations, by id, in the order of the day asked, then the id. */
export function plannedEntries(library: Library): Map<string, PlannedEntry> {
	const { store } = library;
	const topics = new Map<string, string[]>();
	for (const row of store.prepare('SELECT entry, topic FROM entryTopic ORDER BY entry, rank').iterate()) {
		const id = String(row['entry']);
		const of = topics.get(id);
		if (of) of.push(String(row['topic']));
		else topics.set(id, [String(row['topic'])]);
	}
	const names = linkDigests(library);
	const entries = new Map<string, PlannedEntry>();
	const rows = store
		.prepare(
			`SELECT id, lang, date, year, specialty, doctor, title, entry.hash AS record, card, original, reviewer, similar, relation.topics AS related
			FROM entry LEFT JOIN relation ON relation.entry = id ORDER BY date, id`,
		)
		.iterate();
	for (const row of rows) {
		const { card, lang, doctor, specialty, ...columns } = row as unknown as Omit<PlannedEntry, 'topics' | 'similar' | 'related'>;
		entries.set(columns.id, {
			...columns,
			lang,
			doctor,
			specialty,
			card: `${card} ${names(lang, 'doctor', doctor)} ${names(lang, 'specialty', specialty)}`,
			topics: topics.get(columns.id) ?? [],
			similar: JSON.parse(String(row['similar'] ?? '[]')) as StoredRelation['similar'],
			related: JSON.parse(String(row['related'] ?? '[]')) as string[],
		});
	}
	return entries;
}

/** Digits of a name's digest: there are thousands of names, not millions. */
const NAME_DIGITS = 12;

/** Digests of the links to doctors and specialties: their names, addresses and marks. */
function linkDigests(library: Library): (lang: string, kind: string, id: string) => string {
	const known = new Map<string, string>();
	return (lang, kind, id) => {
		const key = `${lang} ${kind} ${id}`;
		let value = known.get(key);
		if (value === undefined) {
			value = digest(JSON.stringify(kind === 'doctor' ? library.doctor(lang, id) : library.specialty(lang, id))).slice(0, NAME_DIGITS);
			known.set(key, value);
		}
		return value;
	};
}

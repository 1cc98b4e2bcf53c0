import type { Library } from '../query/library.ts';
import type { StoredRelation } from '../query/relations.ts';
import { digest } from '../../archive/digest.ts';

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
	/** Topics that its page leads to besides: those found from its text and, where it is withdrawn and so in no list, those it names. */
	related: string[];
}

/** All published entries with their relations, by id, in the order of the day asked, then the id. */
export function plannedEntries(library: Library): Map<string, PlannedEntry> {
	return readEntries(library, { topics: '', entries: '' });
}

/** The same of some entries; ids of none are left out. */
export function somePlannedEntries(library: Library, ids: Iterable<string>): Map<string, PlannedEntry> {
	const among = '(SELECT value FROM json_each(?))';
	return readEntries(library, { topics: `WHERE entry IN ${among}`, entries: `WHERE id IN ${among}` }, JSON.stringify([...ids]));
}

function readEntries(library: Library, where: { topics: string; entries: string }, ...values: string[]): Map<string, PlannedEntry> {
	const { store } = library;
	const topics = new Map<string, string[]>();
	for (const row of store.prepare(`SELECT entry, topic FROM entryTopic ${where.topics} ORDER BY entry, rank`).iterate(...values)) {
		const id = String(row['entry']);
		const of = topics.get(id);
		if (of) of.push(String(row['topic']));
		else topics.set(id, [String(row['topic'])]);
	}
	const cardOf = cardDigests(library);
	const entries = new Map<string, PlannedEntry>();
	const rows = store
		.prepare(
			`SELECT id, lang, date, year, specialty, doctor, title, entry.hash AS record, card, original, reviewer, similar, relation.topics AS related,
				CASE withdrawn WHEN 1 THEN (SELECT facts ->> '$.topics' FROM source WHERE source.file = entry.file) END AS named
			FROM entry LEFT JOIN relation ON relation.entry = id ${where.entries} ORDER BY date, id`,
		)
		.iterate(...values);
	for (const row of rows) {
		const { named, ...columns } = row as unknown as Omit<PlannedEntry, 'topics' | 'similar' | 'related'> & { named: string | null };
		entries.set(columns.id, {
			...columns,
			card: cardOf(columns),
			topics: topics.get(columns.id) ?? [],
			similar: JSON.parse(String(row['similar'] ?? '[]')) as StoredRelation['similar'],
			related: [named, row['related']].flatMap((topics) => JSON.parse(String(topics ?? '[]')) as string[]),
		});
	}
	return entries;
}

/** What a card or a list row shows of entries, from their columns: a digest of their own, and of the names they carry. */
export function cardDigests(library: Library): (columns: Pick<PlannedEntry, 'lang' | 'doctor' | 'specialty' | 'card'>) => string {
	const names = linkDigests(library);
	return ({ lang, doctor, specialty, card }) => `${card} ${names(lang, 'doctor', doctor)} ${names(lang, 'specialty', specialty)}`;
}

/** Digits of a name's digest: there are thousands of names, not millions. */
const NAME_DIGITS = 12;

const digestsOf = new WeakMap<Library, Map<string, string>>();

/** Digests of the links to doctors and specialties: their names, addresses and marks. */
function linkDigests(library: Library): (lang: string, kind: 'doctor' | 'specialty', id: string) => string {
	const known = digestsOf.get(library) ?? new Map<string, string>();
	digestsOf.set(library, known);
	return (lang, kind, id) => {
		const key = `${lang} ${kind} ${id}`;
		let value = known.get(key);
		if (value === undefined) {
			value = digest(JSON.stringify(library[kind](lang, id))).slice(0, NAME_DIGITS);
			known.set(key, value);
		}
		return value;
	};
}

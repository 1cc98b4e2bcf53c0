import type { Library } from '../query/library.ts';
import { digest } from '../../archive/digest.ts';
import type { PlannedEntry } from './entries.ts';

/** What an entry's page shows of an entry that it leads to. */
export type LinkedEntry = Pick<PlannedEntry, 'id' | 'title' | 'year'>;

/** What an entry's page shows of others: found among all entries, or asked for one by one. */
export interface Around {
	/** The digest of an entry's card; undefined where it is not published. */
	card: (id: string) => string | undefined;
	/** The entries before and after an entry in the list that its page steps through. */
	neighbours: (entry: PlannedEntry) => readonly [LinkedEntry | undefined, LinkedEntry | undefined];
	/** A digest of an original's versions in several languages; empty where there is one. */
	versions: (original: string) => string;
}

/** A function that gives all that an entry's page shows besides the site, to be digested. */
export function entryKeys(library: Library, around: Around): (entry: PlannedEntry) => (string | undefined)[] {
	const { doctors, specialties } = library.registry;
	const topics = linkNames(library);
	return (entry) => {
		const { lang } = entry;
		const [before, after] = around.neighbours(entry);
		return [
			entry.record,
			doctors.get(entry.doctor)?.hash,
			entry.reviewer === null ? '' : doctors.get(entry.reviewer)?.hash,
			specialties.get(entry.specialty)?.hash,
			entry.card,
			entry.topics.map((topic) => topics(lang, topic)).join('\n'),
			entry.related.map((topic) => topics(lang, topic)).join('\n'),
			entry.similar.map(({ id, why, asked }) => `${id} ${why.join(',')} ${asked} ${around.card(id) ?? ''}`).join('\n'),
			linkDigest(before),
			linkDigest(after),
			around.versions(entry.original),
			JSON.stringify(library.specialty(lang, doctors.get(entry.doctor)?.specialty ?? entry.specialty)),
		];
	};
}

function linkDigest(entry: LinkedEntry | undefined): string {
	return entry ? `${entry.title}\n${entry.year}\n${entry.id}` : '';
}

/** The list whose entries a page steps through: that of its first topic, or of its specialty. */
export function steppedList({ topics, specialty }: Pick<PlannedEntry, 'topics' | 'specialty'>): { kind: 'topic' | 'specialty'; id: string } {
	return topics[0] === undefined ? { kind: 'specialty', id: specialty } : { kind: 'topic', id: topics[0] };
}

/** A digest of what a link to a topic shows, by language and id: an entry has a dozen. */
function linkNames(library: Library): (lang: string, topic: string) => string {
	const known = new Map<string, string>();
	return (lang, topic) => {
		const key = `${lang} ${topic}`;
		let value = known.get(key);
		if (value === undefined) known.set(key, (value = digest(JSON.stringify(library.topic(lang, topic)))));
		return value;
	};
}

import { sql } from '../store/open.ts';
import type { Library } from '../query/library.ts';
import { digest } from './digest.ts';
import type { PlannedEntry } from './entries.ts';
import type { PlannedList } from './lists.ts';

/** Every entry with all that its page shows besides the site, to be digested. */
export function* entryKeys(
	library: Library,
	entries: Map<string, PlannedEntry>,
	lists: Map<string, PlannedList>,
): Generator<[PlannedEntry, (string | undefined)[]]> {
	const { neighbours, doctors, specialties, topics } = {
		neighbours: neighboursInList(lists),
		doctors: library.registry.doctors,
		specialties: library.registry.specialties,
		topics: linkNames(library),
	};
	const translated = translationDigests(library);
	for (const entry of entries.values()) {
		const { lang } = entry;
		const link = (other: PlannedEntry | undefined): string =>
			other ? `${other.title}\n${other.year}\n${other.id}` : '';
		const [before, after] = neighbours.get(entry.id) ?? [];
		const shown = [
			entry.record,
			doctors.get(entry.doctor)?.hash,
			entry.reviewer === null ? '' : doctors.get(entry.reviewer)?.hash,
			specialties.get(entry.specialty)?.hash,
			entry.card,
			entry.topics.map((topic) => topics(lang, topic)).join('\n'),
			entry.related.map((topic) => topics(lang, topic)).join('\n'),
			entry.similar.map(({ id, why, asked }) => `${id} ${why.join(',')} ${asked} ${entries.get(id)?.card ?? ''}`).join('\n'),
			link(before),
			link(after),
			translated.get(entry.original) ?? '',
			JSON.stringify(library.specialty(lang, doctors.get(entry.doctor)?.specialty ?? entry.specialty)),
		];
		yield [entry, shown];
	}
}

/** The entries before and after each in the list that its page steps through: its first topic, or its specialty. */
function neighboursInList(lists: Map<string, PlannedList>): Map<string, [PlannedEntry | undefined, PlannedEntry | undefined]> {
	const found = new Map<string, [PlannedEntry | undefined, PlannedEntry | undefined]>();
	for (const { list, entries } of lists.values()) {
		if (list.kind !== 'topic' && list.kind !== 'specialty') continue;
		entries.forEach((entry, index) => {
			const steps = entry.topics[0] === undefined ? list.kind === 'specialty' : entry.topics[0] === list.id && list.kind === 'topic';
			if (steps) found.set(entry.id, [entries[index - 1], entries[index + 1]]);
		});
	}
	return found;
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

/** Versions of entries in several languages, by the original's id. */
function translationDigests(library: Library): Map<string, string> {
	const rows = sql(
		library.store,
		`SELECT original, id, lang, year, title FROM entry
		WHERE original IN (SELECT original FROM entry GROUP BY original HAVING count(*) > 1)
		ORDER BY original, lang, id`,
	).all();
	const found = new Map<string, string>();
	for (const row of rows) {
		const original = String(row['original']);
		found.set(original, `${found.get(original) ?? ''}${JSON.stringify(row)}`);
	}
	return found;
}

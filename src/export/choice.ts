import { nearest } from '../archive/nearest.ts';
import type { Store } from '../archive/store/open.ts';
import type { Library } from '../site/query/library.ts';
import { ExportRefused } from './refused.ts';

/** Which entries are taken along: those that are in all that is named; all of them where nothing is. */
export interface Choice {
	/** Id of a specialty. */
	specialty?: string | undefined;
	/** `specialty/topic`. */
	topic?: string | undefined;
	/** A language of the site. */
	lang?: string | undefined;
	/** Ids of entries. */
	entries?: readonly string[] | undefined;
}

/** Whether all of an archive was chosen. */
export function isWhole({ specialty, topic, lang, entries }: Choice): boolean {
	return [specialty, topic, lang, entries].every((named) => named === undefined);
}

/**
 * The ids of the published entries of a choice, in their order.
 * @throws ExportRefused where it names what the archive has not, or nothing is left
 */
export function chosenEntries(library: Library, choice: Choice): string[] {
	const { site, registry, store } = library;
	const { specialty, topic, lang, entries } = choice;
	const troubles = [
		...unknown('specialty', specialty, registry.specialties.keys()),
		...unknown('topic', topic, registry.topics.keys()),
		...unknown('language', lang, site.languages),
		...(entries ?? []).flatMap((id) => unknown('published entry', id, idsOf(store))),
	];
	if (troubles.length > 0) throw new ExportRefused(troubles.join('\n'));
	const wanted = entries === undefined ? undefined : new Set(entries);
	const inTopic = topic === undefined ? undefined : new Set(store.prepare('SELECT entry FROM entryTopic WHERE topic = ?').all(topic).map((row) => String(row['entry'])));
	const found = store
		.prepare('SELECT id FROM entry WHERE (?1 IS NULL OR specialty = ?1) AND (?2 IS NULL OR lang = ?2) ORDER BY id')
		.all(specialty ?? null, lang ?? null)
		.map((row) => String(row['id']))
		.filter((id) => (wanted?.has(id) ?? true) && (inTopic?.has(id) ?? true));
	if (found.length === 0) throw new ExportRefused('No published entry is in all that was asked for. Name less, or look at what there is with "answered topics".');
	return found;
}

function* idsOf(store: Store): Generator<string> {
	for (const row of store.prepare('SELECT id FROM entry').iterate()) yield String(row['id']);
}

function unknown(what: string, named: string | undefined, known: Iterable<string>): string[] {
	if (named === undefined) return [];
	const all = [...known];
	if (all.includes(named)) return [];
	const near = nearest(named, all);
	const those = all.length <= 12 && all.length > 0 ? ` There are: ${all.join(', ')}.` : '';
	return [`There is no ${what} "${named}".${near === undefined ? those : ` Did you mean "${near}"?`}`];
}

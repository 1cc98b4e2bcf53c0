import { sql } from '../../archive/store/open.ts';
import type { Library } from '../query/library.ts';
import type { PlannedEntry } from './entries.ts';
import { steppedList, type Around } from './entryKeys.ts';
import type { PlannedList } from './lists.ts';

/** What pages of entries show of others, where all entries are at hand. */
export function aroundAll(library: Library, entries: Map<string, PlannedEntry>, lists: Map<string, PlannedList>): Around {
	const neighbours = neighboursInList(lists);
	const versions = versionsOfAll(library);
	return {
		card: (id) => entries.get(id)?.card,
		neighbours: ({ id }) => neighbours.get(id) ?? [undefined, undefined],
		versions: (original) => versions.get(original) ?? '',
	};
}

function neighboursInList(lists: Map<string, PlannedList>): Map<string, [PlannedEntry | undefined, PlannedEntry | undefined]> {
	const found = new Map<string, [PlannedEntry | undefined, PlannedEntry | undefined]>();
	for (const { list, entries } of lists.values()) {
		if (list.kind !== 'topic' && list.kind !== 'specialty') continue;
		entries.forEach((entry, index) => {
			const stepped = steppedList(entry);
			if (stepped.kind === list.kind && stepped.id === list.id) found.set(entry.id, [entries[index - 1], entries[index + 1]]);
		});
	}
	return found;
}

/** Versions of entries in several languages, by the original's id. */
function versionsOfAll(library: Library): Map<string, string> {
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

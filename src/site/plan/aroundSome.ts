import type { ListOf } from '../../archive/addresses.ts';
import type { Library } from '../query/library.ts';
import { LISTS, monthCounts } from '../query/listing.ts';
import { daysOf } from '../query/slices.ts';
import { sql } from '../../archive/store/open.ts';
import { cardDigests, type PlannedEntry } from './entries.ts';
import { steppedList, type Around, type LinkedEntry } from './entryKeys.ts';
import type { Extent, ListedEntry, ListToPlan } from './lists.ts';
import type { Newest } from './overviews.ts';
import type { MappedEntry, Version } from './sitemapFiles.ts';

/** Where an entry stands, or stood. */
export type Place = Pick<PlannedEntry, 'id' | 'lang' | 'date' | 'specialty' | 'doctor' | 'original' | 'topics'>;

/** What pages of entries show of others, asked of the store one by one. */
export function aroundSome(library: Library): Around {
	const cards = sql(library.store, 'SELECT lang, doctor, specialty, card FROM entry WHERE id = ?');
	const cardOf = cardDigests(library);
	return {
		card: (id) => {
			const row = cards.get(id);
			return row && cardOf(row as unknown as Parameters<typeof cardOf>[0]);
		},
		neighbours: (entry) => neighbours(library, entry, steppedList(entry)),
		versions: (original) => versionsDigest(library, original),
	};
}

/** The entries before and after a place in a list, whether or not anything stands there. */
function neighbours(library: Library, { lang, date, id }: Pick<Place, 'lang' | 'date' | 'id'>, list: ListOf): [LinkedEntry | undefined, LinkedEntry | undefined] {
	const query = LISTS[list.kind];
	const next = (than: '<' | '>', order: 'DESC' | 'ASC'): LinkedEntry | undefined =>
		sql(
			library.store,
			`SELECT entry.id, entry.title, entry.year FROM ${query.from} WHERE ${query.where} AND (${query.date}, ${query.id}) ${than} (?, ?)
			ORDER BY ${query.date} ${order}, ${query.id} ${order} LIMIT 1`,
		).get(lang, list.id, date, id) as LinkedEntry | undefined;
	return [next('<', 'DESC'), next('>', 'ASC')];
}

/** Ids of the entries before and after a place in each list that a page may step through. */
export function entriesBeside(library: Library, place: Place): string[] {
	const lists: ListOf[] = [{ kind: 'specialty', id: place.specialty }, ...place.topics.map((id): ListOf => ({ kind: 'topic', id }))];
	return lists.flatMap((list) => neighbours(library, place, list).flatMap((entry) => (entry ? [entry.id] : [])));
}

/** Ids of the entries whose pages show cards of some others. */
export function entriesShowing(library: Library, ids: readonly string[]): string[] {
	const select = sql(library.store, 'SELECT entry FROM link WHERE shown = ?');
	return [...new Set(ids.flatMap((id) => select.all(id).map((row) => String(row['entry']))))];
}

/** An original's versions in all languages, the earliest asked first. */
export function versionsInStore(library: Library, original: string): (Version & { date: string })[] {
	const rows = sql(library.store, 'SELECT id, lang, year, date FROM entry WHERE original = ? ORDER BY date, id').all(original);
	return rows as unknown as (Version & { date: string })[];
}

/** Originals that have versions in several languages. */
export function translatedOriginals(library: Library): Set<string> {
	const rows = sql(library.store, 'SELECT original FROM entry INDEXED BY entry_by_original GROUP BY original HAVING count(*) > 1').all();
	return new Set(rows.map((row) => String(row['original'])));
}

function versionsDigest(library: Library, original: string): string {
	const rows = sql(library.store, 'SELECT original, id, lang, year, title FROM entry WHERE original = ? ORDER BY lang, id').all(original);
	return rows.length < 2 ? '' : rows.map((row) => JSON.stringify(row)).join('');
}

/** A list as it stands in the store, to plan its pages. */
export function listInStore(library: Library, lang: string, list: ListOf): ListToPlan {
	return { lang, list, months: monthCounts(library, lang, list), entries: (extent) => listed(library, lang, list, extent) };
}

function listed(library: Library, lang: string, list: ListOf, extent: Extent): ListedEntry[] {
	const { from, where, date, id } = LISTS[list.kind];
	const days = typeof extent === 'object' && 'slice' in extent ? daysOf(extent.slice) : '';
	const limit = typeof extent === 'object' && 'newest' in extent ? extent.newest : -1;
	const rows = sql(
		library.store,
		`SELECT entry.id, entry.lang, entry.doctor, entry.specialty, entry.card, entry.hash AS record FROM ${from}
		WHERE ${where} AND ${date} >= ? AND ${date} < ? ORDER BY ${date} DESC, ${id} DESC LIMIT ?`,
	).all(lang, list.id, days, `${days}~`, limit) as unknown as Pick<PlannedEntry, 'id' | 'lang' | 'doctor' | 'specialty' | 'card' | 'record'>[];
	const cardOf = cardDigests(library);
	return rows.reverse().map((row) => ({ ...row, card: cardOf(row) }));
}

/** The newest entries of lists, as they stand in the store. */
export function newestInStore(library: Library): Newest {
	return (lang, list, count) => listed(library, lang, list, { newest: count });
}

/** What a part of the sitemap shows of its entries, in the order of the day asked, then the id. */
export function mappedInStore(library: Library, part: string): MappedEntry[] {
	const rows = sql(
		library.store,
		'SELECT id, lang, date, year, hash AS record, original FROM entry INDEXED BY entry_by_day WHERE date >= ? AND date < ? ORDER BY date, id',
	).all(part, `${part}~`);
	return rows as unknown as MappedEntry[];
}

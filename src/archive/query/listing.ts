import { sql } from '../store/open.ts';
import type { EntryRow, Listing } from '../views.ts';
import { slicePath, type ListOf } from './addresses.ts';
import { ROW, type Library, type RowColumns } from './library.ts';
import { cutSlices, NEWEST, ONE_PAGE } from './slices.ts';

/** The tables of a kind of list, and the condition with the language and the list's id. */
export const LISTS: Record<ListOf['kind'], { from: string; where: string }> = {
	all: { from: 'entry', where: "lang = ? AND ? = ''" },
	specialty: { from: 'entry', where: 'lang = ? AND specialty = ?' },
	doctor: { from: 'entry', where: 'lang = ? AND doctor = ?' },
	topic: {
		from: 'entry JOIN (SELECT entry, topic, lang AS topicLang FROM entryTopic) ON entry = id',
		where: 'topicLang = ? AND topic = ?',
	},
};

/** Number of entries of a list by month. */
export function monthCounts(library: Library, lang: string, list: ListOf): Map<string, number> {
	const { from, where } = LISTS[list.kind];
	const rows = sql(
		library.store,
		`SELECT substr(date, 1, 7) AS month, count(*) AS n FROM ${from} WHERE ${where} GROUP BY month`,
	).all(lang, list.id);
	return new Map(rows.map((row) => [String(row['month']), Number(row['n'])]));
}

/** One page of a list: its slice, or without one its beginning. */
export function listing(library: Library, lang: string, list: ListOf, slice?: string): Listing {
	const months = monthCounts(library, lang, list);
	const total = [...months.values()].reduce((sum, count) => sum + count, 0);
	const slices = total <= ONE_PAGE && list.kind !== 'all' ? [] : cutSlices(months).map(({ id, count }) => ({
		id,
		count,
		path: slicePath(library.root(lang), list, id),
	}));
	if (slice !== undefined) {
		const rows = newest(library, lang, list, -1, slice);
		const bare = slices.map(({ id, path }) => ({ id, path, count: undefined }));
		return { rows, slices: bare, slice: bare.find(({ id }) => id === slice), total: rows.length };
	}
	const rows = newest(library, lang, list, slices.length > 0 ? NEWEST : -1);
	return { rows, slices, slice: undefined, total };
}

/** The newest entries of a list, or of one of its slices. @param limit -1 for all */
export function newest(library: Library, lang: string, list: ListOf, limit: number, slice = ''): EntryRow[] {
	const { from, where } = LISTS[list.kind];
	const rows = sql(
		library.store,
		`SELECT ${ROW} FROM ${from} WHERE ${where} AND date >= ? AND date < ?
		ORDER BY date DESC, id DESC LIMIT ?`,
	).all(lang, list.id, slice, `${slice}~`, limit) as unknown as RowColumns[];
	return rows.map((row) => library.row(row));
}

import { sql } from '../../archive/store/open.ts';
import type { EntryRow, Listing, Slice } from '../views.ts';
import { slicePath, type ListOf } from '../../archive/addresses.ts';
import { ROW, type Library, type RowColumns } from './library.ts';
import { cutSlices, daysOf, NEWEST, ONE_PAGE } from './slices.ts';

/** Where a kind of list is read from. */
export interface ListQuery {
	/** The tables. Each names its index: left alone, SQLite may walk the whole language by date for a short list. */
	from: string;
	/** The condition, with the language and the list's id. */
	where: string;
	/** The columns that order the list; they stand last in its index. */
	date: string;
	id: string;
}

/** The query of each kind of list. */
export const LISTS: Record<ListOf['kind'], ListQuery> = {
	all: { from: 'entry INDEXED BY entry_by_date', where: "entry.lang = ? AND ? = ''", date: 'entry.date', id: 'entry.id' },
	specialty: { from: 'entry INDEXED BY entry_by_specialty', where: 'entry.lang = ? AND entry.specialty = ?', date: 'entry.date', id: 'entry.id' },
	doctor: { from: 'entry INDEXED BY entry_by_doctor', where: 'entry.lang = ? AND entry.doctor = ?', date: 'entry.date', id: 'entry.id' },
	topic: {
		from: 'entryTopic INDEXED BY entry_topic_by_topic CROSS JOIN entry ON entry.id = entryTopic.entry',
		where: 'entryTopic.lang = ? AND entryTopic.topic = ?',
		date: 'entryTopic.date',
		id: 'entryTopic.entry',
	},
};

/** A statement for each kind of list, written once: each page asks several, and they are known by their text. */
export function forEachKind(write: (list: ListQuery) => string): Record<ListOf['kind'], string> {
	const { all, specialty, doctor, topic } = LISTS;
	return { all: write(all), specialty: write(specialty), doctor: write(doctor), topic: write(topic) };
}

/** A list's length and its slices, none where one page holds it. */
interface Sliced {
	total: number;
	slices: Slice[];
}

const slicedLists = new WeakMap<Library, Map<string, Sliced>>();

/** How a list is sliced; found once, as each page of the list asks. */
function sliced(library: Library, lang: string, list: ListOf): Sliced {
	let known = slicedLists.get(library);
	if (!known) slicedLists.set(library, (known = new Map<string, Sliced>()));
	const key = `${lang} ${list.kind} ${list.id}`;
	let found = known.get(key);
	if (!found) known.set(key, (found = cut(library, lang, list)));
	return found;
}

function cut(library: Library, lang: string, list: ListOf): Sliced {
	const months = monthCounts(library, lang, list);
	const total = [...months.values()].reduce((sum, count) => sum + count, 0);
	if (total <= ONE_PAGE && list.kind !== 'all') return { total, slices: [] };
	const slices = cutSlices(months, list.kind).map(({ id, count }) => ({ id, count, path: slicePath(library.root(lang), list, id) }));
	return { total, slices };
}

/** Number of entries of a list by month (`2017-03`). */
export function monthCounts(library: Library, lang: string, list: ListOf): Map<string, number> {
	const { from, where, date } = LISTS[list.kind];
	const rows = sql(
		library.store,
		`SELECT substr(${date}, 1, 7) AS month, count(*) AS n FROM ${from} WHERE ${where} GROUP BY month`,
	).all(lang, list.id);
	return new Map(rows.map((row) => [String(row['month']), Number(row['n'])]));
}

/** One page of a list: its slice, or without one its beginning. */
export function listing(library: Library, lang: string, list: ListOf, id?: string): Listing {
	const { total, slices } = sliced(library, lang, list);
	if (id !== undefined) {
		const rows = newest(library, lang, list, -1, id);
		const bare = slices.map(({ id: own, path }) => ({ id: own, path, count: undefined }));
		return { rows, slices: bare, slice: bare.find((one) => one.id === id), total: rows.length };
	}
	const rows = newest(library, lang, list, slices.length > 0 ? NEWEST : -1);
	return { rows, slices, slice: undefined, total };
}

const ROWS_OF = forEachKind(
	({ from, where, date, id }) => `SELECT ${ROW} FROM ${from} WHERE ${where} AND ${date} >= ? AND ${date} < ? ORDER BY ${date} DESC, ${id} DESC LIMIT ?`,
);

/** The newest entries of a list, or of one of its slices. @param limit -1 for all */
export function newest(library: Library, lang: string, list: ListOf, limit: number, slice = ''): EntryRow[] {
	const days = daysOf(slice);
	const rows = sql(library.store, ROWS_OF[list.kind]).all(lang, list.id, days, `${days}~`, limit) as unknown as RowColumns[];
	return rows.map((row) => library.row(row));
}

import { listPath, slicePath, type ListOf } from '../../archive/addresses.ts';
import type { Library } from '../query/library.ts';
import { cutSlices, NEWEST, ONE_PAGE, sliceIn } from '../query/slices.ts';
import { RunningDigest } from '../../archive/digest.ts';
import type { PlannedEntry } from './entries.ts';

/** What a list shows of an entry. */
export type ListedEntry = Pick<PlannedEntry, 'id' | 'card' | 'record'>;

/** Entries of a list: all, the newest so many, or those of a slice. */
export type Extent = 'all' | { newest: number } | { slice: string };

/** A list of entries in one language. */
export interface ListToPlan {
	lang: string;
	list: ListOf;
	/** Number of entries by month (`2017-03`). */
	months: ReadonlyMap<string, number>;
	/** Entries of the list, oldest first. */
	entries: (extent: Extent) => Iterable<ListedEntry>;
}

/** A list whose entries are all at hand, oldest first. */
export interface PlannedList {
	lang: string;
	list: ListOf;
	entries: PlannedEntry[];
}

/** All lists, by `lang kind id`. @param entries in the order of the day asked, then the id */
export function plannedLists(entries: Iterable<PlannedEntry>): Map<string, PlannedList> {
	const lists = new Map<string, PlannedList>();
	const add = (lang: string, kind: ListOf['kind'], id: string, entry: PlannedEntry): void => {
		const key = `${lang} ${kind} ${id}`;
		let list = lists.get(key);
		if (!list) lists.set(key, (list = { lang, list: { kind, id }, entries: [] }));
		list.entries.push(entry);
	};
	for (const entry of entries) {
		add(entry.lang, 'all', '', entry);
		add(entry.lang, 'specialty', entry.specialty, entry);
		add(entry.lang, 'doctor', entry.doctor, entry);
		for (const topic of entry.topics) add(entry.lang, 'topic', topic, entry);
	}
	return lists;
}

/** A list at hand, to plan its pages. */
export function listAtHand({ lang, list, entries }: PlannedList): ListToPlan {
	const months = new Map<string, number>();
	for (const { date } of entries) {
		const month = date.slice(0, 7);
		months.set(month, (months.get(month) ?? 0) + 1);
	}
	let bySlice: Map<string, PlannedEntry[]> | undefined;
	const inSlice = (slice: string): PlannedEntry[] => {
		const slices = new Set(cutSlices(months, list.kind).map(({ id }) => id));
		bySlice ??= Map.groupBy(entries, ({ date }) => sliceIn(slices, date));
		return bySlice.get(slice) ?? [];
	};
	return {
		lang,
		list,
		months,
		entries: (extent) => {
			if (extent === 'all') return entries;
			return 'newest' in extent ? entries.slice(-extent.newest) : inSlice(extent.slice);
		},
	};
}

/** The slice of its list that a day is in. @param months number of entries by month, with that of the day */
export function sliceOf({ list, months }: Pick<ListToPlan, 'list' | 'months'>, date: string): string {
	return sliceIn(new Set(cutSlices(months, list.kind).map(({ id }) => id)), date);
}

/** A page of a list. */
export interface PlannedListPage {
	path: string;
	/** Undefined for the list's first page. */
	slice: string | undefined;
	/** Finds the digest of the rows and slices it shows. */
	rows: () => string;
}

/** The pages of a list, the first page first. */
export function listPages(library: Library, { lang, list, months, entries }: ListToPlan): PlannedListPage[] {
	const root = library.root(lang);
	const total = [...months.values()].reduce((sum, count) => sum + count, 0);
	const slices = total <= ONE_PAGE && list.kind !== 'all' ? [] : cutSlices(months, list.kind);
	const bare = slices.map(({ id }) => id).join(' ');
	const counted = `${total} ${slices.map(({ id, count }) => `${id} ${count}`).join(' ')}`;
	const digestOf = (extent: Extent, around: string): string => {
		const running = new RunningDigest();
		running.add(around);
		for (const entry of entries(extent)) running.add(entry.id + entry.card);
		return running.value;
	};
	return [
		{ path: listPath(root, list), slice: undefined, rows: () => digestOf(slices.length === 0 ? 'all' : { newest: NEWEST }, counted) },
		...slices.map(({ id }) => ({ path: slicePath(root, list, id), slice: id, rows: () => digestOf({ slice: id }, bare) })),
	];
}

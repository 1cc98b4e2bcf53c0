import { listPath, slicePath, type ListOf } from '../query/addresses.ts';
import type { Library } from '../query/library.ts';
import { cutSlices, NEWEST, ONE_PAGE } from '../query/slices.ts';
import { RunningDigest } from './digest.ts';
import type { PlannedEntry } from './entries.ts';

/** A list of entries in one language, oldest first. */
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

/** A page of a list: its address and the digest of the rows and slices it shows. */
export interface PlannedListPage {
	path: string;
	/** Undefined for the list's first page. */
	slice: string | undefined;
	rows: string;
}

/** The pages of a list, the first page first. */
export function listPages(library: Library, { lang, list, entries }: PlannedList): PlannedListPage[] {
	const root = library.root(lang);
	const months = new Map<string, number>();
	for (const { date } of entries) {
		const month = date.slice(0, 7);
		months.set(month, (months.get(month) ?? 0) + 1);
	}
	const slices = entries.length <= ONE_PAGE && list.kind !== 'all' ? [] : cutSlices(months);
	const bare = slices.map(({ id }) => id).join(' ');
	const counted = `${entries.length} ${slices.map(({ id, count }) => `${id} ${count}`).join(' ')}`;
	const digestOf = (some: PlannedEntry[], around: string): string => {
		const running = new RunningDigest();
		running.add(around);
		for (const entry of some) running.add(entry.id + entry.card);
		return running.value;
	};
	const bySlice = Map.groupBy(entries, ({ date }) => (slices.some(({ id }) => id === date.slice(0, 4)) ? date.slice(0, 4) : date.slice(0, 7)));
	return [
		{ path: listPath(root, list), slice: undefined, rows: digestOf(slices.length === 0 ? entries : entries.slice(-NEWEST), counted) },
		...slices.map(({ id }) => ({ path: slicePath(root, list, id), slice: id, rows: digestOf(bySlice.get(id) ?? [], bare) })),
	];
}

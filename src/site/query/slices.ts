import type { ListOf } from '../../archive/addresses.ts';

/** A list up to this long stands on one page. */
export const ONE_PAGE = 60;

/** Entries on the first page of a list that has slices. */
export const NEWEST = 20;

/** A decade with more entries than this is cut into years, and such a year into months. */
export const SLICE_LIMIT = 200;

/** One slice: its id (`2010s`, `2017` or `2017-03`) and its number of entries. */
export interface SliceCount {
	id: string;
	count: number;
}

/**
 * Cuts a list into decades, decades with many entries into years and these into months, newest first: each a page that a
 * reader can look through. The list of all entries has years at least. An entry stays in its slice whatever is added
 * later, but for the times that its decade and its year pass the limit.
 * @param months number of entries by month (`2017-03`)
 */
export function cutSlices(months: ReadonlyMap<string, number>, kind: ListOf['kind']): SliceCount[] {
	const all = [...months].sort(([a], [b]) => (a < b ? 1 : -1)).map(([id, count]) => ({ id, count }));
	return groups(all, 3).flatMap((decade) => {
		const inDecade = countOf(decade);
		if (kind !== 'all' && inDecade <= SLICE_LIMIT) return [{ id: `${decade[0]!.id.slice(0, 3)}0s`, count: inDecade }];
		return groups(decade, 4).flatMap((year) => {
			const inYear = countOf(year);
			return inYear <= SLICE_LIMIT ? [{ id: year[0]!.id.slice(0, 4), count: inYear }] : year;
		});
	});
}

/** Slices whose ids begin with the same so many digits, in the order given. */
function groups(slices: readonly SliceCount[], digits: number): SliceCount[][] {
	return [...Map.groupBy(slices, ({ id }) => id.slice(0, digits)).values()];
}

function countOf(slices: readonly SliceCount[]): number {
	return slices.reduce((sum, { count }) => sum + count, 0);
}

/** What the days in a slice begin with. @param slice its id */
export function daysOf(slice: string): string {
	return isDecade(slice) ? slice.slice(0, 3) : slice;
}

/** The slice that a day is in. @param slices ids of all slices of a list, the day's among them */
export function sliceIn(slices: ReadonlySet<string>, date: string): string {
	const decade = `${date.slice(0, 3)}0s`;
	if (slices.has(decade)) return decade;
	const year = date.slice(0, 4);
	return slices.has(year) ? year : date.slice(0, 7);
}

/** Whether a slice's id is that of a decade: `2010s`. */
export function isDecade(slice: string): boolean {
	return slice.endsWith('s');
}

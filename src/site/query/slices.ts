/** A list up to this long stands on one page. */
export const ONE_PAGE = 60;

/** Entries on the first page of a list that has slices. */
export const NEWEST = 20;

/** A year with more entries than this is cut into months. */
export const YEAR_LIMIT = 200;

/** One slice: its id (`2017` or `2017-03`) and its number of entries. */
export interface SliceCount {
	id: string;
	count: number;
}

/**
 * Cuts a list into years, and years with many entries into months, newest first. An entry stays
 * in its slice whatever is added later, but for the one time that its year passes the limit.
 * @param months number of entries by month (`2017-03`)
 */
export function cutSlices(months: ReadonlyMap<string, number>): SliceCount[] {
	const years = new Map<string, SliceCount[]>();
	for (const id of [...months.keys()].sort().reverse()) {
		const year = id.slice(0, 4);
		years.set(year, [...(years.get(year) ?? []), { id, count: months.get(id)! }]);
	}
	return [...years].flatMap(([year, parts]) => {
		const count = parts.reduce((sum, part) => sum + part.count, 0);
		return count > YEAR_LIMIT ? parts : [{ id: year, count }];
	});
}

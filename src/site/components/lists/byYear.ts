import { isDecade } from '../../query/slices.ts';
import type { Slice } from '../../views.ts';

/** A year of a list: one slice, or one for each month that has entries; or a decade, which is one. */
export interface SliceYear {
	/** `2017` or `2010s`. */
	year: string;
	whole: Slice | undefined;
	/** January first. */
	months: Slice[];
	/** Entries of the year; undefined where its slices do not say. */
	count: number | undefined;
}

/** More slices than these are too much to repeat on each of their pages. */
const FEW = 40;

/** Slices by year, the newest year first, whatever order they come in. */
export function byYear(slices: readonly Slice[]): SliceYear[] {
	const years = Map.groupBy(inOrder(slices), yearOf);
	return [...years]
		.map(([year, parts]) => ({
			year,
			whole: parts.find(({ id }) => id === year),
			months: parts.filter(({ id }) => id !== year),
			count: parts.reduce<number | undefined>((sum, { count }) => (sum === undefined || count === undefined ? undefined : sum + count), 0),
		}))
		.toReversed();
}

/**
 * The slices that a slice's own page leads to: all where they are few; else those of its year, with
 * the ones just before and after. The list's first page leads to the rest.
 */
export function slicesNear(slices: readonly Slice[], current: Slice | undefined): Slice[] {
	const ordered = inOrder(slices);
	if (current === undefined || ordered.length <= FEW) return ordered;
	const year = yearOf(current);
	const first = ordered.findIndex((slice) => yearOf(slice) === year);
	const last = ordered.findLastIndex((slice) => yearOf(slice) === year);
	return ordered.slice(Math.max(0, first - 1), last + 2);
}

function yearOf({ id }: Slice): string {
	return isDecade(id) ? id : id.slice(0, 4);
}

function inOrder(slices: readonly Slice[]): Slice[] {
	return slices.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

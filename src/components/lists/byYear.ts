import type { Slice } from '../../archive/views.ts';

/** A year of a list: one slice, or one for each month that has entries. */
export interface SliceYear {
	/** Four digits. */
	year: string;
	whole: Slice | undefined;
	/** January first. */
	months: Slice[];
}

/** Slices by year, the newest year first, whatever order they come in. */
export function byYear(slices: readonly Slice[]): SliceYear[] {
	const years = new Map<string, SliceYear>();
	for (const slice of slices.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		const year = slice.id.slice(0, 4);
		const known = years.get(year) ?? { year, whole: undefined, months: [] };
		if (slice.id === year) known.whole = slice;
		else known.months.push(slice);
		years.set(year, known);
	}
	return [...years.values()].toReversed();
}

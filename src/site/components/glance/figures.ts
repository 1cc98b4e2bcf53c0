import { AGE_BANDS, SEXES, type AgeBand, type Sex } from '../../../archive/schema/index.ts';
import type { GlanceView } from '../../views.ts';

/** Counts of one specialty, or of all, for each year of the archive. */
export interface YearSeries {
	/** Undefined for the specialties beyond those drawn apart. */
	name: string | undefined;
	counts: number[];
	total: number;
}

export interface YearFigures {
	/** Every year from the first to the last, also those without a question. */
	years: string[];
	all: YearSeries;
	/** The largest specialties, the largest first, then the others together where there are any. */
	specialties: YearSeries[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** @param apart how many specialties to draw apart */
export function yearFigures(perYear: GlanceView['perYear'], apart: number): YearFigures {
	const known = perYear.map(({ year }) => Number(year));
	const first = known.length > 0 ? Math.min(...known) : 0;
	const years = known.length > 0 ? Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => String(first + i)) : [];
	const all = { name: undefined, counts: years.map(() => 0), total: 0 };
	const byId = new Map<string, YearSeries>();
	for (const { year, specialty, count } of perYear) {
		const series = byId.get(specialty.id) ?? { name: specialty.name, counts: years.map(() => 0), total: 0 };
		byId.set(specialty.id, series);
		for (const one of [series, all]) {
			one.counts[Number(year) - first]! += count;
			one.total += count;
		}
	}
	const ranked = [...byId.values()].toSorted((a, b) => b.total - a.total);
	const rest = ranked.slice(apart);
	const others = {
		name: undefined,
		counts: years.map((_, i) => sum(rest.map(({ counts }) => counts[i]!))),
		total: sum(rest.map(({ total }) => total)),
	};
	return { years, all, specialties: [...ranked.slice(0, apart), ...(rest.length > 0 ? [others] : [])] };
}

export interface AskerFigures {
	/** Age bands in their order, with the counts of each sex in the order of `SEXES`. */
	rows: { age: AgeBand; counts: number[]; total: number }[];
	largest: { age: AgeBand; sex: Sex; count: number } | undefined;
	total: number;
}

/** The largest group leaves out askers of whom neither age nor sex is known. */
export function askerFigures(askers: GlanceView['askers']): AskerFigures {
	const count = (age: AgeBand, sex: Sex) =>
		sum(askers.filter((one) => one.age === age && one.sex === sex).map((one) => one.count));
	const rows = AGE_BANDS.map((age) => {
		const counts = SEXES.map((sex) => count(age, sex));
		return { age, counts, total: sum(counts) };
	}).filter(({ total }) => total > 0);
	const [largest] = askers
		.filter(({ age, sex }) => age !== 'unknown' && sex !== 'unknown')
		.toSorted((a, b) => b.count - a.count);
	return { rows, largest, total: sum(rows.map(({ total }) => total)) };
}

/** `value` as a part of `most`, in percent with two decimals: what bars are drawn by. */
export function percentOf(value: number, most: number): number {
	return most === 0 ? 0 : Math.round((value / most) * 10_000) / 100;
}

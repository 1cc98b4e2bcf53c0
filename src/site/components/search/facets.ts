import { AGE_BANDS, SEXES } from '../../../archive/schema/vocabulary.ts';
import { FACETS, type Facet, type FacetCounts, type Filters } from '../../../search/types.ts';

/** One value of a facet as readers see it. */
export interface FacetValue {
	value: string;
	label: string;
	/** Entries with this value among the answer's; undefined before they are counted. */
	count: number | undefined;
	chosen: boolean;
}

/** What a value is called, by facet. */
export type Labels = (facet: Facet, value: string, given?: string) => string;

const FIXED: Partial<Record<Facet, readonly string[]>> = { age: AGE_BANDS, sex: SEXES };

/** Bands and sexes stand in their own order, years newest first, the rest by count and then by name. */
function compare(facet: Facet, lang: string): (a: FacetValue, b: FacetValue) => number {
	const order = FIXED[facet];
	if (order) return (a, b) => order.indexOf(a.value) - order.indexOf(b.value);
	if (facet === 'year') return (a, b) => (a.value < b.value ? 1 : -1);
	const names = new Intl.Collator(lang);
	return (a, b) => (b.count ?? 0) - (a.count ?? 0) || names.compare(a.label, b.label);
}

/**
 * The values of one facet in reading order. A chosen value that the answer doesn't hold stays, with
 * count 0, so that it can be taken back; an unchosen one without entries is left out.
 */
export function facetValues(
	facet: Facet,
	counts: FacetCounts | undefined,
	filters: Filters,
	labels: Labels,
	lang: string,
): FacetValue[] {
	const picked = filters[facet] ?? [];
	const given = counts?.[facet] ?? [];
	const absent = picked.filter((value) => !given.some((one) => one.value === value));
	const none = counts === undefined ? undefined : 0;
	return [...given, ...absent.map((value) => ({ value, label: '', count: none }))]
		.map(({ value, label, count }) => ({
			value,
			label: labels(facet, value, label),
			count,
			chosen: picked.includes(value),
		}))
		.filter((one) => one.chosen || (one.count ?? 0) > 0)
		.sort(compare(facet, lang));
}

/**
 * Names of facet values: the page's own words for bands and sexes, the index's names for the rest,
 * remembered, so that a chip keeps its name when the next answer doesn't hold its value.
 */
export function createLabels(own: Partial<Record<Facet, Record<string, string>>>): Labels {
	const known = new Map<string, string>();
	for (const facet of FACETS) {
		for (const [value, label] of Object.entries(own[facet] ?? {})) known.set(`${facet}:${value}`, label);
	}
	return (facet, value, given) => {
		const key = `${facet}:${value}`;
		const label = known.get(key) ?? (given === '' ? undefined : given);
		if (label !== undefined) known.set(key, label);
		return label ?? value;
	};
}

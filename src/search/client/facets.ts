import { FACETS, type Facet, type FacetCounts, type Filters } from '../types.ts';
import type { LabelFile } from '../format/manifest.ts';
import type { JoinedFacet } from './loaded.ts';

/** What filters know of all entries. */
type Facets = Record<Facet, JoinedFacet>;

/** Whether anything is chosen. */
export function isFiltered(filters: Filters): boolean {
	return FACETS.some((facet) => filters[facet]?.length);
}

/** The entries that pass every filter, in the order given. Values of one facet widen, facets narrow each other. */
export function passing(entries: Uint32Array, filters: Filters, facets: Facets): Uint32Array {
	const chosen = FACETS.flatMap((facet) => choice(facets[facet], filters[facet]) ?? []);
	return entries.filter((entry) => chosen.every(({ of, isChosen }) => isChosen[of[entry]!] === 1));
}

/**
 * Counts the facets of entries before filters. A facet's counts are those before its own choice narrows, so that
 * readers see what else they could choose.
 */
export function countFacets(entries: Uint32Array, filters: Filters, facets: Facets, labels: LabelFile): FacetCounts {
	const chosen = FACETS.map((facet) => choice(facets[facet], filters[facet]));
	const counted = FACETS.map((facet, i) => {
		const { values, of } = facets[facet];
		const others = chosen.filter((one, other): one is Choice => other !== i && one !== undefined);
		const counts = new Uint32Array(values.length);
		for (const entry of entries) {
			if (others.every((one) => one.isChosen[one.of[entry]!] === 1)) counts[of[entry]!]! += 1;
		}
		return [facet, listCounts(facet, values, counts, labels)];
	});
	return Object.fromEntries(counted) as FacetCounts;
}

/** What is chosen of a facet: its column, and 1 for each chosen value. */
interface Choice {
	of: Uint16Array;
	isChosen: Uint8Array;
}

/** Undefined where nothing is chosen. */
function choice({ values, of }: JoinedFacet, wanted: readonly string[] | undefined): Choice | undefined {
	if (!wanted?.length) return undefined;
	return { of, isChosen: Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0)) };
}

/** The commonest value first; equals in the order of values. */
function listCounts(facet: Facet, values: readonly string[], counts: Uint32Array, labels: LabelFile): FacetCounts[Facet] {
	const names: Record<string, string> = facet === 'specialty' || facet === 'doctor' ? labels[facet] : {};
	return values
		.map((value, i) => ({ value, label: names[value] ?? value, count: counts[i]! }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

import { FACETS, type Facet, type Filters, type SearchAnswer } from '../types.ts';
import type { LabelFile } from '../format/manifest.ts';
import type { JoinedFacet } from './loaded.ts';

/** Counts and filter of one query. */
export interface Faceted {
	/** Entries that pass every filter, in the order given. */
	passing: Uint32Array;
	facets: SearchAnswer['facets'];
}

/**
 * Filters entries and counts their facets. Values of one facet widen, facets narrow each other; a
 * facet's counts are those before its own choice narrows, so that readers see what else they could choose.
 */
export function applyFacets(
	entries: Iterable<number>,
	filters: Filters,
	facets: Record<Facet, JoinedFacet>,
	labels: LabelFile,
): Faceted {
	const chosen = FACETS.map((facet) => choice(facets[facet], filters[facet]));
	const counts = FACETS.map((facet) => new Uint32Array(facets[facet].values.length));
	const passing: number[] = [];
	for (const entry of entries) {
		let failed = 0;
		let failing = -1;
		FACETS.forEach((facet, i) => {
			if (chosen[i] && chosen[i][facets[facet].of[entry]!] === 0) {
				failed += 1;
				failing = i;
			}
		});
		if (failed === 0) passing.push(entry);
		if (failed > 1) continue;
		FACETS.forEach((facet, i) => {
			if (failed === 0 || failing === i) counts[i]![facets[facet].of[entry]!]! += 1;
		});
	}
	const counted = FACETS.map((facet, i) => [facet, listCounts(facet, facets[facet].values, counts[i]!, labels)]);
	return { passing: Uint32Array.from(passing), facets: Object.fromEntries(counted) as Faceted['facets'] };
}

/** 1 for each chosen value; undefined where nothing is chosen. */
function choice({ values }: JoinedFacet, wanted: readonly string[] | undefined): Uint8Array | undefined {
	if (!wanted?.length) return undefined;
	return Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0));
}

/** The commonest value first; equals in the order of values. */
function listCounts(facet: Facet, values: readonly string[], counts: Uint32Array, labels: LabelFile): SearchAnswer['facets'][Facet] {
	const names: Record<string, string> = facet === 'specialty' || facet === 'doctor' ? labels[facet] : {};
	return values
		.map((value, i) => ({ value, label: names[value] ?? value, count: counts[i]! }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

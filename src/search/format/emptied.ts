import type { PageLengths } from './pageLengths.ts';
import { column, type Column, type FacetColumn, type ShardFacts } from './facts.ts';
import { FACETS, type Facet } from '../types.ts';

/** Pages by number: 1 for those meant. */
export type PageSet = Uint8Array;

/** Told of all pages of a shard that holds nothing any more: a number that no value has. */
const NOTHING = 65_535;

/** Facts of a shard in which some pages hold nothing: what is told of them is that of the page before. */
export function emptyFacts(facts: ShardFacts, gone: PageSet): ShardFacts {
	const left = FACETS.map((facet): [Facet, FacetColumn] => [facet, emptyFacet(facts[facet], gone)]);
	return Object.fromEntries(left) as ShardFacts;
}

/** Without the values that only these pages had. */
function emptyFacet({ values, of }: FacetColumn, gone: PageSet): FacetColumn {
	const filled = fromBefore(of, gone);
	const left = [...new Set(filled)].sort((a, b) => a - b);
	const numbers = new Map(left.map((value, number) => [value, number]));
	// Of pages that all hold nothing there is no value, and no page to ask for one.
	return { values: left.flatMap((value) => values[value] ?? []), of: column(filled.map((value) => numbers.get(value)!)) };
}

/** Days of the same. */
export function emptyDays(days: Uint16Array, gone: PageSet): Uint16Array {
	return Uint16Array.from(fromBefore(days, gone));
}

/** Lengths of the same. */
export function emptyLengths({ whole, asked }: PageLengths, gone: PageSet): PageLengths {
	return { whole: Uint8Array.from(fromBefore(whole, gone)), asked: Uint8Array.from(fromBefore(asked, gone)) };
}

/** Numbers of pages with that of the nearest page before that holds something, or of the first that does. */
function fromBefore(numbers: Column, gone: PageSet): number[] {
	let last = numbers.find((_, page) => gone[page] !== 1);
	return Array.from(numbers, (number, page) => (last = gone[page] === 1 ? (last ?? NOTHING) : number));
}

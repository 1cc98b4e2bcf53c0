import { FACETS, type Facet, type Filters } from '../../../search/types.ts';

/** What a reader asks of the search page; its whole content stands in the page's address. */
export interface SearchRequest {
	/** As typed, without the space around it. */
	query: string;
	/** Search exactly what was typed, without correcting it. */
	exact: boolean;
	/** Never holds an empty list or the same value twice. */
	filters: Filters;
}

/** Longest query, in UTF-16 units: several sentences, and short enough for every server's limit on addresses. */
export const LONGEST_QUERY = 400;

/** Most values of one facet that an address may choose: more than a reader ticks, few enough to stay cheap. */
const MOST_VALUES = 50;

/** Ids, years and age bands ("80+"); anything else in an address was not written by this page. */
const VALUE = /^[a-z0-9][a-z0-9+-]{0,79}$/;

/** The request of someone who has asked nothing yet. */
export const NOTHING: SearchRequest = { query: '', exact: false, filters: {} };

/** A query as it is compared, sent and put in addresses: without space around it, cut at the longest length. */
export function tidyQuery(text: string): string {
	return wellFormed(wellFormed(text).trim().slice(0, LONGEST_QUERY).trim());
}

/** A text without halves of characters, which no address can hold. */
function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Reads the query part of an address (`?q=…&specialty=…`); what it doesn't know it leaves out. */
export function parseAddress(search: string): SearchRequest {
	const params = new URLSearchParams(search);
	const query = tidyQuery(params.get('q') ?? '');
	const filters: Filters = {};
	for (const facet of FACETS) {
		const values = new Set(params.getAll(facet).filter((value) => VALUE.test(value)));
		if (values.size > 0) filters[facet] = [...values].slice(0, MOST_VALUES);
	}
	return { query, exact: query !== '' && params.get('exact') === '1', filters };
}

/** The query part of a request's address: empty for the empty request, else with its `?`. */
export function formatAddress(request: SearchRequest): string {
	const params = new URLSearchParams();
	if (request.query !== '') params.set('q', request.query);
	for (const facet of FACETS) {
		for (const value of request.filters[facet] ?? []) params.append(facet, value);
	}
	if (request.exact) params.set('exact', '1');
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

/**
 * The address that brings a request to a search page which is loaded by it: behind the `#`, which no browser sends
 * to the host. @param page the search page's own address
 */
export function unseenAddress(page: string, request: SearchRequest): string {
	const asked = formatAddress(request);
	return asked === '' ? page : `${page}#${asked}`;
}

/** What came behind the `#`, as the query part of an address; undefined where nothing came so. */
export function broughtUnseen(hash: string): string | undefined {
	return hash.startsWith('#?') ? hash.slice(1) : undefined;
}

/** True where there is nothing to look for: neither words nor filters. */
export function asksNothing(request: SearchRequest): boolean {
	return request.query === '' && chosen(request.filters).length === 0;
}

/** All chosen values, in the order of the facets. */
export function chosen(filters: Filters): { facet: Facet; value: string }[] {
	return FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));
}

/** The filters with one value added, or taken out where it was chosen. */
export function toggle(filters: Filters, facet: Facet, value: string): Filters {
	const { [facet]: before = [], ...others } = filters;
	const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
	return after.length === 0 ? others : { ...others, [facet]: after };
}

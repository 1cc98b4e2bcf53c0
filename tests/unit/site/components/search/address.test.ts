import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asksNothing,
	broughtUnseen,
	chosen,
	formatAddress,
	LONGEST_QUERY,
	parseAddress,
	tidyQuery,
	toggle,
	unseenAddress,
	type SearchRequest,
} from '../../../../../src/site/components/search/address.ts';
import { FACETS } from '../../../../../src/search/types.ts';

const value = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}\+?$/);

/** Requests as the page can make them. */
const requests: fc.Arbitrary<SearchRequest> = fc
	.record({
		query: fc.string({ unit: 'binary', maxLength: 40 }).map(tidyQuery),
		exact: fc.boolean(),
		filters: fc.record(
			Object.fromEntries(FACETS.map((facet) => [facet, fc.uniqueArray(value, { minLength: 1, maxLength: 4 })])),
			{ requiredKeys: [] },
		),
	})
	.map((request) => ({ ...request, exact: request.exact && request.query !== '' }));

describe('addresses', () => {
	test('a request comes back from its address as it was', () => {
		fc.assert(fc.property(requests, (request) => {
			expect(parseAddress(formatAddress(request))).toEqual(request);
		}));
	});

	test('what is asked is brought to a page where no host sees it, and comes back from there', () => {
		fc.assert(fc.property(requests, (request) => {
			const address = new URL(unseenAddress('https://answers.example/search/', request));
			expect(address.origin + address.pathname + address.search).toBe('https://answers.example/search/');
			expect(parseAddress(broughtUnseen(address.hash) ?? '')).toEqual(request);
		}));
		expect(broughtUnseen('#specialties')).toBeUndefined();
	});

	test('whatever stands in an address, reading it twice gives the same', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (search) => {
				const once = formatAddress(parseAddress(search));
				expect(formatAddress(parseAddress(once))).toBe(once);
			}),
		);
	});

	test('are readable', () => {
		const request = { query: 'numb feet?', exact: false, filters: { specialty: ['neurology', 'hepatology'], age: ['80+'] } };
		expect(formatAddress(request)).toMatchInlineSnapshot(
			`"?q=numb+feet%3F&specialty=neurology&specialty=hepatology&age=80%2B"`,
		);
	});

	test('leave out what the page did not write', () => {
		const search = '?utm=1&specialty=<b>&specialty=hepatology&specialty=hepatology&year=&exact=1';
		expect(parseAddress(search)).toEqual({ query: '', exact: false, filters: { specialty: ['hepatology'] } });
	});

	test('hold nothing for nothing', () => {
		expect(formatAddress({ query: '', exact: false, filters: {} })).toBe('');
		expect(asksNothing(parseAddress('?q=%20%20'))).toBe(true);
		expect(asksNothing(parseAddress('?year=2017'))).toBe(false);
	});
});

describe('tidyQuery', () => {
	test('cuts no character in half', () => {
		const query = tidyQuery('😷'.repeat(LONGEST_QUERY));
		expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
		expect(query.isWellFormed()).toBe(true);
	});

	test('is done once', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2 * LONGEST_QUERY }), (text) => {
			expect(tidyQuery(tidyQuery(text))).toBe(tidyQuery(text));
		}));
	});
});

describe('toggle', () => {
	test('twice is as before, and no facet stays empty', () => {
		fc.assert(
			fc.property(requests, fc.constantFrom(...FACETS), value, ({ filters }, facet, one) => {
				const there = toggle(filters, facet, one);
				expect(new Set(chosen(toggle(there, facet, one)).map(String))).toEqual(new Set(chosen(filters).map(String)));
				expect(Object.values(there).every((values) => values.length > 0)).toBe(true);
				expect(there[facet]?.includes(one) ?? false).toBe(!(filters[facet]?.includes(one) ?? false));
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFacets, passing } from '../../../../src/search/client/facets.ts';
import { fetchBytes, fetchJson, type Fetch } from '../../../../src/search/client/fetching.ts';
import { toConcepts, variantIn, type ConceptSetting } from '../../../../src/search/client/concepts.ts';
import type { JoinedFacet } from '../../../../src/search/client/loaded.ts';
import type { QueryTerm } from '../../../../src/search/client/query.ts';
import { FACETS, SearchUnavailable, type Facet, type Filters } from '../../../../src/search/types.ts';
import { joinPhrase } from '../../../../src/search/rank/phrase.ts';
import type { Postings } from '../../../../src/search/rank/postings.ts';
import { archive } from '../rank/build.ts';

describe('facets', () => {
	const values = ['a', 'b', 'c'];
	const labels = { specialty: { a: 'Alpha' }, doctor: {} };
	const entry = fc.tuple(...FACETS.map(() => fc.nat(2)));
	const choice = fc.subarray(values);

	test('count what is left when all other facets narrow', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 12 }), fc.tuple(...FACETS.map(() => choice)), (entries, choices) => {
				const facets = Object.fromEntries(FACETS.map((facet, i) => [facet, { values, of: Uint16Array.from(entries, (one) => one[i]!) }])) as unknown as Record<Facet, JoinedFacet>;
				const filters = Object.fromEntries(FACETS.map((facet, i) => [facet, choices[i]])) as Filters;
				const passes = (one: number[], except?: number): boolean =>
					FACETS.every((_, i) => i === except || choices[i]!.length === 0 || choices[i]!.includes(values[one[i]!]!));
				const all = Uint32Array.from(entries.keys());
				const counted = countFacets(all, filters, facets, labels);
				expect([...passing(all, filters, facets)]).toEqual([...entries.keys()].filter((i) => passes(entries[i]!)));
				FACETS.forEach((facet, i) => {
					const naive = values.map((value, number) => [value, entries.filter((one) => one[i] === number && passes(one, i)).length] as const);
					expect(new Map(counted[facet].map(({ value, count }) => [value, count]))).toEqual(new Map(naive.filter(([, count]) => count > 0)));
				});
			}),
		);
	});

	test('have the names that readers see, the commonest value first', () => {
		const facet = { values, of: Uint16Array.of(1, 1, 0) };
		const facets = Object.fromEntries(FACETS.map((name) => [name, facet])) as unknown as Record<Facet, JoinedFacet>;
		const counted = countFacets(Uint32Array.of(0, 1, 2), {}, facets, labels);
		expect(counted.specialty).toEqual([
			{ value: 'b', label: 'b', count: 2 },
			{ value: 'a', label: 'Alpha', count: 1 },
		]);
	});
});

describe('fetching', () => {
	const answers =
		(response: () => Response): Fetch =>
		() =>
			Promise.resolve(response());

	test.each([
		['a file that is not there', answers(() => new Response('', { status: 404, statusText: 'Not Found' })), 'x answered 404 Not Found'],
		['a network that is gone', (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
	])('%s makes search unavailable, with the cause', async (_, fetch, cause) => {
		const failure = await fetchBytes(fetch, 'x').catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(SearchUnavailable);
		expect((failure as SearchUnavailable).message).toBe('The search index could not be fetched from x.');
		expect(String((failure as SearchUnavailable).cause)).toContain(cause);
	});

	test('what is no JSON makes search unavailable', async () => {
		await expect(fetchJson(answers(() => new Response('<!doctype html>')), 'x')).rejects.toThrow('x is not JSON.');
	});
});

describe('concepts', () => {
	const { word } = archive(['|heart attack|', '|infarction|', '|attack heart|', '|cardiac|']);
	const term = (text: string, quoted = false): QueryTerm => ({ text, parts: text.split(' '), plain: text.split(' ').map(() => true), quoted });
	const stem = (one: string): string => one.replace(/s$/, '');
	const find = ({ parts }: QueryTerm): Promise<Postings> => Promise.resolve(joinPhrase(parts.map((part, offset) => ({ postings: word(stem(part)), offset }))));
	const setting: ConceptSetting = { find, stem, synonymWeight: 0.6 };

	test('of one stem count once', async () => {
		const { concepts } = await toConcepts([term('attack'), term('attacks')], [], setting);
		expect(concepts.map(({ variants }) => variants[0]!.term.text)).toEqual(['attack']);
	});

	test('that no entry holds are left out, unless they are required', async () => {
		const { concepts, missing } = await toConcepts([term('zzz'), term('yyy', true)], [], setting);
		expect(missing.map(({ text }) => text)).toEqual(['zzz']);
		expect(concepts.map(({ variants, required }) => [variants[0]!.term.text, required])).toEqual([['yyy', true]]);
	});

	test('have the synonyms of their word, and synonyms of a phrase stand in place of its words', async () => {
		const meanings = [
			{ word: 'heart', parts: ['heart'], also: [term('cardiac')] },
			{ word: 'heart attack', parts: ['heart', 'attack'], also: [term('infarction')] },
		];
		const { concepts } = await toConcepts([term('heart'), term('attack')], meanings, setting);
		expect(concepts.map(({ variants }) => variants.map(({ term, weight }) => `${term.text} ${weight}`))).toEqual([
			['heart 1', 'cardiac 0.6'],
			['attack 1'],
			['infarction 0.6'],
		]);
		expect(concepts.map(({ insteadOf }) => insteadOf)).toEqual([undefined, undefined, [0, 1]]);
		expect(variantIn(3, concepts[0]!)).toMatchObject({ variant: { own: false, term: { text: 'cardiac' } } });
		expect(variantIn(0, concepts[0]!)).toMatchObject({ variant: { own: true } });
		expect(variantIn(1, concepts[0]!)).toBeUndefined();
	});
});

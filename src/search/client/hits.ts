import { placesAt } from '../rank/postings.ts';
import type { Match } from '../rank/passage.ts';
import { fromIndexWords } from '../text/marks.ts';
import type { SearchHit } from '../types.ts';
import { variantIn, type QueryConcept } from './concepts.ts';
import { excerptOf } from './excerpt.ts';
import type { Fetch } from './fetching.ts';
import { fetchFragment, type Fragment } from './fragments.ts';
import type { LoadedIndex } from './loaded.ts';

/** Entries that answer a query, best first. */
export interface Ranked {
	entries: ArrayLike<number> & Iterable<number>;
	/** By entry. */
	points: ArrayLike<number>;
	concepts: readonly QueryConcept[];
	rarities: readonly number[];
}

/**
 * One hit as readers see it.
 * @throws SearchUnavailable
 */
export async function toHit(entry: number, { points, concepts, rarities }: Ranked, index: LoadedIndex, fetch: Fetch): Promise<SearchHit> {
	const { facets, labels } = index;
	const { url, content, meta, filters } = await fragmentOf(entry, index, fetch);
	const held = concepts.map((concept) => variantIn(entry, concept));
	const matches = held.flatMap((found, concept): Match[] => {
		if (!found) return [];
		const { parts } = found.variant.term;
		const places = [...placesAt(found.variant.postings, found.index)];
		return places.map((start) => ({ start, words: parts, concept, weight: rarities[concept]! }));
	});
	const specialty = facets.specialty.values[facets.specialty.of[entry]!]!;
	const doctor = facets.doctor.values[facets.doctor.of[entry]!]!;
	return {
		id: url.split('/').findLast((part) => part !== '') ?? '',
		path: url,
		title: meta.title ?? '',
		doctor: labels.doctor[doctor] ?? doctor,
		specialty: labels.specialty[specialty] ?? specialty,
		date: filters.date?.[0] ?? '',
		...excerptOf(content, matches, index.tokens),
		through: throughSynonyms(concepts, held),
		score: points[entry] ?? 0,
	};
}

/** An entry's title and text, as they were written. @throws SearchUnavailable */
export async function textOf(entry: number, index: LoadedIndex, fetch: Fetch): Promise<string> {
	const { content, meta } = await fragmentOf(entry, index, fetch);
	return `${meta.title ?? ''}\n${fromIndexWords(content.split(' '))}`;
}

async function fragmentOf(entry: number, { folder, language, pagefind }: LoadedIndex, fetch: Fetch): Promise<Fragment> {
	const { ids, starts } = pagefind.pages;
	const shard = language.shards[starts.findLastIndex((start) => start <= entry)]!;
	return await fetchFragment(fetch, `${folder}${shard.path}`, ids[entry]!);
}

/** Synonyms that stand for words which the entry lacks. */
function throughSynonyms(concepts: readonly QueryConcept[], held: readonly ReturnType<typeof variantIn>[]): string[] {
	return concepts.flatMap(({ insteadOf }, number) => {
		const variant = held[number]?.variant;
		const hasOwn = insteadOf?.length && insteadOf.every((word) => held[word]?.variant.own);
		return variant && !variant.own && !hasOwn ? [variant.term.text] : [];
	});
}

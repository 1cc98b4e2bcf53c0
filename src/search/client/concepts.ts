import { joinPhrase, isSameStem, type Posting, type Postings } from '../rank/postings.ts';
import type { Concept, Variant } from '../rank/rank.ts';
import type { QueryTerm } from './query.ts';
import type { Meaning } from './synonyms.ts';

/**
 * What a synonym weighs against the reader's own word: less, since groups join what is near as well as
 * what is the same, and enough to bring an entry that says it otherwise above those that say half of it.
 */
export const SYNONYM_WEIGHT = 0.6;

/** A concept of a query with what its variants are. */
export interface QueryConcept extends Concept {
	variants: readonly (Variant & { term: QueryTerm })[];
	/** True where results must hold the reader's own words. */
	required: boolean;
}

/** Finds the postings of a term. */
export type FindPostings = (term: QueryTerm) => Promise<Posting[]>;

/**
 * The concepts of a query: its terms, each with its synonyms. A phrase of several words that has
 * synonyms is a concept beside its words, or an entry that says it otherwise could not come near one
 * that says it so. Terms of one stem count once.
 */
export async function toConcepts(terms: readonly QueryTerm[], meanings: readonly Meaning[], find: FindPostings): Promise<QueryConcept[]> {
	const [own, also] = await Promise.all([Promise.all(terms.map(find)), Promise.all(meanings.map(async (meaning) => variantsOf(meaning, find)))]);
	const concepts: QueryConcept[] = [];
	const seen: Postings[] = [];
	terms.forEach((term, i) => {
		const postings = own[i]!;
		if (seen.some((other) => isSameStem(other, postings))) return;
		seen.push(postings);
		const single = meanings.findIndex(({ parts }) => parts.join(' ') === term.parts.join(' '));
		const variants = [{ term, postings, weight: 1 }, ...(single < 0 ? [] : also[single]!)];
		concepts.push({ variants, required: term.quoted });
	});
	const phrases = meanings.map((meaning, i) => ({ meaning, variants: also[i]! })).filter(({ meaning }) => isPhrase(meaning, terms));
	for (const { meaning, variants } of phrases) {
		const term: QueryTerm = { text: meaning.word, parts: meaning.parts, quoted: false };
		concepts.push({ variants: [{ term, postings: await find(term), weight: 1 }, ...variants], required: false });
	}
	return concepts.filter(({ variants, required }) => required || variants.some(({ postings }) => postings.length > 0));
}

function isPhrase({ parts }: Meaning, terms: readonly QueryTerm[]): boolean {
	return !terms.some((term) => term.parts.join(' ') === parts.join(' '));
}

async function variantsOf({ also }: Meaning, find: FindPostings): Promise<QueryConcept['variants']> {
	return Promise.all(also.map(async (term) => ({ term, postings: await find(term), weight: SYNONYM_WEIGHT })));
}

/** Postings of a term from those of its words. */
export async function termPostings({ parts }: QueryTerm, word: (part: string) => Promise<Posting[]>): Promise<Posting[]> {
	return joinPhrase(await Promise.all(parts.map(word)));
}

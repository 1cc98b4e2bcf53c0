import { indexOfEntry, isSameStem, type Postings } from '../rank/postings.ts';
import type { Concept, Variant } from '../rank/rank.ts';
import type { QueryTerm } from './query.ts';
import type { Meaning } from './synonyms.ts';

/** A variant and the term it stands for. */
export type QueryVariant = Variant & { term: QueryTerm };

/** A concept of a query; its first variant is what the reader wrote. */
export interface QueryConcept extends Concept {
	variants: readonly QueryVariant[];
	/** True where results must hold the reader's own words. */
	required: boolean;
}

/** Finds the postings of a term. */
export type FindPostings = (term: QueryTerm) => Promise<Postings>;

/**
 * The concepts of a query: its terms, each with its synonyms. A phrase of several words that has
 * synonyms is a concept beside its words, or an entry that says it otherwise could not come near one
 * that says it so. Terms of one stem count once.
 * @param synonymWeight against 1 for the reader's own words; at 0 synonyms are not looked for
 */
export async function toConcepts(terms: readonly QueryTerm[], meanings: readonly Meaning[], find: FindPostings, synonymWeight: number): Promise<QueryConcept[]> {
	const variant = async (term: QueryTerm, weight: number): Promise<QueryVariant> => ({ term, weight, postings: await find(term) });
	const meaningOf = new Map(meanings.map((meaning) => [meaning.parts.join(' '), meaning]));
	const phrases = meanings.filter(({ parts }) => !terms.some((term) => isSame(term.parts, parts)));
	const concept = async (term: QueryTerm, also: readonly QueryTerm[]): Promise<QueryConcept> => {
		const others = synonymWeight > 0 ? also.map((other) => variant(other, synonymWeight)) : [];
		return { variants: await Promise.all([variant(term, 1), ...others]), required: term.quoted };
	};
	const [words, besides] = await Promise.all([
		Promise.all(terms.map((term) => concept(term, meaningOf.get(term.parts.join(' '))?.also ?? []))),
		Promise.all(phrases.map(({ word, parts, also }) => concept({ text: word, parts, quoted: false }, also))),
	]);
	const all = [...onceByStem(words), ...besides];
	return all.filter(({ variants, required }) => required || variants.some(({ postings }) => postings.entries.length > 0));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((part, i) => part === b[i]);
}

function onceByStem(concepts: readonly QueryConcept[]): QueryConcept[] {
	const kept: QueryConcept[] = [];
	for (const concept of concepts) {
		const [own] = concept.variants;
		if (!kept.some(({ variants }) => isSameStem(variants[0]!.postings, own!.postings))) kept.push(concept);
	}
	return kept;
}

/** True where an entry holds the reader's own words of every concept that requires it. */
export function holdsRequired(entry: number, concepts: readonly QueryConcept[]): boolean {
	return concepts.every(({ required, variants }) => !required || indexOfEntry(variants[0]!.postings, entry) >= 0);
}

/** The variant through which an entry holds a concept: the reader's own word, or else the first synonym. */
export function variantIn(entry: number, { variants }: QueryConcept): { variant: QueryVariant; index: number; own: boolean } | undefined {
	for (const variant of variants) {
		const index = indexOfEntry(variant.postings, entry);
		if (index >= 0) return { variant, index, own: variant === variants[0] };
	}
	return undefined;
}

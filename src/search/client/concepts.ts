import { indexOfEntry, type Postings } from '../rank/postings.ts';
import type { Concept, Variant } from '../rank/rank.ts';
import { isUnspaced } from '../text/unspaced.ts';
import type { Stem } from '../text/stemming/stem.ts';
import type { QueryTerm } from './query.ts';
import type { Meaning } from './synonyms.ts';

/** A variant and the term it stands for. */
export type QueryVariant = Variant & { term: QueryTerm; own: boolean };

/** A concept of a query; its first variant is what the reader wrote, but for those that say several words otherwise. */
export interface QueryConcept extends Concept {
	variants: readonly QueryVariant[];
	/** True where results must hold the reader's own words. */
	required: boolean;
}

/** What another spelling of a word weighs: just less than the reader's own. */
const OTHER_SPELLING = 0.95;

/** What concepts are made with. */
export interface ConceptSetting {
	/** Finds the postings of a term. */
	find: (term: QueryTerm) => Promise<Postings>;
	stem: Stem;
	/** Against 1 for the reader's own words; at 0 synonyms are not looked for. */
	synonymWeight: number;
}

/**
 * The concepts of a query: its terms, each with its synonyms, then the synonyms of its phrases, each
 * phrase in place of its words. Terms of one stem count once; those that no entry holds in any way are missing.
 */
export async function toConcepts(terms: readonly QueryTerm[], meanings: readonly Meaning[], { find, stem, synonymWeight }: ConceptSetting): Promise<{ concepts: QueryConcept[]; missing: QueryTerm[] }> {
	const variant = async (term: QueryTerm, own: boolean, weight: number): Promise<QueryVariant> => ({ term, own, weight, isOfUnits: term.parts.length > 0 && term.parts.every(isUnspaced), postings: await find(term) });
	const used = meanings.filter(({ isSpelling }) => isSpelling === true || synonymWeight > 0);
	const phrases = used.filter(({ parts }) => !terms.some((term) => isSame(term.parts, parts)));
	const synonyms = async ({ also, isSpelling }: Meaning): Promise<QueryVariant[]> =>
		Promise.all(also.map((other) => (isSpelling ? variant(other, true, OTHER_SPELLING) : variant(other, false, synonymWeight))));
	const concept = async (term: QueryTerm): Promise<QueryConcept> => {
		const also = used.filter(({ parts }) => isSame(term.parts, parts));
		return { variants: [await variant(term, true, term.weight ?? 1), ...(await Promise.all(also.map(synonyms))).flat()], required: term.quoted };
	};
	const [words, others] = await Promise.all([Promise.all(terms.map(concept)), Promise.all(phrases.map(synonyms))]);
	const once = onceByStem(words, stem);
	const known = once.filter(isHeld);
	const lost = once.filter((concept) => !isHeld(concept));
	const instead = others.map((variants, i): QueryConcept => ({ variants, required: false, insteadOf: standingIn(known, phrases[i]!), lacksWord: standingIn(lost, phrases[i]!).length > 0 }));
	const heldInstead = instead.filter(isHeld);
	const isSaidOtherwise = (term: QueryTerm): boolean => instead.some((concept, i) => isHeld(concept) && term.parts.every((part) => phrases[i]!.parts.includes(part)));
	const missing = once.map(({ variants: [own] }, i) => ({ term: own!.term, isHere: isHeld(once[i]!) })).filter(({ term, isHere }) => !isHere && !isSaidOtherwise(term));
	return { concepts: [...known, ...heldInstead], missing: missing.map(({ term }) => term) };
}

/** Where results must hold the reader's own words, or any entry holds the concept. */
function isHeld({ variants, required }: QueryConcept): boolean {
	return required || variants.some(({ postings }) => postings.entries.length > 0);
}

/** Numbers of the concepts whose words stand in a phrase. */
function standingIn(concepts: readonly QueryConcept[], { parts }: Meaning): number[] {
	return [...concepts.entries()].flatMap(([number, { variants }]) => {
		const { quoted, parts: own } = variants[0]!.term;
		return !quoted && own.every((part) => parts.includes(part)) ? [number] : [];
	});
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((part, i) => part === b[i]);
}

/** Of concepts whose own words have the same stems, as a query's "treatment" and "treatments", the first. */
function onceByStem(concepts: readonly QueryConcept[], stem: Stem): QueryConcept[] {
	const kept = new Map<string, QueryConcept>();
	for (const concept of concepts) {
		const key = concept.variants[0]!.term.parts.map(stem).join(' ');
		if (!kept.has(key)) kept.set(key, concept);
	}
	return [...kept.values()];
}

/** True where an entry holds the reader's own words of every concept that requires it. */
export function holdsRequired(entry: number, concepts: readonly QueryConcept[]): boolean {
	return concepts.every(({ required, variants }) => !required || indexOfEntry(variants[0]!.postings, entry) >= 0);
}

/** The variant through which an entry holds a concept: the reader's own word, or else the first synonym. */
export function variantIn(entry: number, { variants }: QueryConcept): { variant: QueryVariant; index: number } | undefined {
	for (const variant of variants) {
		const index = indexOfEntry(variant.postings, entry);
		if (index >= 0) return { variant, index };
	}
	return undefined;
}

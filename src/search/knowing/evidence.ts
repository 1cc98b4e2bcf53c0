import { rarity } from '../rank/bm25.ts';
import { indexOfEntry } from '../rank/postings.ts';
import type { Collection, Concept } from '../rank/rank.ts';
import { EVIDENCE, leastCoverage } from './constants.ts';

/** A concept of a query as evidence of what the query is about. */
export interface TellingConcept extends Concept {
	/** Its rarity. */
	rarity: number;
	/** Whether it is but a character of a word that no entry holds. */
	isFragment: boolean;
}

/** What a query asks about, as far as its words tell. */
export interface Subject {
	concepts: readonly TellingConcept[];
	/** Number of words that no entry holds in any form. */
	missing: number;
}

/**
 * How much of what a query asks about an entry is about, from 0 to 1: the share of its words, weighed by
 * rarity, that stand in the entry's title or question; those that stand in the answer alone count less. A word
 * that no entry holds is as rare as can be.
 */
export function coverage(entry: number, { concepts, missing }: Subject, collection: Collection): number {
	const rarest = rarity(collection.size, 0);
	const held = concepts.map((concept) => holds(entry, concept));
	const isSaidOtherwise = new Set<number>();
	concepts.forEach(({ insteadOf = [] }, number) => {
		if (held[number] === 0) return;
		for (const other of insteadOf) {
			held[other] = Math.max(held[other]!, held[number]!);
			isSaidOtherwise.add(other);
		}
	});
	let [got, all] = [0, missing * rarest];
	concepts.forEach((concept, number) => {
		if (concept.insteadOf !== undefined) return;
		const asked = concept.isFragment ? Math.max(concept.rarity, rarest * EVIDENCE.fragmentAsked) : concept.rarity;
		all += asked;
		got += held[number]! * (concept.isFragment && !isSaidOtherwise.has(number) ? concept.rarity * EVIDENCE.fragmentHeld : asked);
	});
	return all === 0 ? 1 : got / all;
}

/** Number of entries that are about a query, of the first ones. @param ranked best first */
export function countAbout(ranked: Iterable<number>, subject: Subject, collection: Collection): number {
	const least = leastCoverage(collection.size);
	let [count, looked] = [0, 0];
	for (const entry of ranked) {
		if (looked === EVIDENCE.depth) break;
		looked += 1;
		if (coverage(entry, subject, collection) >= least) count += 1;
	}
	return count;
}

/** 1 where the entry has the concept in title or question, less where in the answer alone, 0 where nowhere. */
function holds(entry: number, { variants }: Concept): number {
	let best = 0;
	for (const { postings } of variants) {
		const index = indexOfEntry(postings, entry);
		if (index < 0) continue;
		const isAsked = postings.inTitle[index] === 1 || postings.asked[index]! > 0;
		best = Math.max(best, isAsked ? 1 : EVIDENCE.mention);
	}
	return best;
}

import { countAbout, type TellingConcept } from '../knowing/evidence.ts';
import type { Collection } from '../rank/rank.ts';
import type { Knowledge } from '../types.ts';
import type { Ranked } from './hits.ts';
import type { QueryTerm } from './query.ts';

/**
 * What the archive knows of a query.
 * @param missing terms that no entry holds
 */
export function knowledgeOf({ entries, concepts, rarities }: Ranked, missing: readonly QueryTerm[], collection: Collection): Knowledge {
	const telling = concepts.map((concept, i): TellingConcept => ({ ...concept, rarity: rarities[i]!, isFragment: concept.variants[0]?.term.fragmentOf !== undefined }));
	const fragments = missing.filter(({ fragmentOf }) => fragmentOf !== undefined).map((): TellingConcept => ({ variants: [], rarity: 0, isFragment: true }));
	const subject = { concepts: [...telling, ...fragments], missing: missing.length - fragments.length };
	return { entries: countAbout(entries, subject, collection), missing: words([...missing, ...concepts.flatMap(({ variants }) => variants.slice(0, 1).map(({ term }) => term))], missing) };
}

/** The words that no entry holds, as typed, each once. */
function words(terms: readonly QueryTerm[], missing: readonly QueryTerm[]): string[] {
	return [...new Set(terms.flatMap((term) => term.fragmentOf ?? (missing.includes(term) ? term.text : [])))];
}

import { EVIDENCE } from '../knowing/constants.ts';
import { countAbout, type TellingConcept } from '../knowing/evidence.ts';
import type { Order } from '../rank/order.ts';
import { foldWord } from '../text/words.ts';
import type { Knowledge } from '../types.ts';
import type { Ranked } from './hits.ts';
import type { LoadedIndex } from './loaded.ts';
import type { QueryTerm } from './query.ts';

/** All entries that a query finds, before filters. */
interface Unfiltered extends Pick<Ranked, 'concepts' | 'rarities'> {
	entries: Uint32Array;
	order: (passing: Uint32Array) => Order;
}

/**
 * What the archive knows of a query.
 * @param missing terms that no entry holds
 */
export function knowledgeOf({ entries, order, concepts, rarities }: Unfiltered, missing: readonly QueryTerm[], { collection, sides }: Pick<LoadedIndex, 'collection' | 'sides'>): Knowledge {
	const telling = concepts.map((concept, i): TellingConcept => ({ ...concept, rarity: rarities[i]!, isFragment: concept.variants[0]?.term.fragmentOf !== undefined }));
	const fragments = missing.filter(({ fragmentOf }) => fragmentOf !== undefined).map((): TellingConcept => ({ variants: [], rarity: 0, isFragment: true }));
	const subject = { concepts: [...telling, ...fragments], missing: missing.length - fragments.length };
	return { entries: countAbout(order(entries).best(EVIDENCE.depth), subject, collection), missing: words(sides, [...missing, ...concepts.flatMap(({ variants }) => variants.slice(0, 1).map(({ term }) => term))], missing) };
}

/**
 * The words that no entry holds, as typed, each once; without those that name but a side of a subject, where there are others.
 * @param sides such words, in plain letters
 */
function words(sides: ReadonlySet<string>, terms: readonly QueryTerm[], missing: readonly QueryTerm[]): string[] {
	const all = [...new Set(terms.flatMap((term) => term.fragmentOf ?? (missing.includes(term) ? term.text : [])))];
	const subjects = all.filter((word) => !sides.has(foldWord(word)));
	return subjects.length > 0 ? subjects : all;
}

import { compoundTerm, PHRASE_HELD } from '../text/compoundTerms.ts';
import { PairKinds, phraseParts, synonymWords, termOfPhrase } from '../text/phrases.ts';
import { ALL_PHRASES } from '../format/manifest.ts';
import type { LoadedIndex } from './loaded.ts';
import type { QueryReader } from './query.ts';

/** Words of a phrase stand apart, or are parted by a sign. */
const APART = /[^\p{L}\p{N}\p{M}]/u;

/**
 * Tells whether an index holds a phrase as a term of its own: what its synonyms and compounds have, and pairs of kinds.
 * @returns asks by the term, see `text/phrases.ts`
 */
export function phrasesHeld({ synonyms, compounds, phrasesApart, stem, rules }: Pick<LoadedIndex, 'synonyms' | 'compounds' | 'phrasesApart' | 'stem' | 'rules'>, { term, isStopWord }: QueryReader): (phrase: string) => boolean {
	const kinds = new PairKinds(rules, stem);
	const texts = synonyms.flatMap((group) => group.filter((text) => APART.test(text)));
	const terms = new Set(texts.map((text) => termOfPhrase(synonymWords(term(text).parts, isStopWord), stem)));
	const closed = new Set(compounds.filter((compound) => compound.includes(PHRASE_HELD)).map((compound) => compoundTerm(compound, stem)));
	const areApart = phrasesApart.has(ALL_PHRASES);
	return (phrase) => (!areApart && ((terms.has(phrase) && !phrasesApart.has(phrase)) || closed.has(phrase))) || isPair(phrase, kinds);
}

function isPair(phrase: string, kinds: PairKinds): boolean {
	const [first, second, ...more] = phraseParts(phrase);
	return second !== undefined && more.length === 0 && kinds.has(first!.stem, second.stem, second.offset);
}

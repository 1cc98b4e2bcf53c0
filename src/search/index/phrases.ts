import { COMPOUNDS } from '../text/compounds.ts';
import { compoundTerm } from '../text/compoundTerms.ts';
import { PairKinds, PhraseFinder, synonymWords, termOfPhrase } from '../text/phrases.ts';
import type { Stem } from '../text/stemming/stem.ts';
import { createWordFinder, stopWordsOf } from '../text/words.ts';
import { listed, listedGroups } from '../words/load.ts';
import { synonymsFor, wordsOf } from './languageWords.ts';
import { rulesOf } from './rules/rules.ts';
import type { SearchSource } from './source.ts';

/**
 * Terms of the phrases that a language's synonyms have, and of usual compounds: who asks for one word of a group is shown what has a phrase of it,
 * and the places of its words would be most of what that query fetches.
 * @returns ascending, each once
 */
export async function indexedPhrases(lang: string, source: Pick<SearchSource, 'synonyms' | 'medicines'>, stem: Stem): Promise<string[]> {
	const { stopWords, synonyms } = await wordsOf(lang);
	const finder = createWordFinder(lang, rulesOf(lang));
	const stops = stopWordsOf(finder, listed(stopWords));
	const texts = [...synonymsFor(lang, source.synonyms), ...listedGroups(synonyms), ...source.medicines(lang)].flat();
	const terms = texts.map((text) => {
		const parts = finder.words(text).flatMap((word) => word.parts);
		return termOfPhrase(synonymWords(parts, (word) => stops.has(word)), stem);
	});
	const compounds = COMPOUNDS.map((compound) => compoundTerm(compound, stem));
	return [...new Set([...terms.filter((term) => term !== undefined), ...compounds])].sort();
}

/** Finds phrases in texts of a language. @param terms those of {@link indexedPhrases} when the shard was built */
export function phraseFinder(lang: string, terms: Iterable<string>, stem: Stem): PhraseFinder {
	return new PhraseFinder(terms, new PairKinds(rulesOf(lang), stem));
}

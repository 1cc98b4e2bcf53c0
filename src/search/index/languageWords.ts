import type { SynonymGroup } from '../../archive/schema/synonyms.ts';
import { loadWords } from '../words/load.ts';
import type { LanguageWords } from '../words/types.ts';
import { inScriptOf, isChinese } from './chinese.ts';

/** What the software knows of a language's words, in the archive's script. */
export async function wordsOf(lang: string): Promise<LanguageWords> {
	const { stopWords, sides, synonyms } = await loadWords(lang);
	const own = (text: string): string => (isChinese(lang) ? inScriptOf(lang, text) : text);
	return { stopWords: own(stopWords), sides: own(sides), ...(synonyms !== undefined && { synonyms: own(synonyms) }) };
}

/** Groups of the language itself, and of the wider one it belongs to: `zh` for `zh-hant`. */
export function synonymsFor(lang: string, groups: readonly SynonymGroup[]): string[][] {
	return groups.filter((group) => group.lang === lang || lang.startsWith(`${group.lang}-`)).map(({ words }) => words);
}

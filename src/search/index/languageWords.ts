import type { SynonymGroup } from '../../archive/schema/synonymGroups.ts';
import { listedGroups, loadWords } from '../words/load.ts';
import type { LanguageWords } from '../words/types.ts';
import { inScriptOf, isChinese, isTraditionalIn } from './chinese.ts';
import { withGroups } from './medicines.ts';

/** What the software knows of a language's words, in the archive's script. */
export async function wordsOf(lang: string): Promise<LanguageWords> {
	const { stopWords, sides, synonyms } = await loadWords(lang);
	if (!isChinese(lang) || isTraditionalIn(lang)) return { stopWords, sides, ...(synonyms !== undefined && { synonyms }) };
	const own = (text: string): string => inScriptOf(lang, text);
	const { synonyms: saidSo } = await import('../words/scripts/zhHans.ts');
	const groups = withGroups(listedGroups(saidSo), listedGroups(own(synonyms ?? '')));
	return { stopWords: own(stopWords), sides: own(sides), synonyms: groups.map((group) => group.join(', ')).join('\n') };
}

/** Groups of the language itself, and of the wider one it belongs to: `zh` for `zh-hant`. */
export function synonymsFor(lang: string, groups: readonly SynonymGroup[]): string[][] {
	return groups.filter((group) => group.lang === lang || lang.startsWith(`${group.lang}-`)).map(({ words }) => words);
}

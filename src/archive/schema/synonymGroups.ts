import type { SynonymItem } from './synonyms.ts';

/** Words of one language that mean the same. */
export interface SynonymGroup {
	words: string[];
	lang: string;
}

/** Words of one language of which none may stand for another. */
export interface ApartGroup {
	never: string[];
	lang: string;
}

/** The items that are groups. */
export function synonymGroups(items: readonly SynonymItem[]): SynonymGroup[] {
	return items.flatMap(({ words, lang }) => (words ? [{ words, lang }] : []));
}

/** The items whose words are kept apart. */
export function apartGroups(items: readonly SynonymItem[]): ApartGroup[] {
	return items.flatMap(({ never, lang }) => (never ? [{ never, lang }] : []));
}

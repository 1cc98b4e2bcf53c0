import type { LanguageWords } from './types.ts';

/** By the first part of the tag. Only builds read them: the index is published with what it needs of its own language. */
const SOURCES: Readonly<Record<string, () => Promise<{ words: LanguageWords }>>> = {
	ar: () => import('./ar.ts'),
	de: () => import('./de.ts'),
	en: () => import('./en.ts'),
	es: () => import('./es.ts'),
	fa: () => import('./fa.ts'),
	fr: () => import('./fr.ts'),
	hi: () => import('./hi.ts'),
	id: () => import('./id.ts'),
	ja: () => import('./ja.ts'),
	ko: () => import('./ko.ts'),
	pt: () => import('./pt.ts'),
	ru: () => import('./ru.ts'),
	th: () => import('./th.ts'),
	tr: () => import('./tr.ts'),
	vi: () => import('./vi.ts'),
	zh: () => import('./zh.ts'),
};

/** Languages of whose words something is known. */
export const WORD_LANGUAGES: readonly string[] = Object.keys(SOURCES);

/** What is known of a language's words; nothing of one that has no file here. @param lang a BCP 47 tag */
export async function loadWords(lang: string): Promise<LanguageWords> {
	const language = lang.split('-', 1)[0]!;
	return Object.hasOwn(SOURCES, language) ? (await SOURCES[language]!()).words : { stopWords: '', sides: '' };
}

/** The words of a list. */
export function listed(list: string): string[] {
	return list.split(/\s+/).filter((word) => word !== '');
}

/** The groups of a list, each of its words or phrases. */
export function listedGroups(list = ''): string[][] {
	return list.split('\n').map((line) => line.split(',').map((word) => word.trim()).filter((word) => word !== '')).filter(({ length }) => length > 1);
}

import { contentHash } from '../../archive/content/decode.ts';
import { digest } from '../../archive/digest.ts';
import type { OwnText } from '../../archive/ownWords.ts';
import type { Registry } from '../../archive/store/registry.ts';
import { OF_SCRIPTS, type FetchedWords } from '../messages/own/fetched.ts';
import type { Library } from './library.ts';

/** The way a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
	// TypeScript does not know it yet.
	return (new Intl.Locale(lang) as Intl.Locale & { getTextInfo: () => { direction: 'ltr' | 'rtl' } }).getTextInfo().direction;
}

/** A file of a site's own words for scripts in the browser. */
export interface WordsFile {
	/** Its place in the site, without base; it changes with what the file says. */
	place: string;
	text: string;
}

/** The words of a language that scripts may ask for; undefined where none of them are the site's own. */
export function wordsFile({ messages }: Pick<Registry, 'messages'>, lang: string): WordsFile | undefined {
	const own = messages.get(lang);
	const groups = Object.entries(own ?? {}).filter(([group]) => (OF_SCRIPTS as readonly string[]).includes(group));
	if (groups.length === 0) return undefined;
	const said: [string, OwnText][] = groups;
	const text = `${JSON.stringify({ lang, direction: directionOf(lang), words: Object.fromEntries(said) } satisfies FetchedWords)}\n`;
	return { place: `_astro/words-${lang}.${contentHash(text).slice(0, 8)}.json`, text };
}

/** Words of a language that pages in all others show: their links to it. */
const SHOWN_ELSEWHERE = ['languageName', 'readInThisLanguage', 'homeInThisLanguage'];

/** What pages show of the site's own words, digested, by their language; those without one may show all. */
export function wordKeys({ registry: { messages }, site }: Library): (lang: string | undefined) => string {
	const elsewhere = JSON.stringify(site.languages.map((lang) => SHOWN_ELSEWHERE.map((name) => (messages.get(lang)?.['site'] as Record<string, OwnText> | undefined)?.[name])));
	const keys = new Map(site.languages.map((lang) => [lang, digest(elsewhere, JSON.stringify(messages.get(lang) ?? null))]));
	const whole = digest(JSON.stringify([...messages]));
	return (lang) => (lang === undefined ? whole : (keys.get(lang) ?? ''));
}

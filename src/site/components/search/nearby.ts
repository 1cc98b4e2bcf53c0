import type { PageToFind } from '../../query/pagesToFind.ts';
import { wordBeginnings } from '../../wordBeginnings.ts';

/** A topic a reader may browse instead. */
export interface Topic {
	name: string;
	path: string;
}

/**
 * Topics whose names share a word with the query, most shared words first, then as they stand.
 * Words of one or two Latin letters don't count: they say nothing.
 */
export function topicsLike<T extends Topic>(query: string, topics: readonly T[], lang: string, most: number): T[] {
	const wanted = new Set(wordBeginnings(query, lang).filter((stem) => stem.length > 2 || /\p{Script=Han}/u.test(stem)));
	return topics
		.map((topic) => ({ topic, shared: wordBeginnings(topic.name, lang).filter((stem) => wanted.has(stem)).length }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, most)
		.map(({ topic }) => topic);
}

/** Pages of the site's own offered at most. */
const MOST_PAGES = 3;

/**
 * Pages of the site's own that hold all words that are asked for; those that have them in their title come first.
 * @param stopWords words that tell nothing, without apostrophes, with spaces between
 */
export function pagesWith(query: string, { pages, stopWords, lang }: { pages: readonly PageToFind[]; stopWords: string; lang: string }): PageToFind[] {
	if (pages.length === 0) return [];
	const wanted = [...new Set(wordBeginnings(query, lang, new Set(stopWords.split(' '))))];
	if (wanted.length === 0) return [];
	const inTitle = ({ title }: PageToFind): number => wordBeginnings(title, lang).filter((word) => wanted.includes(word)).length;
	return pages
		.filter((page) => {
			const held = new Set(page.words.split(' '));
			return wanted.every((word) => held.has(word));
		})
		.sort((a, b) => inTitle(b) - inTitle(a))
		.slice(0, MOST_PAGES);
}

import { wordBeginnings } from '../wordBeginnings.ts';
import type { Library } from './library.ts';
import { pagePath, pagesIn } from './pages.ts';

/** A page of the site's own, as search knows it. */
export interface PageToFind {
	title: string;
	path: string;
	/** What its words begin with, each once, with spaces between. */
	words: string;
}

/** Words of a page that search knows: those of a long one, so that a site of many pages stays small. */
const MOST_WORDS = 800;

/** The pages of the site's own in a language, as search knows them. */
export function pagesToFind(library: Library, lang: string): PageToFind[] {
	return pagesIn(library, lang).map((page) => {
		const words = new Set(wordBeginnings(`${page.title} ${page.description} ${page.text}`, lang));
		return { title: page.title, path: pagePath(library, page), words: [...words].slice(0, MOST_WORDS).join(' ') };
	});
}

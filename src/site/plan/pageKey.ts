import type { Library } from '../query/library.ts';
import { digest } from '../../archive/digest.ts';
import type { PageKind, PageParams, PlannedPage } from './kinds.ts';

/** Where a page stands, and what it is of. */
export interface PagePlace {
	kind: PageKind;
	/** Its language; undefined for the site's own files. */
	lang?: string;
	/** Values of the route's other parameters. */
	params?: PageParams;
	path: string;
	/** The specialty with which it is saved for offline. */
	specialty?: string | undefined;
}

/** Adds a page to a plan. @param shown everything it shows besides the site */
export type Add = (place: PagePlace, ...shown: (string | undefined)[]) => void;

/**
 * Adds pages to a plan.
 * @param renderer hash of the code and configuration that turn views into pages
 */
export function adder(library: Library, renderer: string, pages: PlannedPage[]): Add {
	const all = digest(renderer, JSON.stringify(library.site));
	return ({ kind, lang, params, path, specialty }, ...shown) => {
		const route = lang === undefined ? { ...params } : { lang: lang === library.firstLanguage ? undefined : lang, ...params };
		pages.push({ kind, params: route, path, lang: lang ?? '', specialty, key: digest(all, kind, ...shown) });
	};
}

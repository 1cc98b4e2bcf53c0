import type { Library } from '../query/library.ts';
import { menusIn } from '../query/pages.ts';
import { wordKeys } from '../query/words.ts';
import { themePlaces } from '../theme/places.ts';
import { digest } from '../../archive/digest.ts';
import type { PageKind, PageParams, PlannedPage } from './kinds.ts';
import { isTaken } from '../portable.ts';
import { validatorOf } from './validator.ts';

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
	/** Of an entry: hash of its whole record. */
	record?: string;
}

/** Adds a page to a plan. @param shown everything it shows besides the site */
export type Add = (place: PagePlace, ...shown: (string | undefined)[]) => void;

/**
 * Adds pages to a plan.
 * @param renderer hash of the code and configuration that turn views into pages
 */
export function adder(library: Library, renderer: string, pages: PlannedPage[]): Add {
	const { styles, logo, hasIcon } = themePlaces(library.registry, '/');
	const all = digest(renderer, JSON.stringify([library.site, styles, logo, hasIcon, library.noindex, library.portable]));
	const words = wordKeys(library);
	const menus = new Map(library.site.languages.map((one) => [one, digest(JSON.stringify(menusIn(library, one)))]));
	const allMenus = digest(...menus.values());
	const isSaved = library.site.offline;
	return ({ kind, lang, params, path, specialty, record }, ...shown) => {
		if (library.portable && !isTaken(library.portable, kind, lang)) return;
		const route = lang === undefined ? { ...params } : { lang: lang === library.firstLanguage ? undefined : lang, ...params };
		const content = digest(kind, ...shown);
		pages.push({
			kind, params: route, path, lang: lang ?? '', specialty,
			key: digest(all, words(lang), lang === undefined ? allMenus : menus.get(lang), content),
			validator: isSaved && path.endsWith('/') ? validatorOf(path, content) : undefined,
			textValidator: isSaved && record !== undefined ? validatorOf(path, record) : undefined,
		});
	};
}

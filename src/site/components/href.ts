/**
 * The address of a site path as a link on a page: with the base that the site is served under.
 * @param path starts with a slash and has no base, as all paths in views
 */
export function href(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The whole address, for canonical links, feeds and citations. `origin` has no trailing slash. */
export function absolute(origin: string, path: string): string {
	return origin + href(path);
}

/**
 * The path of one of the site's own pages in a language.
 * @param languages the site's languages; the first has no prefix
 * @param path the same page's path in the first language
 */
export function pathIn(languages: readonly string[], lang: string, path: string): string {
	return lang === languages[0] ? path : `/${lang}${path}`;
}

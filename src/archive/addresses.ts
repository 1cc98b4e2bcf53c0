/**
 * Where things stand on the site: site paths without base. Addresses are for ever, so this is
 * the one place that makes them.
 */

/** The language's part of addresses: `/` for the first language of the site, `/zh-hant/` for another. */
export function languageRoot(lang: string, languages: readonly string[]): string {
	return lang === languages[0] ? '/' : `/${lang}/`;
}

/** The address of an entry. @param root see {@link languageRoot} */
export function entryPath(root: string, year: string, id: string): string {
	return `${root}q/${year}/${id}/`;
}

/** The address of a page's text as Markdown, as https://llmstxt.org names it. */
export function markdownPath(path: string): string {
	return `${path}index.html.md`;
}

/** What a list is of: everything, or one specialty, topic (`specialty/topic`) or doctor. */
export interface ListOf {
	kind: 'all' | 'specialty' | 'topic' | 'doctor';
	/** Empty for `all`. */
	id: string;
}

/** The address of a list's first page. */
export function listPath(root: string, { kind, id }: ListOf): string {
	if (kind === 'all') return `${root}years/`;
	return kind === 'doctor' ? `${root}doctors/${id}/` : `${root}${id}/`;
}

/** Where the slices of a list stand. */
export function slicesPath(root: string, list: ListOf): string {
	return list.kind === 'all' ? listPath(root, list) : `${listPath(root, list)}years/`;
}

/** The address of one slice of a list. */
export function slicePath(root: string, list: ListOf, slice: string): string {
	return `${slicesPath(root, list)}${slice}/`;
}

/**
 * A site path as files are named after it: escapes are what they stand for, `%2F` too.
 * @throws URIError where a % begins no escape
 */
export function decodedPath(path: string): string {
	return decodeURIComponent(path);
}

/**
 * Whether an old address is that of a file, which every host serves as a page by its ending. All others are those of
 * a folder: what stands in it is a page whatever the folder's name ends with, and `/faq.php` is read, not downloaded.
 */
export function isPageFile(path: string): boolean {
	return /\.html?$/.test(path);
}

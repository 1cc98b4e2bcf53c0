/**
 * The rules for crawlers (RFC 9309): everything may be read but the results of searches, of which
 * there is no end.
 * @param search hrefs of the search pages, base included
 * @param sitemap the whole address of the sitemap's index
 */
export function robotsText(search: readonly string[], sitemap: string): string {
	return ['User-agent: *', ...search.map((path) => `Disallow: ${path}?`), 'Allow: /', '', `Sitemap: ${sitemap}`, ''].join('\n');
}

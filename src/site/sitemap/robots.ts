/**
 * The rules for crawlers (RFC 9309): everything may be read but the results of searches, of which
 * there is no end.
 * @param search hrefs of the search pages, base included
 * @param sitemap the whole address of the sitemap's index; undefined where the site is to be left out, which its pages say: they must be read for that
 */
export function robotsText(search: readonly string[], sitemap: string | undefined): string {
	return ['User-agent: *', ...search.map((path) => `Disallow: ${path}?`), 'Allow: /', '', ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`, ''])].join('\n');
}

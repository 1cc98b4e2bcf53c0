import type { SitemapAddress } from '../query/sitemap.ts';
import type { PageKind, PlannedPage } from './kinds.ts';

/** Pages that other parts of the sitemap list, or that search engines are asked to pass by. */
const UNLISTED: ReadonlySet<PageKind> = new Set(['entry', 'not-found', 'offline', 'embed', 'embed-index']);

/**
 * The addresses of all pages but entries, each with its versions in other languages.
 * @param planned all pages of the site
 * @param first the site's first language
 */
export function sitemapPages(planned: readonly PlannedPage[], first: string): SitemapAddress[] {
	const pages = planned.filter(({ kind, path }) => !UNLISTED.has(kind) && path.endsWith('/'));
	const versions = Map.groupBy(pages, samePage);
	return pages.map((page) => {
		const same = hasVersions(page) ? versions.get(samePage(page))! : [];
		return {
			path: page.path,
			lastmod: undefined,
			alternates: same.length < 2 ? [] : same.map(({ params, path }) => ({ lang: params['lang'] ?? first, path })),
		};
	});
}

/** Slices are cut by the entries of their own language, so none is the same page as another's. */
function hasVersions({ kind }: PlannedPage): boolean {
	return kind !== 'year' && !kind.endsWith('-slice');
}

/** Equal for the same page in all languages. */
function samePage({ kind, params }: PlannedPage): string {
	return JSON.stringify([kind, { ...params, lang: undefined }]);
}

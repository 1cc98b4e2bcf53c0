import type { Library } from '../query/library.ts';
import type { SitemapAddress } from '../query/sitemap.ts';
import type { PlannedPage } from './kinds.ts';
import { planPages } from './plan.ts';

/** The addresses of all pages but entries, each with its versions in other languages. */
export function sitemapPages(library: Library): SitemapAddress[] {
	const pages = planPages(library, '').filter(
		({ kind, path }) => kind !== 'entry' && kind !== 'not-found' && path.endsWith('/'),
	);
	const versions = Map.groupBy(pages, samePage);
	return pages.map((page) => {
		const same = hasVersions(page) ? versions.get(samePage(page))! : [];
		return {
			path: page.path,
			lastmod: undefined,
			alternates: same.length < 2 ? [] : same.map(({ params, path }) => ({ lang: params['lang'] ?? library.firstLanguage, path })),
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

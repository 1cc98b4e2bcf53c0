/** Every kind of page, with its route's file in `src/site/pages/`. */
export const PAGE_KINDS = {
	home: '[...lang]/index.astro',
	entry: '[...lang]/q/[year]/[id].astro',
	'entry-markdown': '[...lang]/q/[year]/[id]/index.html.md.ts',
	specialties: '[...lang]/specialties.astro',
	specialty: '[...lang]/[specialty]/index.astro',
	'specialty-slice': '[...lang]/[specialty]/years/[slice].astro',
	topic: '[...lang]/[specialty]/[topic]/index.astro',
	'topic-slice': '[...lang]/[specialty]/[topic]/years/[slice].astro',
	doctors: '[...lang]/doctors/index.astro',
	doctor: '[...lang]/doctors/[doctor]/index.astro',
	'doctor-slice': '[...lang]/doctors/[doctor]/years/[slice].astro',
	years: '[...lang]/years/index.astro',
	year: '[...lang]/years/[slice].astro',
	search: '[...lang]/search.astro',
	about: '[...lang]/about.astro',
	glance: '[...lang]/glance.astro',
	offline: '[...lang]/offline.astro',
	'not-found': '404.astro',
	feed: '[...lang]/feed.xml.ts',
	'feed-json': '[...lang]/feed.json.ts',
	'specialty-feed': '[...lang]/[specialty]/feed.xml.ts',
	'specialty-feed-json': '[...lang]/[specialty]/feed.json.ts',
	manifest: '[...lang]/site.webmanifest.ts',
	'sitemap-index': 'sitemap-index.xml.ts',
	sitemap: 'sitemap-[part].xml.ts',
	robots: 'robots.txt.ts',
	llms: 'llms.txt.ts',
} as const;

export type PageKind = keyof typeof PAGE_KINDS;

/** Values of a route's parameters; undefined for the language part of the first language. */
export type PageParams = Record<string, string | undefined>;

/** One page of the site. */
export interface PlannedPage {
	kind: PageKind;
	params: PageParams;
	/** The page's address: a site path without base. */
	path: string;
	/** Its language; empty for the site's own files. */
	lang: string;
	/** The specialty with which it is saved for offline, where it is with one. */
	specialty: string | undefined;
	/** Hash of everything the page shows: the page is rendered again only when it changes. */
	key: string;
}

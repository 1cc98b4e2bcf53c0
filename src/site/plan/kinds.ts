import type { OWN_ENDINGS, RESERVED_SEGMENTS } from '../../archive/schema/index.ts';

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
	'embed-index': 'embed/index.astro',
	embed: 'embed/q/[year]/[id].astro',
	page: '[...lang]/[page].astro',
	glance: '[...lang]/glance.astro',
	offline: '[...lang]/offline.astro',
	'not-found': '404.astro',
	feed: '[...lang]/feed.xml.ts',
	'feed-json': '[...lang]/feed.json.ts',
	'specialty-feed': '[...lang]/[specialty]/feed.xml.ts',
	'specialty-feed-json': '[...lang]/[specialty]/feed.json.ts',
	'topic-feed': '[...lang]/[specialty]/[topic]/feed.xml.ts',
	'topic-feed-json': '[...lang]/[specialty]/[topic]/feed.json.ts',
	'doctor-feed': '[...lang]/doctors/[doctor]/feed.xml.ts',
	'doctor-feed-json': '[...lang]/doctors/[doctor]/feed.json.ts',
	manifest: '[...lang]/site.webmanifest.ts',
	'sitemap-index': 'sitemap-index.xml.ts',
	sitemap: 'sitemap-[part].xml.ts',
	robots: 'robots.txt.ts',
	llms: 'llms.txt.ts',
} as const;

export type PageKind = keyof typeof PAGE_KINDS;

/** The first segment of a route's address, or the name of its file; those that content names are `[…]`. */
type First<Route> = Route extends `[...lang]/${infer Rest}` ? First<Rest>
	: Route extends `${infer Segment}/${string}` ? Segment
	: Route extends `${infer Name}.${'astro' | 'ts'}` ? Name : never;

type Reserved = (typeof RESERVED_SEGMENTS)[number] | `${string}.${(typeof OWN_ENDINGS)[number]}` | `[${string}]`;

// A route whose address content could claim too does not compile.
true satisfies First<(typeof PAGE_KINDS)[PageKind]> extends Reserved ? true : false;

/** Names of the files that are no pages, wherever they stand. */
export const FILE_NAMES = new RegExp(`^(?:${Object.values(PAGE_KINDS).filter((route) => route.endsWith('.ts')).map(namePattern).join('|')})$`);

function namePattern(route: string): string {
	return route.slice(route.lastIndexOf('/') + 1, -'.ts'.length).replaceAll('.', String.raw`\.`).replace(/\[.*?\]/, '[^/]+');
}

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
	/** Tells what a reader's saved copy of the page says, whatever the templates; undefined for files that are no pages. See `validatorOf`. */
	validator?: string | undefined;
	/** The same of what the search index holds of an entry; undefined for other pages. */
	textValidator?: string | undefined;
}

import type { Site } from '../archive/schema/index.ts';
import type { PageKind } from './plan/kinds.ts';

/** The path under which a site that is taken along is built: no address of another has it, so each is found by it and made relative. */
export const PORTABLE_BASE = '/_folder_of_the_copy_/';

/** Place in the site of the script of every page that is taken along: the loader of all others. */
export const PORTABLE_SCRIPT = 'scripts/loader.js';

/** The program that it loads first, by name. */
export const PORTABLE_PROGRAM = 'page.js';

/** A script that gives data to the loader, see `components/portable/loading.ts`. @param place its own in the site */
export function giveScript(place: string, text: string): string {
	return `answered.give(${JSON.stringify(place)},${JSON.stringify(text)});\n`;
}

/** Which pages a site has that is taken along, as the store keeps it. */
export interface PortablePages {
	/** The one language of its pages; all of the site's where undefined. */
	lang?: string | undefined;
}

/** Kinds of pages that are for search engines, feed readers, frames, devices or hosts. */
const FOR_HOSTS: ReadonlySet<PageKind> = new Set<PageKind>([
	'entry-markdown', 'embed-index', 'embed', 'offline', 'not-found', 'feed', 'feed-json', 'specialty-feed', 'specialty-feed-json', 'topic-feed',
	'topic-feed-json', 'doctor-feed', 'doctor-feed-json', 'manifest', 'sitemap-index', 'sitemap', 'robots', 'llms',
]);

/** Whether a site that is taken along has a page. @param lang the page's; undefined for the site's own files */
export function isTaken({ lang: only }: PortablePages, kind: PageKind, lang: string | undefined): boolean {
	return !FOR_HOSTS.has(kind) && (only === undefined || lang === only);
}

/** The settings of a site that is taken along: without all that works only with a host, or sends something to one. */
export function withoutHost(site: Site): Site {
	const { contactForm, admin: _admin, embed: _embed, searchCounts: _searchCounts, ...rest } = site;
	return {
		...rest,
		offline: false,
		markdown: false,
		feeds: [],
		// A letter goes the reader's own way.
		...(contactForm && 'email' in contactForm && { contactForm }),
	};
}

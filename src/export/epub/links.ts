import type { Element } from 'hast';
import { decodedPath } from '../../archive/decodedPath.ts';
import type { Places } from './places.ts';

/** What links of a book lead by. */
export interface LinkPlaces {
	places: Places;
	/** The site's address, without a slash at its end. */
	address: string;
	/** The path it is served under, with slashes at both ends. */
	base: string;
}

/** Anchors that the page of every entry has. */
const ANCHORS = new Set(['#question', '#answer']);

/** Where a link of a page leads from the book: to a place in it, or to the site itself. Undefined where it is no address. */
export function linkIn({ places, address, base }: LinkPlaces, href: string, path: string): string | undefined {
	if (href.startsWith('#')) return href;
	const page = new URL(base + path.slice(1), `${address}/`);
	const url = URL.parse(href, page);
	if (!url) return undefined;
	const isOwn = url.origin === page.origin && url.pathname.startsWith(base);
	const place = isOwn ? places.at(`/${decodedPath(url.pathname.slice(base.length))}`) : undefined;
	if (place === undefined) return url.href;
	return ANCHORS.has(url.hash) && !place.includes('#') ? place + url.hash : place;
}

/** Gives a link its place in the book; what leads nowhere is no link any more. */
export function rewriteLink(link: Element, at: LinkPlaces, path: string): void {
	const { href } = link.properties;
	if (typeof href !== 'string') return;
	const to = linkIn(at, href, path);
	if (to === undefined) {
		link.tagName = 'span';
		delete link.properties['href'];
	} else link.properties['href'] = to;
}

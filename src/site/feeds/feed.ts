import { publishedOn, updatedOn } from '../../archive/dates.ts';
import { FEED_LENGTH } from '../plan/feedLength.ts';
import type { EntryText, Link, PageView, SiteView } from '../views.ts';
import { languageTag } from '../messages/format.ts';
import type { Messages } from '../messages/index.ts';
import type { ToAddress } from '../address.ts';
import { itemHtml } from './itemHtml.ts';
import { withWholeAddresses } from './wholeAddresses.ts';

/** A feed, whatever its format. Days are `YYYY-MM-DD`, addresses whole. */
export interface Feed {
	title: string;
	subtitle: string;
	/** BCP 47 tag. */
	lang: string;
	/** The page that the feed follows; it identifies the feed too, since addresses are for ever. */
	page: string;
	/** The same feed in each format. */
	atom: string;
	json: string;
	/** The site's name and home, in the feed's language. */
	publisher: { name: string; address: string };
	icon: string;
	/** The latest day named by an item; undefined where there are none. */
	updated: string | undefined;
	items: FeedItem[];
}

/** One entry in a feed. */
export interface FeedItem {
	/** The entry's page; it identifies the item too. */
	address: string;
	title: string;
	published: string;
	updated: string;
	author: { name: string; address: string };
	/** Undefined for pages of the site's own. */
	specialty: { id: string; name: string } | undefined;
	/** Plain text. */
	summary: string;
	/** Sanitised, with whole addresses. */
	html: string;
}

/** What a feed is made from. */
export interface FeedSource {
	site: SiteView;
	/** Path of the site's home in the feed's language. */
	home: string;
	/** The specialty, topic or doctor whose entries the feed holds; undefined for all. */
	of?: Link;
	/** Newest first. */
	entries: readonly EntryText[];
	/** Pages of the site's own that name the day of their last change. */
	pages?: readonly PageView[];
	messages: Messages;
	toAddress: ToAddress;
}

/** The newest entries of the site, or of one of its lists, as a feed. */
export function feedOf({ site, home, of, entries, pages = [], messages, toAddress }: FeedSource): Feed {
	const words = messages.feeds;
	const publisher = { name: site.name, address: toAddress(home) };
	const items = [
		...entries.map((entry) => ({ day: entry.date, item: itemOf(entry, messages, toAddress) })),
		...pages.flatMap((page) => (page.updated === undefined ? [] : [{ day: page.updated, item: pageItem(page, page.updated, publisher, toAddress) }])),
	].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1)).slice(0, FEED_LENGTH).map(({ item }) => item);
	const page = toAddress(of?.path ?? home);
	return {
		title: of ? words.specialtyTitle(site.name, of.name) : words.title(site.name),
		subtitle: words.subtitle(site.name),
		lang: languageTag(site.lang),
		page,
		atom: `${page}feed.xml`,
		json: `${page}feed.json`,
		publisher,
		icon: toAddress('/favicon.svg'),
		updated: items.map(({ updated }) => updated).sort().at(-1),
		items,
	};
}

function pageItem({ path, title, description, html }: PageView, day: string, author: FeedItem['author'], toAddress: ToAddress): FeedItem {
	const address = toAddress(path);
	return { address, title, published: day, updated: day, author, specialty: undefined, summary: description, html: withWholeAddresses(html, address) };
}

function itemOf(entry: EntryText, messages: Messages, toAddress: ToAddress): FeedItem {
	const address = toAddress(entry.path);
	return {
		address,
		title: entry.title,
		published: publishedOn(entry),
		updated: updatedOn(entry),
		author: { name: entry.doctor.name, address: toAddress(entry.doctor.path) },
		specialty: { id: entry.specialty.id, name: entry.specialty.name },
		summary: entry.withdrawn === undefined ? entry.answerExcerpt : messages.entry.withdrawnDescription(entry.title),
		html: itemHtml(entry, messages, address),
	};
}

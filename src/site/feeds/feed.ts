import { publishedOn, updatedOn } from '../../archive/dates.ts';
import type { EntryText, Link, SiteView } from '../views.ts';
import { languageTag } from '../messages/format.ts';
import type { Messages } from '../messages/index.ts';
import type { ToAddress } from '../address.ts';
import { itemHtml } from './itemHtml.ts';

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
	specialty: { id: string; name: string };
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
	/** The specialty whose entries the feed holds; undefined for all. */
	specialty?: Link;
	/** Newest first. */
	entries: readonly EntryText[];
	messages: Messages;
	toAddress: ToAddress;
}

/** The newest entries of the site, or of a specialty, as a feed. */
export function feedOf({ site, home, specialty, entries, messages, toAddress }: FeedSource): Feed {
	const words = messages.feeds;
	const page = toAddress(specialty?.path ?? home);
	return {
		title: specialty ? words.specialtyTitle(site.name, specialty.name) : words.title(site.name),
		subtitle: words.subtitle(site.name),
		lang: languageTag(site.lang),
		page,
		atom: `${page}feed.xml`,
		json: `${page}feed.json`,
		publisher: { name: site.name, address: toAddress(home) },
		icon: toAddress('/favicon.svg'),
		updated: entries.map(updatedOn).sort().at(-1),
		items: entries.map((entry) => itemOf(entry, messages, toAddress)),
	};
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

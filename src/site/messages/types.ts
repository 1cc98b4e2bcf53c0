import type { DangerMessages } from './groups/danger.ts';
import type { EntryMessages } from './groups/entry.ts';
import type { GlanceMessages } from './groups/glance.ts';
import type { ListMessages } from './groups/lists.ts';
import type { OfflineMessages } from './groups/offline.ts';
import type { AboutMessages, ContactMessages, FeedMessages, NotFoundMessages } from './groups/pages.ts';
import type { SearchMessages } from './groups/search.ts';
import type { CountMessages, PeopleMessages, SiteMessages } from './groups/site.ts';

/**
 * Every string of the site in one language. Strings are plain text, never HTML; where a sentence
 * needs a name, date or number it is a function, so that each language keeps its own word order.
 * Dates come in as `YYYY-MM-DD` and numbers as numbers: the message formats them.
 */
export interface Messages {
	/** The frame of every page. */
	site: SiteMessages;
	/** Counted things. */
	counts: CountMessages;
	/** Words for who asked. */
	people: PeopleMessages;
	/** An entry's page and its cards. */
	entry: EntryMessages;
	/** Home, specialties, topics, doctors, years. */
	lists: ListMessages;
	/** The search box, its dialog and its page. */
	search: SearchMessages;
	/** Notices of danger in what is typed. */
	danger: DangerMessages;
	/** The archive at a glance. */
	glance: GlanceMessages;
	/** About the archive. */
	about: AboutMessages;
	/** Writing to the editors. */
	contact: ContactMessages;
	/** The page of an address that leads nowhere. */
	notFound: NotFoundMessages;
	/** Reading offline. */
	offline: OfflineMessages;
	/** Feeds and other texts for programs. */
	feeds: FeedMessages;
}

export type {
	AboutMessages,
	ContactMessages,
	CountMessages,
	DangerMessages,
	EntryMessages,
	FeedMessages,
	GlanceMessages,
	ListMessages,
	NotFoundMessages,
	OfflineMessages,
	PeopleMessages,
	SearchMessages,
	SiteMessages,
};

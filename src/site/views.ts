/**
 * What pages ask of the archive: one plain object per kind of page, complete, in the page's
 * language, ready to map to HTML. Paths are site paths without `base`, with a trailing slash.
 */
import type { AgeBand, HomePart, MedicalSpecialty, Origin, Sex } from '../archive/schema/index.ts';

export type { HelpCall, MenuLink, SiteView, UrgentView } from './siteView.ts';

/** A named thing with an address. */
export interface Link {
	name: string;
	path: string;
}

export interface DoctorLink extends Link {
	id: string;
	/** True for an invented doctor of demonstration content. */
	demo: boolean;
}

export interface SpecialtyLink extends Link {
	id: string;
}

export interface TopicLink extends Link {
	/** `specialty/topic`. */
	id: string;
	/** The name of the topic's specialty, shown beside it ("Liver Tumor (Surgery)"). */
	specialty: string;
}

/** An entry in a list. */
export interface EntryRow {
	id: string;
	path: string;
	title: string;
	/** The day asked, `YYYY-MM-DD`. */
	date: string;
	doctor: DoctorLink;
	specialty: SpecialtyLink;
	questionExcerpt: string;
	answerExcerpt: string;
	/** True where the answer was withdrawn: only the title may be shown. */
	withdrawn: boolean;
}

/** A similar question as a card. */
export interface SimilarCard extends EntryRow {
	/** Why it is here: up to three words or topic names that count most. */
	why: string[];
	/** How often much the same question was asked, itself included; 1 where only once. */
	asked: number;
}

/** A crumb of the way from home to the page; the last has no path. */
export interface Crumb {
	name: string;
	path?: string;
}

/** The same page in another language. */
export interface Translation {
	lang: string;
	path: string;
}

export interface EntryView {
	id: string;
	path: string;
	file: string;
	lang: string;
	title: string;
	asker: string;
	sex: Sex;
	age: AgeBand;
	date: string;
	answered: string | undefined;
	doctor: DoctorLink & { credentials: string | undefined; specialty: SpecialtyLink };
	specialty: SpecialtyLink & { schemaOrg: MedicalSpecialty | undefined };
	questionHtml: string;
	answerHtml: string;
	moreHtml: string | undefined;
	moreInfo: Origin | undefined;
	translated: Origin | undefined;
	/** `path` leads to the reviewer's page, where they are a doctor of the archive. */
	reviewed: { by: string; on: string; path: string | undefined } | undefined;
	source: string | undefined;
	sourceUrl: string | undefined;
	/** Old addresses that lead here. */
	aliases: string[];
	/** The reason, where the answer was withdrawn: it stands in the answer's place. */
	withdrawn: string | undefined;
	/** Why the entry is shown in a preview alone; undefined on every site that was built. */
	unpublished: 'draft' | 'unfinished' | undefined;
	/** For meta descriptions: plain text, at most 280 characters. */
	questionExcerpt: string;
	answerExcerpt: string;
	/** Plain text of question and answer, for structured data. */
	questionText: string;
	answerText: string;
	topics: TopicLink[];
	/** Up to four. */
	similar: SimilarCard[];
	/** Up to ten. */
	related: TopicLink[];
	crumbs: Crumb[];
	/** The entry before and after this one in its first topic (or specialty), by date asked. */
	previous: Link | undefined;
	next: Link | undefined;
	/** The same entry in other languages; `original` is the one that this one was translated from. */
	translations: { lang: string; path: string; title: string; original: boolean }[];
	/** Words of the entry that call for the stronger urgent-care notice; empty where none do. */
	urgentSigns: string[];
	/** True where the site's policy calls the answer old. */
	stale: boolean;
	/** Address of the file in the editors' repository. */
	editUrl: string | undefined;
	/** E-mail address to which readers write of what is to be corrected. */
	corrections: string | undefined;
}

/** A part of a long list: one year, or one month of a year with many entries. */
export interface Slice {
	/** `2017` or `2017-03`. */
	id: string;
	path: string;
	/** Undefined on the pages of slices, so that a new entry does not change them all. */
	count: number | undefined;
}

/** An entry by itself: without what stands around it on its page. */
export type EntryText = Omit<
	EntryView,
	'topics' | 'similar' | 'related' | 'crumbs' | 'previous' | 'next' | 'translations' | 'urgentSigns' | 'editUrl' | 'corrections'
>;

/** A list of entries, newest first, in slices that later entries do not shift. */
export interface Listing {
	/** Entries shown on this page. */
	rows: EntryRow[];
	/** All slices of the list; empty where the list stands on one page. */
	slices: Slice[];
	/** The slice this page shows; undefined on the list's first page, which shows the newest. */
	slice: Slice | undefined;
	/** Number of entries in the whole list; on the page of a slice, in that slice. */
	total: number;
}

export interface HomeView {
	lang: string;
	specialties: (SpecialtyLink & { description: string | undefined; count: number })[];
	/** The newest by date asked, at most eight. */
	newest: EntryRow[];
	/** The entries that most others are similar to, at most eight. */
	mostLinked: EntryRow[];
	/** The largest topics, at most twelve. */
	topics: (TopicLink & { count: number })[];
	/** Those that editors chose, in their order. */
	chosen: EntryRow[];
	/** What is shown, in this order. */
	parts: readonly HomePart[];
	total: number;
	doctors: number;
	years: Slice[];
}

export interface SpecialtyView extends SpecialtyLink {
	lang: string;
	/** The same page in the other languages that have it. */
	translations: Translation[];
	description: string | undefined;
	html: string;
	topics: (TopicLink & { count: number })[];
	doctors: (DoctorLink & { count: number })[];
	listing: Listing;
	crumbs: Crumb[];
}

export interface TopicView extends TopicLink {
	lang: string;
	/** The same page in the other languages that have it. */
	translations: Translation[];
	html: string;
	parent: SpecialtyLink;
	/** Topics that stand beside this one most often. */
	beside: TopicLink[];
	listing: Listing;
	crumbs: Crumb[];
}

export interface DoctorView extends DoctorLink {
	lang: string;
	/** The same page in the other languages that have it. */
	translations: Translation[];
	html: string;
	credentials: string | undefined;
	affiliation: string | undefined;
	url: string | undefined;
	specialty: SpecialtyLink;
	/** First and last year of the doctor's answers, four digits; undefined without answers. */
	years: { first: string; last: string } | undefined;
	listing: Listing;
	crumbs: Crumb[];
}

/** One slice of the whole archive by the day asked. */
export interface YearView {
	lang: string;
	listing: Listing;
	crumbs: Crumb[];
}

/** All specialties, each with its topics. */
export interface DirectoryView {
	lang: string;
	specialties: (SpecialtyLink & {
		description: string | undefined;
		count: number;
		topics: (TopicLink & { count: number })[];
	})[];
	crumbs: Crumb[];
}

/** A topic with entries in another language, called as in this one. */
export interface TopicElsewhere {
	/** The other language. */
	lang: string;
	/** Its name in this language. */
	name: string;
	/** Its page in the other language. */
	path: string;
	count: number;
}

/** A page of the site's own. */
export interface PageView {
	id: string;
	lang: string;
	path: string;
	title: string;
	description: string;
	/** Sanitised. */
	html: string;
	/** Whether the form through which readers write stands below it. */
	contactForm: boolean;
	/** The day of the last change that the page names. */
	updated: string | undefined;
	translations: Translation[];
}

/** All doctors, by specialty. */
export interface DoctorsView {
	lang: string;
	specialties: (SpecialtyLink & { doctors: (DoctorLink & { count: number })[] })[];
	crumbs: Crumb[];
}

/** Figures for the archive at a glance. */
export interface GlanceView {
	lang: string;
	total: number;
	/** Entries per year and specialty id. */
	perYear: { year: string; specialty: SpecialtyLink; count: number }[];
	/** Askers per age band and sex. */
	askers: { age: AgeBand; sex: Sex; count: number }[];
	/** Days from question to answer: entries per bucket `0`, `1`, `2-3`, `4-7`, `8-30`, `31+`, `unknown`. */
	delay: { days: string; count: number }[];
	/** The largest topics, at most twenty. */
	topics: (TopicLink & { count: number })[];
	crumbs: Crumb[];
}

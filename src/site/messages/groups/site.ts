import type { AgeBand, Sex } from '../../../archive/schema/vocabulary.ts';

/** The frame of every page: header, search box, footer, notices. */
export interface SiteMessages {
	/** The language's own name, as the switch shows it. */
	languageName: string;
	/** The way the language is written, for HTML's `dir`. */
	direction: 'ltr' | 'rtl';
	/** The document's title: the page's own, then the site's name. */
	pageTitle: (page: string, site: string) => string;
	skipToContent: string;
	/** Label of the link on the site's name. */
	home: string;
	/** Label of the main navigation, for screen readers. */
	navigation: string;
	menu: string;
	closeMenu: string;
	/** Label of the crumbs, for screen readers. */
	breadcrumbs: string;
	/** Label of the languages, for screen readers. */
	languages: string;
	/** Link to this page in another language; stands in that language. */
	readInThisLanguage: string;
	/** Said where the page has no version in the other language: its link leads to that language's home. */
	homeInThisLanguage: string;
	searchLabel: string;
	searchPlaceholder: string;
	searchButton: string;
	/** Tells of the keys that focus the search box. */
	searchKeys: string;
	/** Link texts of header and footer. */
	links: {
		specialties: string;
		doctors: string;
		years: string;
		glance: string;
		about: string;
		offline: string;
		search: string;
		feed: string;
	};
	/** Label of the footer's navigation, for screen readers. */
	footerNavigation: string;
	/** Heading of the site's disclaimer. */
	disclaimerHeading: string;
	/** Heading of the urgent-care notice. */
	urgentHeading: string;
	/** The link on the emergency number. */
	callNumber: (number: string) => string;
	/** Label of the notice that the content is a demonstration. */
	demonstrationLabel: string;
	/** Marks an invented doctor. */
	demoDoctor: string;
	backToTop: string;
	/** A name made precise by the group it belongs to: "Liver tumour (Surgery)". */
	within: (name: string, group: string) => string;
	/** Text alternative of the picture that stands for the site where its address is shared. */
	pictureAlt: (title: string) => string;
	/** A word that is quoted within a sentence. */
	quoted: (text: string) => string;
}

/** Counted things; the number stands in the text. */
export interface CountMessages {
	questions: (count: number) => string;
	answers: (count: number) => string;
	doctors: (count: number) => string;
	specialties: (count: number) => string;
	topics: (count: number) => string;
	days: (count: number) => string;
	results: (count: number) => string;
}

/** Words for who asked, and facet values. */
export interface PeopleMessages {
	/** A sex as a label. */
	sex: Record<Sex, string>;
	/** An age band as a label. */
	age: Record<AgeBand, string>;
	/** Both in one phrase ("Woman, 30 to 39"); empty where neither is known. */
	asker: (sex: Sex, age: AgeBand) => string;
}

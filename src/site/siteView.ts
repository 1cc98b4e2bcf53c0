/** What every page shows of its site. */
import type { Allowed } from './contentSecurityPolicy.ts';
import type { HelpKind } from '../archive/schema/index.ts';
import type { ThemeView } from './theme/view.ts';

/** Somebody to call, or a page that leads to them: one of both at least. */
export interface HelpCall {
	kind: HelpKind;
	number: string | undefined;
	address: string | undefined;
	/** Who answers; empty where the site does not say. */
	text: string;
	/** When somebody answers; empty where always, or where the site does not say. */
	hours: string;
}

/** When to seek help at once, and whom to call. */
export interface UrgentView {
	text: string;
	/** The emergency number for readers of the page's language. */
	number: string;
	/** Whom else to call. */
	calls: HelpCall[];
	/** Signs of the site's own, which the software does not know. */
	signs: string[];
}

/** What every page shows of the site, in the page's language. */
export interface SiteView {
	name: string;
	/** Origin without a trailing slash. */
	address: string;
	tagline: string;
	lang: string;
	languages: string[];
	/** Sanitised HTML. */
	disclaimerHtml: string;
	contactHtml: string | undefined;
	urgent: UrgentView;
	demonstration: string | undefined;
	/** False where the site does not let itself be kept for reading offline. */
	offline: boolean;
	/** Where readers' letters go. */
	contactForm: { email: string } | { endpoint: string } | undefined;
	/** Where words that are searched for are counted; undefined where they are not. */
	countsTo: string | undefined;
	/** Sites that may show answers in a frame. */
	framedBy: readonly string[];
	/** What the pages' policy allows besides. */
	allowed: Allowed;
	/** Lists that have feeds besides all questions and specialties. */
	feeds: readonly ('topics' | 'doctors')[];
	/** True where each entry is published as Markdown too. */
	markdown: boolean;
	/** True where search engines are asked to leave the site out. */
	noindex: boolean;
	/** True where the site is taken along and read without a host: in a file for Kiwix, or from a folder. */
	portable: boolean;
	/** True where pages lead to the site in its other languages. */
	switchable: boolean;
	/** True where feeds, search and so on exist for more than one language. */
	multilingual: boolean;
	/** What home begins with; sanitised HTML. */
	introductionHtml: string | undefined;
	/** Links of the header. */
	menu: MenuLink[];
	/** Those that the footer has besides. */
	footer: MenuLink[];
	theme: ThemeView;
	/** The file of the site's own words, for scripts; undefined where there is none. */
	words: string | undefined;
}

/** A link of a menu. */
export interface MenuLink {
	/** A page's id, the name of one of the site's own, or an address. */
	name: string;
	/** What it says; undefined for a page of the site's own, which the site's words name. */
	label: string | undefined;
	/** A site path without base, or a whole address. */
	to: string;
	/** The language of the page, where that is another. */
	lang?: string;
}

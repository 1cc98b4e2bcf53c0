/**
 * What components that a site may replace, and additions at its slots, are given. Adopters' templates are written against
 * these: what may change of them when stands in docs/versions.md.
 */
import type { Messages } from '../messages/index.ts';
import type { Crumb, DoctorView, EntryRow, EntryView, HomeView, Link, SimilarCard, SiteView, Translation } from '../views.ts';
import type { SitePart } from './frame/page.ts';

/** An entry with the site's words in its language. */
export interface EntryPartProps {
	entry: EntryView;
	messages: Messages;
}

export type AnswerProps = EntryPartProps;
export type DoctorProps = EntryPartProps;
export type EntryHeadProps = EntryPartProps;
export type MoreInfoProps = EntryPartProps;
export type QuestionProps = EntryPartProps;

export interface ProvenanceProps extends EntryPartProps {
	site: SiteView;
}

export type SimilarProps = ProvenanceProps;

export interface SimilarCardProps {
	lang: string;
	card: SimilarCard;
	messages: Messages;
}

export interface NeighboursProps {
	previous: Link | undefined;
	next: Link | undefined;
	lang: string;
	messages: Messages;
}

export interface BrandProps {
	site: SiteView;
}

export interface DisclaimerProps {
	site: SiteView;
	messages: Messages;
}

export interface CrumbsProps {
	site: SiteView;
	/** From the page's parent on; home comes before them. */
	crumbs: readonly Crumb[];
	/** The page's own path. */
	path: string;
	messages: Messages;
}

export interface LanguageSwitchProps {
	site: SiteView;
	messages: Messages;
	/** The page's versions in other languages. */
	translations: readonly Translation[];
}

export interface HeaderProps extends LanguageSwitchProps {
	/** The part of the menu that the page belongs to. */
	part: SitePart | undefined;
	/** False where the page has a search box of its own. */
	search: boolean;
}

export interface FooterProps {
	site: SiteView;
	messages: Messages;
	/** The part of the menu that the page belongs to. */
	part: SitePart | undefined;
	/** False where the page shows the disclaimer itself. */
	disclaimer: boolean;
}

export interface HeroProps {
	home: HomeView;
	site: SiteView;
	messages: Messages;
}

export interface SpecialtyTilesProps {
	lang: string;
	specialties: HomeView['specialties'];
}

export interface IntroProps {
	lang: string;
	title: string;
	lead?: string | undefined;
	/** Sanitised HTML. */
	html?: string;
}

export interface DoctorFactsProps {
	doctor: DoctorView;
	messages: Messages;
}

export interface EntryRowProps {
	row: EntryRow;
	lang: string;
	messages: Messages;
	/** Heading level of the title: 3 below a section's heading. */
	level?: 2 | 3;
	/** Leave the doctor out, where the whole list is the doctor's. */
	doctor?: boolean;
	/** Id of the specialty that goes without saying: the list's own. */
	within?: string | undefined;
}

/** What additions on every page are given: `head`, `header` and `footer`. */
export interface PageSlotProps {
	site: SiteView;
	messages: Messages;
}

/** What additions to an entry's page are given: `before-question`, `after-answer` and `after-entry`. */
export interface EntrySlotProps extends EntryPartProps {
	site: SiteView;
}

/** What additions to home are given: `home` and `home-end`. */
export type HomeSlotProps = HeroProps;

/** What an addition to a doctor's page is given. */
export interface DoctorSlotProps extends DoctorFactsProps {
	site: SiteView;
}

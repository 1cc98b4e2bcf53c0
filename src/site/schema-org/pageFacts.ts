import type {
	AboutPageLeaf, CollectionPageLeaf, MedicalWebPageLeaf, ProfilePageLeaf, SearchResultsPageLeaf, WebPageLeaf,
} from 'schema-dts';
import type { ToAddress } from '../address.ts';
import type { Messages } from '../messages/index.ts';
import type { Crumb, SiteView } from '../views.ts';

/** What a page is besides a page of the site: its schema.org type and what that type adds. */
export type PageNode =
	| AboutPageLeaf
	| CollectionPageLeaf
	| MedicalWebPageLeaf
	| ProfilePageLeaf
	| SearchResultsPageLeaf
	| WebPageLeaf;

/** What every page says of itself to programs. */
export interface PageFacts {
	site: SiteView;
	messages: Messages;
	title: string;
	description: string;
	path: string;
	/** Path of the picture that stands for the page. */
	picture: string;
	/** Path of the site's home in the page's language. */
	home: string;
	/** The way from home; undefined on home itself. */
	crumbs: readonly Crumb[] | undefined;
	node: PageNode;
	toAddress: ToAddress;
}

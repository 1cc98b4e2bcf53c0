import type {
	AboutPageLeaf, BreadcrumbListLeaf, CollectionPageLeaf, Graph, MedicalWebPageLeaf, ProfilePageLeaf, SearchResultsPageLeaf, WebPageLeaf,
} from 'schema-dts';
import type { Crumb, SiteView } from '../../archive/views.ts';
import { languageTag } from '../../messages/format.ts';
import type { Messages } from '../../messages/index.ts';
import type { ToAddress } from '../address.ts';
import { webSite, webSiteLink } from './website.ts';

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

/** A page as schema.org describes it: the page, the way to it and, on home, the site. */
export function pageGraph(facts: PageFacts): Graph {
	const { site, title, description, path, picture, home, node, toAddress } = facts;
	const address = toAddress(path);
	const way = breadcrumbs(facts);
	const page: PageNode = {
		...node,
		'@id': address,
		url: address,
		name: title,
		description,
		image: toAddress(picture),
		inLanguage: languageTag(site.lang),
		isPartOf: webSiteLink(site, toAddress(home)),
		breadcrumb: way && { '@id': `${address}#breadcrumbs` },
	};
	return {
		'@context': 'https://schema.org',
		'@graph': [page, ...(way ? [way] : []), ...(path === home ? [webSite(facts)] : [])],
	};
}

/** The way from home to the page, the page last. */
function breadcrumbs({ messages, title, path, home, crumbs, toAddress }: PageFacts): BreadcrumbListLeaf | undefined {
	if (crumbs === undefined || path === home) return undefined;
	const before = crumbs.filter((crumb) => crumb.path !== undefined && crumb.path !== path);
	const steps = [{ name: messages.site.home, path: home }, ...before, { name: title, path }];
	return {
		'@type': 'BreadcrumbList',
		'@id': `${toAddress(path)}#breadcrumbs`,
		itemListElement: steps.map((step, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: step.name,
			item: toAddress(step.path!),
		})),
	};
}

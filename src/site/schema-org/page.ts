import type { BreadcrumbListLeaf, Graph } from 'schema-dts';
import { languageTag } from '../messages/format.ts';
import type { PageFacts, PageNode } from './pageFacts.ts';
import { webSite, webSiteLink } from './website.ts';

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

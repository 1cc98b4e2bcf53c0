import type { SearchAction, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import type { SiteView } from '../views.ts';
import { languageTag } from '../messages/format.ts';
import type { PageFacts } from './pageFacts.ts';

/** The site as its pages name it. @param home whole address of the home page in the page's language */
export function webSiteLink(site: SiteView, home: string): WebSiteLeaf {
	return { '@type': 'WebSite', '@id': `${home}#website`, name: site.name, url: home };
}

/** The site as its home page describes it: what it is and how to search it. */
export function webSite({ site, home, toAddress }: PageFacts): WebSiteLeaf {
	const address = toAddress(home);
	const search: WithActionConstraints<SearchAction> = {
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: `${address}search/?q={query}` },
		'query-input': 'required name=query',
	};
	return {
		...webSiteLink(site, address),
		description: site.tagline,
		inLanguage: languageTag(site.lang),
		publisher: {
			'@type': 'Organization',
			'@id': `${toAddress('/')}#publisher`,
			name: site.name,
			url: address,
			logo: toAddress('/favicon.svg'),
		},
		potentialAction: search,
	};
}

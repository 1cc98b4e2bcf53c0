import type { ScriptMessages } from '../../../messages/own/fetched.ts';
import type { PageToFind } from '../../../query/pagesToFind.ts';
import type { Labels } from '../facets.ts';
import type { Topic } from '../nearby.ts';
import type { Action } from '../state.ts';

/** What every part of the search page needs to draw itself. */
export interface Context {
	lang: string;
	messages: ScriptMessages;
	/** Names of facet values. */
	labels: Labels;
	/** Topics that can be browsed, for where nothing is found. */
	topics: readonly Topic[];
	/** Pages of the site's own; paths without base. */
	pages: readonly PageToFind[];
	/** Words that tell nothing, with spaces between. */
	stopWords: string;
	/** A site path with the site's base before it. */
	href: (path: string) => string;
	/** Address of the directory of specialties and topics. */
	browse: string;
	/** Address of the page on reading offline; undefined where the site has none. */
	offline: string | undefined;
	/** Address of what the site says of itself. */
	about: string;
	/** Where answers in other languages to a query stand, or will; `subject` is what nothing here is about. */
	elsewhere: (query: string, subject: string) => HTMLElement;
	dispatch: (action: Action) => void;
}

import type { DirectoryView, UrgentView } from '../../../views.ts';
import { helpData, type HelpData } from '../danger/help.ts';
import type { Topic } from '../nearby.ts';

/** What the search page's template hands to its script. */
export interface PageData {
	lang: string;
	/** Address of the directory of specialties and topics, with base. */
	browse: string;
	/** Address of the page on reading offline, with base; undefined where the site has none. */
	offline: string | undefined;
	/** Names of specialties by id, for chips that stand before the first answer. */
	specialties: Record<string, string>;
	/** Whom to call in danger. */
	help: HelpData;
	/** Topics to offer where nothing is found; paths without base. */
	topics: Topic[];
}

/** Topics handed to the page at most, the largest: about 20 KB. */
const MOST_TOPICS = 300;

/** The page's data from the directory; both addresses with base. */
export function searchPageData(directory: DirectoryView, urgent: UrgentView, browse: string, offline: string | undefined): PageData {
	const { lang, specialties } = directory;
	return {
		lang,
		browse,
		offline,
		help: helpData(urgent),
		specialties: Object.fromEntries(specialties.map(({ id, name }) => [id, name])),
		topics: specialties
			.flatMap(({ topics }) => topics)
			.toSorted((a, b) => b.count - a.count)
			.slice(0, MOST_TOPICS)
			.map(({ name, path }) => ({ name, path })),
	};
}

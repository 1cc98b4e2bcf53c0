import type { DirectoryView, TopicElsewhere, UrgentView } from '../../../views.ts';
import { helpData, type HelpData } from '../danger/help.ts';
import type { PageToFind } from '../../../query/pagesToFind.ts';
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
	/** Address of what the site says of itself and of whom to write to, with base. */
	about: string;
	/** Where words that are searched for are counted; undefined where they are not. */
	countsTo: string | undefined;
	/** Topics to offer where nothing is found; paths without base. */
	topics: Topic[];
	/** Topics with answers in other languages; paths without base. */
	elsewhere: TopicElsewhere[];
	/** Pages of the site's own; paths without base. */
	pages: PageToFind[];
	/** Words that tell nothing, by which none of them is found; with spaces between. */
	stopWords: string;
	/** Search in each other language; addresses with base. */
	languages: { lang: string; name: string; search: string }[];
}

/** Topics handed to the page at most, the largest: about 20 KB. */
const MOST_TOPICS = 300;

/** What the page's data is made from, besides what is taken over as it is. */
interface Given extends Pick<PageData, 'browse' | 'offline' | 'about' | 'elsewhere' | 'languages' | 'pages' | 'stopWords' | 'countsTo'> {
	directory: DirectoryView;
	urgent: UrgentView;
}

/** The page's data from the directory. */
export function searchPageData({ directory, urgent, browse, offline, about, elsewhere, languages, pages, stopWords, countsTo }: Given): PageData {
	const { lang, specialties } = directory;
	return {
		lang,
		browse,
		offline,
		about,
		pages,
		stopWords,
		countsTo,
		elsewhere: elsewhere.slice(0, MOST_TOPICS),
		languages,
		help: helpData(urgent),
		specialties: Object.fromEntries(specialties.map(({ id, name }) => [id, name])),
		topics: specialties
			.flatMap(({ topics }) => topics)
			.sort((a, b) => b.count - a.count)
			.slice(0, MOST_TOPICS)
			.map(({ name, path }) => ({ name, path })),
	};
}

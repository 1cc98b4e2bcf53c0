import type { PageRecord } from '../../archive/record.ts';
import type { Place } from '../../archive/content/yamlSource.ts';

/** What checks between files need of an entry. A value is undefined where it is missing or not valid. */
export interface EntryFacts {
	id: string;
	lang: string;
	title: string;
	date: string | undefined;
	answered: string | undefined;
	reviewedOn: string | undefined;
	doctor: string | undefined;
	specialty: string | undefined;
	/** As `specialty/topic`. */
	topics: string[];
	translationOf: string | undefined;
	aliases: string[];
	draft: boolean;
	withdrawn: boolean;
	links: LinkFact[];
	/** Ids of the entry's own headings on its page. */
	anchors: string[];
	/** Hash of the answer's text. */
	answer: string;
}

/** A link to somewhere in the archive or on its site, or a picture of the site. */
export interface LinkFact extends Place {
	/** As written. */
	url: string;
	/** True of a picture. */
	image?: true;
}

/** What checks between files need of a page of the site's own. */
export interface PageFacts {
	record: PageRecord;
	links: LinkFact[];
	/** Ids of its headings. */
	anchors: string[];
}

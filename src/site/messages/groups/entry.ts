/** An entry's page and the cards that stand for an entry elsewhere. */
export interface EntryMessages {
	/** Heading of the question. */
	question: string;
	/** Heading of the answer. */
	answer: string;
	/** Heading of the answer with the doctor's name. */
	answerOf: (doctor: string) => string;
	moreInfo: string;
	askedBy: string;
	askedOn: string;
	answeredBy: string;
	answeredOn: string;
	/** In the place of a date that is not known. */
	dateUnknown: string;
	/** "Asked on …" in one line, for cards. */
	askedOnDate: (date: string) => string;
	/** "Answered on …" in one line. */
	answeredOnDate: (date: string) => string;
	/** A card's line on its doctor. */
	answeredByDoctor: (doctor: string, specialty: string) => string;
	specialty: string;
	topics: string;
	/** Mark and explanation where a machine wrote "More info". */
	machineWritten: string;
	machineWrittenHint: string;
	/** Mark where a person wrote "More info". */
	humanWritten: string;
	/** Mark and explanation where a machine translated the entry. */
	machineTranslated: string;
	machineTranslatedHint: string;
	/** Mark where a person translated the entry. */
	humanTranslated: string;
	/** Link from a translation to the entry in another language, which is named. */
	readIn: (language: string) => string;
	reviewed: (by: string, date: string) => string;
	/** Where nobody has looked at an answer since it was given. */
	notReviewed: string;
	/** Over signs of danger that an answer marks, where it has no words of its own there: what to do. */
	signTitles: { emergency: string; urgent: string };
	withdrawnHeading: string;
	/** Stands before the reason. */
	withdrawnLead: string;
	/** Mark of a withdrawn entry in lists. */
	withdrawnMark: string;
	/** Marks of what only a preview shows. */
	unpublished: { draft: string; unfinished: string };
	staleHeading: string;
	/** The answer's date, or the question's where the answer's is not known. */
	staleText: (date: string) => string;
	urgentHeading: string;
	/** The stronger notice: names the words of the entry that call for it, and the number. */
	urgentSigns: (signs: readonly string[], number: string) => string;
	similarHeading: string;
	/** Leads to the search, where nothing similar is known. */
	similarSearch: string;
	/** Why a similar question is here; takes up to three words. */
	why: (words: readonly string[]) => string;
	/** How often much the same was asked; count is 2 or more. */
	askedTimes: (count: number) => string;
	relatedHeading: string;
	/** Label of previous and next, for screen readers. */
	neighbours: string;
	previous: string;
	next: string;
	readMore: string;
	/** What a screen reader hears for "read more". */
	readMoreOf: (title: string) => string;
	source: string;
	citeHeading: string;
	/** The citation in one line; `answered` may be unknown. */
	citation: (parts: {
		title: string;
		doctor: string;
		site: string;
		date: string;
		answered: string | undefined;
		address: string;
	}) => string;
	/** Leads to the file in the repository, or to an e-mail to the editors. */
	edit: string;
	/** The first of the two, where there are both. */
	editFile: string;
	/** Subject and beginning of a reader's e-mail. */
	correctionSubject: (title: string) => string;
	correctionBody: (address: string) => string;
	print: string;
	/** Printed beside the page's address. */
	printedFrom: string;
	/** Heading of the facts about an entry (asked by, on, answered …), for screen readers. */
	facts: string;
	/** The description of a page whose answer was withdrawn, for search engines. */
	withdrawnDescription: (title: string) => string;
}

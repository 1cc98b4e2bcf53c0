import type { FacetName, SectionName } from './names.ts';

/** The search box, its dialog of suggestions and its page. */
export interface SearchMessages {
	title: string;
	description: string;
	label: string;
	button: string;
	/** Clears the query. */
	clear: string;
	/** What may be typed, one hint a line. */
	hints: readonly string[];
	hintsHeading: string;
	/** Example questions that fill the box. */
	examplesHeading: string;
	examples: readonly string[];
	/** Where there is no script. */
	noScript: string;
	noScriptLink: string;

	/** Number of results of a query, announced and shown. */
	results: (count: number, query: string) => string;
	/** Number of results of filters alone. */
	resultsFiltered: (count: number) => string;
	/** Label of the list of results, for screen readers. */
	resultsLabel: string;
	showingResultsFor: (corrected: string) => string;
	searchInsteadFor: (typed: string) => string;
	alsoSearched: (word: string, also: readonly string[]) => string;
	/** On a hit that was found through a synonym alone. */
	foundThrough: (words: readonly string[]) => string;
	/** The section that an excerpt comes from. */
	section: Record<SectionName, string>;
	answeredBy: (doctor: string, specialty: string) => string;
	loadMore: string;
	/** Announced after more were loaded. */
	loaded: (shown: number, total: number) => string;

	loading: string;
	/** Where what filters know has to come first. */
	loadingFilters: string;
	/** After some seconds. */
	slow: string;
	failedHeading: string;
	failed: string;
	retry: string;
	offlineHeading: string;
	offline: string;
	offlineLink: string;
	nothingHeading: (query: string) => string;
	/** Where no entry is about what is asked: the one word that no entry holds, or the whole query in quotation marks. */
	noAnswer: { word: (word: string) => string; query: (query: string) => string };
	/** Heading over what was found all the same. */
	nearest: string;
	/** Answers in another language, whose name is in this one. */
	answersIn: (count: number, language: string) => string;
	/** The same on a topic. */
	answersOnIn: (count: number, topic: string, language: string) => string;
	/** Whom to ask instead. */
	askDoctor: string;
	askDoctorLink: string;
	nothingFiltered: string;
	nothingHints: readonly string[];
	nothingTopics: string;
	browse: string;
	/** Before links to pages of the site's own that hold all words of the query. */
	pages: string;

	filters: string;
	/** In the place of the filters, while they come. */
	filtersComing: string;
	filtersFailed: string;
	/** The button that closes the filters on a phone. */
	showResults: (count: number) => string;
	facet: Record<FacetName, string>;
	/** A facet value with its count, for screen readers. */
	facetValue: (label: string, count: number) => string;
	removeFilter: (facet: string, value: string) => string;
	clearFilters: string;
	chosenFilters: string;
	showAllValues: (count: number) => string;
	showFewerValues: string;

	/** The dialog of suggestions. */
	dialog: {
		label: string;
		open: string;
		close: string;
		/** Announced when suggestions arrive. */
		suggestions: (count: number) => string;
		none: string;
		allResults: (query: string) => string;
		/** What the keys do; keys and words in turn. */
		keys: { move: string; open: string; close: string };
	};
}

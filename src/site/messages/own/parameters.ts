import type { CountMessages, Messages } from '../types.ts';

/**
 * How a value is written into a text: as it is, as a day, as a year or month, as a number, a size or a share, as names
 * joined with "and", the same quoted, as a label of who asked, or as a counted thing ("3 questions").
 */
export type ParameterKind = 'text' | 'date' | 'slice' | 'number' | 'size' | 'percent' | 'names' | 'quoted' | 'sex' | 'age' | keyof CountMessages;

/** What a text is given, by name, in the order of the function's parameters. */
export type Takes = Readonly<Record<string, ParameterKind>>;

type AnyText = string | readonly unknown[];
type AnyFunction = (...args: never[]) => string;

/** True where something of the kind is a function, however deep. */
type Takes1<T> = T extends AnyFunction ? true : T extends AnyText ? false : true extends { [Key in keyof T]: Takes1<T[Key]> }[keyof T] ? true : false;

/** The parameters of all functions of a group of messages; one that is left out does not compile. */
type ParametersOf<T> = T extends AnyFunction ? Takes : { readonly [Key in keyof T as Takes1<T[Key]> extends true ? Key : never]: ParametersOf<T[Key]> };

/** What the texts of the site are given, at the places that they have among the messages. */
export const PARAMETERS: ParametersOf<Messages> = {
	site: {
		pageTitle: { page: 'text', site: 'text' },
		callNumber: { number: 'text' },
		within: { name: 'text', group: 'text' },
		pictureAlt: { title: 'text' },
		quoted: { text: 'text' },
	},
	counts: {
		questions: { count: 'number' },
		answers: { count: 'number' },
		doctors: { count: 'number' },
		specialties: { count: 'number' },
		topics: { count: 'number' },
		days: { count: 'number' },
		results: { count: 'number' },
	},
	people: { asker: { sex: 'sex', age: 'age' } },
	entry: {
		answerOf: { doctor: 'text' },
		askedOnDate: { date: 'date' },
		answeredOnDate: { date: 'date' },
		answeredByDoctor: { doctor: 'text', specialty: 'text' },
		readIn: { language: 'text' },
		reviewed: { by: 'text', date: 'date' },
		staleText: { date: 'date' },
		urgentSigns: { signs: 'quoted', number: 'text' },
		why: { words: 'names' },
		askedTimes: { count: 'number' },
		readMoreOf: { title: 'text' },
		citation: { title: 'text', doctor: 'text', site: 'text', date: 'date', answered: 'date', address: 'text' },
		correctionSubject: { title: 'text' },
		correctionBody: { address: 'text' },
		withdrawnDescription: { title: 'text' },
	},
	lists: {
		home: { summary: { questions: 'questions', doctors: 'doctors', specialties: 'specialties' } },
		specialty: { description: { specialty: 'text' } },
		topic: { description: { topic: 'text', specialty: 'text' }, parent: { specialty: 'text' } },
		doctor: { description: { doctor: 'text', specialty: 'text' }, answeredFrom: { first: 'slice', last: 'slice' } },
		years: { slice: { slice: 'slice' } },
		listing: { inSlice: { slice: 'slice' }, shown: { shown: 'number', total: 'questions' }, sliceCount: { slice: 'slice', count: 'questions' } },
	},
	search: {
		results: { count: 'results', query: 'text' },
		resultsFiltered: { count: 'questions' },
		showingResultsFor: { corrected: 'text' },
		searchInsteadFor: { typed: 'text' },
		alsoSearched: { word: 'text', also: 'quoted' },
		foundThrough: { words: 'quoted' },
		answeredBy: { doctor: 'text', specialty: 'text' },
		loaded: { shown: 'number', total: 'results' },
		nothingHeading: { query: 'text' },
		noAnswer: { word: { word: 'text' }, query: { query: 'text' } },
		answersIn: { count: 'answers', language: 'text' },
		answersOnIn: { count: 'answers', topic: 'text', language: 'text' },
		showResults: { count: 'results' },
		facetValue: { label: 'text', count: 'results' },
		removeFilter: { facet: 'text', value: 'text' },
		showAllValues: { count: 'number' },
		dialog: { suggestions: { count: 'number' }, allResults: { query: 'text' } },
	},
	danger: { hours: { hours: 'text' } },
	glance: {
		intro: { total: 'questions' },
		perYear: { alt: { first: 'slice', last: 'slice', peak: 'slice', count: 'number' }, altSpecialty: { specialty: 'text', count: 'questions' } },
		askers: { alt: { group: 'text', count: 'number', total: 'questions' } },
		delay: { alt: { withinDay: 'number', known: 'questions' } },
		topics: { alt: { topic: 'text', count: 'number' } },
	},
	about: { description: { site: 'text' }, counted: { host: 'text' } },
	contact: { sentTo: { host: 'text' } },
	notFound: { searchFor: { words: 'text' } },
	offline: {
		contents: { questions: 'questions', size: 'size' },
		actionOn: { action: 'text', part: 'text' },
		progress: { done: 'size', total: 'size' },
		savedNow: { part: 'text' },
		removedNow: { part: 'text' },
		savedOn: { date: 'date' },
		confirmRemove: { part: 'text' },
		storage: { used: 'size', quota: 'size' },
		noSpace: { needed: 'size', free: 'size' },
		noRoom: { needed: 'size' },
		findSimilar: { words: 'text' },
	},
	feeds: { title: { site: 'text' }, specialtyTitle: { site: 'text', specialty: 'text' }, subtitle: { site: 'text' }, llms: { markdown: { ending: 'text' } } },
};

/** What texts may say besides what they are given, by their paths: shares, as a function of that. */
export const SHARES: Readonly<Record<string, (values: Readonly<Record<string, number>>) => number>> = {
	'glance.askers.alt': ({ count = 0, total = 0 }) => (total === 0 ? 0 : count / total),
	'glance.delay.alt': ({ withinDay = 0, known = 0 }) => (known === 0 ? 0 : withinDay / known),
};

/** What a text may say: what it is given, and a share where there is one. */
export function sayable(path: string, takes: Takes): Takes {
	return Object.hasOwn(SHARES, path) ? { ...takes, share: 'percent' } : takes;
}

/** Whether the value of a kind is a number: then a text may have a form for each of the language's plurals. */
export function isCounted(kind: ParameterKind): boolean {
	return kind === 'number' || isThing(kind);
}

/** Whether the value of a kind is the number of things that have a name. */
export function isThing(kind: ParameterKind): kind is keyof CountMessages {
	return Object.hasOwn(PARAMETERS.counts, kind);
}

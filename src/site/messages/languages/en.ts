/* eslint-disable max-lines -- a language is one file: who translates it reads it whole */
import type { AgeBand } from '../../../archive/schema/vocabulary.ts';
import { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatSlice, plural } from '../format.ts';
import type { Messages } from '../types.ts';

const date = (day: string) => formatDate('en', day);
const number = (value: number) => formatNumber('en', value);
const bytes = (size: number) => formatBytes('en', size);
const all = (items: readonly string[]) => formatList('en', items);
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
const counted = (one: string, other: string) => (count: number) => plural('en', count, { one, other });

const counts: Messages['counts'] = {
	questions: counted('# question', '# questions'),
	answers: counted('# answer', '# answers'),
	doctors: counted('# doctor', '# doctors'),
	specialties: counted('# specialty', '# specialties'),
	topics: counted('# topic', '# topics'),
	days: counted('# day', '# days'),
	results: counted('# result', '# results'),
};

const AGES: Record<AgeBand, string> = {
	'0-9': '0 to 9',
	'10-19': '10 to 19',
	'20-29': '20 to 29',
	'30-39': '30 to 39',
	'40-49': '40 to 49',
	'50-59': '50 to 59',
	'60-69': '60 to 69',
	'70-79': '70 to 79',
	'80+': '80 or over',
	unknown: 'Age not given',
};

const people: Messages['people'] = {
	sex: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Sex not given' },
	age: AGES,
	asker: (sex, age) => {
		const child = age === '0-9';
		const minor = child || age === '10-19';
		const who = {
			female: child ? 'Girl' : minor ? 'Female' : 'Woman',
			male: child ? 'Boy' : minor ? 'Male' : 'Man',
			other: 'Person',
			unknown: '',
		}[sex];
		if (age === 'unknown') return who;
		return who === '' ? `Aged ${AGES[age]}` : `${who}, ${AGES[age]}`;
	},
};

const site: Messages['site'] = {
	languageName: 'English',
	direction: 'ltr',
	pageTitle: (page, name) => `${page} – ${name}`,
	skipToContent: 'Skip to main content',
	home: 'Home',
	navigation: 'Main',
	menu: 'Menu',
	closeMenu: 'Close menu',
	breadcrumbs: 'You are here',
	languages: 'Language',
	readInThisLanguage: 'Read this page in English',
	homeInThisLanguage: 'English home page',
	searchLabel: 'Search questions and answers',
	searchPlaceholder: 'Ask in your own words',
	searchButton: 'Search',
	searchKeys: 'Press / to search',
	links: {
		specialties: 'Specialties',
		doctors: 'Doctors',
		years: 'By year',
		glance: 'The archive at a glance',
		about: 'About this archive',
		offline: 'Read offline',
		search: 'Search',
		feed: 'Feed',
	},
	footerNavigation: 'More pages',
	disclaimerHeading: 'This is not a consultation',
	urgentHeading: 'When to get help now',
	callNumber: (phone) => `Call ${phone}`,
	demonstrationLabel: 'Demonstration',
	demoDoctor: 'Invented doctor',
	backToTop: 'Back to top',
	within: (name, group) => `${name} (${group})`,
	pictureAlt: (title) => `${title}: health questions answered by doctors`,
	quoted: (text) => `“${text}”`,
};

const entry: Messages['entry'] = {
	question: 'Question',
	answer: 'Doctor’s answer',
	answerOf: (doctor) => `${doctor} answered`,
	moreInfo: 'More information',
	askedBy: 'Asked by',
	askedOn: 'Asked',
	answeredBy: 'Answered by',
	answeredOn: 'Answered',
	dateUnknown: 'Date not known',
	askedOnDate: (day) => `Asked ${date(day)}`,
	answeredOnDate: (day) => `Answered ${date(day)}`,
	answeredByDoctor: (doctor, specialty) => `Answered by ${doctor}, ${specialty}`,
	specialty: 'Specialty',
	topics: 'Topics',
	machineWritten: 'Written by a machine',
	machineWrittenHint: 'A computer wrote this part, not the doctor who answered. It may be wrong: go by the doctor’s answer.',
	humanWritten: 'Written by an editor',
	machineTranslated: 'Translated by a machine',
	machineTranslatedHint: 'A computer translated this page. If something reads oddly, trust the original.',
	humanTranslated: 'Translated by a person',
	readIn: (language) => `Read in ${language}`,
	reviewed: (by, day) => `Checked by ${by} on ${date(day)}`,
	notReviewed: 'Not reviewed since then',
	signTitles: { emergency: 'Get help at once', urgent: 'See a doctor without delay' },
	withdrawnHeading: 'This answer was withdrawn',
	withdrawnLead: 'We no longer stand behind this answer, so it is not shown. The reason:',
	withdrawnMark: 'Answer withdrawn',
	unpublished: { draft: 'Draft: not published', unfinished: 'Unfinished: not published' },
	staleHeading: 'This answer may be out of date',
	staleText: (day) => `It is from ${date(day)}. Medical advice changes: check with a doctor or pharmacist before you rely on it.`,
	urgentHeading: 'If this is happening now, get help at once',
	urgentSigns: (signs, phone) =>
		`This page mentions ${all(quoted(signs))}. If you or someone near you needs help with this now, call ${phone} at once. Do not wait to read the rest.`,
	similarHeading: 'Similar questions',
	similarSearch: 'Search for questions like this one',
	why: (words) => `Also about ${all(words)}`,
	askedTimes: (count) => plural('en', count, { one: 'Asked once', other: 'Asked # times in much the same words' }),
	relatedHeading: 'Related topics',
	neighbours: 'Previous and next question',
	previous: 'Previous',
	next: 'Next',
	readMore: 'Read more',
	readMoreOf: (title) => `Read more: ${title}`,
	source: 'Source',
	citeHeading: 'Cite this page',
	citation: ({ title, doctor, site: name, date: asked, answered, address }) =>
		`${doctor}. “${title}” ${name}. Asked ${date(asked)}${answered === undefined ? '' : `, answered ${date(answered)}`}. ${address}`,
	edit: 'Suggest a correction',
	editFile: 'Edit the file',
	correctionSubject: (title) => `Correction: ${title}`,
	correctionBody: (address) => `The page: ${address}\n\nWhat should be corrected:\n`,
	print: 'Print',
	printedFrom: 'From',
	facts: 'About this question',
	withdrawnDescription: (title) => `The answer to “${title}” was withdrawn.`,
};

const lists: Messages['lists'] = {
	home: {
		heading: 'What would you like to ask?',
		summary: (questions, doctors, specialties) =>
			`${counts.questions(questions)} answered by ${counts.doctors(doctors)} in ${counts.specialties(specialties)}.`,
		specialties: 'Browse by specialty',
		allSpecialties: 'All specialties and topics',
		chosen: 'Chosen by the editors',
		newest: 'Newest questions',
		mostLinked: 'Questions many people have',
		mostLinkedHint: 'Those that most other questions resemble.',
		topics: 'Common topics',
		byYear: 'Browse by year',
		empty: 'There are no questions in English yet.',
	},
	specialties: {
		title: 'Specialties and topics',
		intro: 'Choose the field of medicine that looks after the part of the body you are asking about, or go straight to a topic.',
		allTopics: 'All topics',
	},
	specialty: {
		description: (specialty) => `${specialty}: health questions answered by doctors.`,
		topics: 'Topics',
		doctors: 'Doctors who answer here',
		questions: 'Questions and answers',
	},
	topic: {
		description: (topic, specialty) => `Questions about ${topic} (${specialty}), answered by doctors.`,
		questions: 'Questions and answers',
		beside: 'Often asked together',
		parent: (specialty) => `All of ${specialty}`,
	},
	doctors: {
		title: 'Doctors',
		intro: 'The doctors whose answers stand in this archive, by specialty.',
	},
	doctor: {
		description: (doctor, specialty) => `${doctor}, ${specialty}: questions answered.`,
		specialty: 'Specialty',
		credentials: 'Qualifications',
		affiliation: 'Works at',
		website: 'Website',
		answeredFrom: (first, last) => (first === last ? `Answered in ${first}` : `Answered from ${first} to ${last}`),
		about: 'About this doctor',
		answers: 'Answers',
		demo: 'This doctor is invented: the archive shown here is a demonstration.',
	},
	years: {
		title: 'Questions by year',
		slice: (slice) => `Questions asked in ${formatSlice('en', slice)}`,
		intro: 'Every question of the archive by the day it was asked.',
	},
	listing: {
		newest: 'Newest',
		inSlice: (slice) => `Asked in ${formatSlice('en', slice)}`,
		shown: (shown, total) =>
			shown === total ? counts.questions(total) : `${number(shown)} of ${counts.questions(total)}`,
		slices: 'By date asked',
		sliceCount: (slice, count) => `${formatSlice('en', slice)}, ${counts.questions(count)}`,
		first: 'Back to the newest',
		empty: 'No questions here yet.',
	},
};

const search: Messages['search'] = {
	title: 'Search',
	description: 'Search health questions answered by doctors, in your own words.',
	label: 'Search questions and answers',
	button: 'Search',
	clear: 'Clear search',
	hintsHeading: 'Search tips',
	hints: [
		'Write as you would to a doctor: a whole sentence is fine.',
		'Put words in quotation marks to find them side by side: “iron tablets”.',
		'Put a minus sign before a word to leave it out: -\u2060pregnancy.',
	],
	examplesHeading: 'For example',
	examples: ['why do my hands tingle at night', 'does a fatty liver go away', 'my child has had a fever for three days'],
	noScript: 'Search needs JavaScript, which is off in this browser.',
	noScriptLink: 'Browse by specialty and topic',
	results: (count, query) => `${counts.results(count)} for “${query}”`,
	resultsFiltered: (count) => counts.questions(count),
	resultsLabel: 'Search results',
	showingResultsFor: (corrected) => `Showing results for “${corrected}”`,
	searchInsteadFor: (typed) => `Search instead for “${typed}”`,
	alsoSearched: (word, also) => `“${word}”: also searched for ${all(quoted(also))}`,
	foundThrough: (words) => `Found through ${all(quoted(words))}`,
	section: { question: 'From the question', answer: 'From the answer', more: 'From “More information”' },
	answeredBy: (doctor, specialty) => `${doctor}, ${specialty}`,
	loadMore: 'Show more results',
	loaded: (shown, total) => `Showing ${number(shown)} of ${counts.results(total)}`,
	loading: 'Searching…',
	loadingFilters: 'Fetching the filters, then searching…',
	slow: 'Still searching. The connection seems slow.',
	failedHeading: 'The search did not work',
	failed: 'Part of the search could not be fetched. Check your connection and try again.',
	retry: 'Try again',
	offlineHeading: 'You are offline',
	offline: 'Search works offline once it has been saved on this device.',
	offlineLink: 'See what is saved',
	nothingHeading: (query) => `Nothing found for “${query}”`,
	noAnswer: { word: (word) => `No answer here is about ${word}`, query: (query) => `No answer here is about “${query}”` },
	nearest: 'What comes nearest',
	answersIn: (count, language) => `${counts.answers(count)} in ${language}`,
	answersOnIn: (count, topic, language) => `${counts.answers(count)} on ${topic} in ${language}`,
	askDoctor: 'For an answer that fits you, ask a doctor who can examine you: your own, a walk-in clinic, or a pharmacist for where to go.',
	askDoctorLink: 'What this site can do, and whom to write to',
	nothingFiltered: 'Nothing fits all the filters you chose. Take one away to see more.',
	nothingHints: ['Check the spelling.', 'Try other or fewer words.', 'Describe what you notice rather than what it might be.'],
	nothingTopics: 'Topics that may help',
	browse: 'Browse all specialties and topics',
	pages: 'On this site',
	filters: 'Filters',
	filtersComing: 'Filters are on their way…',
	filtersFailed: 'The filters could not be fetched.',
	showResults: (count) => `Show ${counts.results(count)}`,
	facet: { specialty: 'Specialty', age: 'Age of the person asking', sex: 'Sex of the person asking', year: 'Year asked', doctor: 'Doctor' },
	facetValue: (label, count) => `${label}, ${counts.results(count)}`,
	removeFilter: (facet, value) => `Remove filter ${facet}: ${value}`,
	clearFilters: 'Clear all filters',
	chosenFilters: 'Chosen filters',
	showAllValues: (count) => `Show all ${number(count)}`,
	showFewerValues: 'Show fewer',
	dialog: {
		label: 'Search',
		open: 'Open search',
		close: 'Close search',
		suggestions: (count) =>
			plural('en', count, {
				one: '# suggestion. Use the up and down arrow keys to choose.',
				other: '# suggestions. Use the up and down arrow keys to choose.',
			}),
		none: 'No suggestions. Press Enter to search.',
		allResults: (query) => `All results for “${query}”`,
		keys: { move: 'to choose', open: 'to open', close: 'to close' },
	},
};

const danger: Messages['danger'] = {
	now: {
		'self-harm': {
			heading: 'You are not alone: please talk to someone now',
			text: 'If you may hurt yourself, or already have, get help now. Stay with someone you trust, away from anything you could hurt yourself with. If it is about someone else, stay with them.',
		},
		poisoning: {
			heading: 'This may be poisoning: get help now',
			text: 'Call even if there are no signs yet. Do not make anyone vomit, and give nothing to eat or drink unless you are told to. Keep the packet at hand.',
		},
		babies: {
			heading: 'A baby or child may be in danger: get help now',
			text: 'Small children can get worse quickly. Call, and say how old the child is and what you see. Stay with the child.',
		},
		pregnancy: {
			heading: 'In pregnancy this can be urgent: get help now',
			text: 'Call, or go to your maternity unit. Do not wait to see whether it passes.',
		},
		stroke: {
			heading: 'This may be a stroke: get help now',
			text: 'Every minute counts. Call even if it has passed, and say when it began.',
		},
		'chest-pain': {
			heading: 'This may be the heart: get help now',
			text: 'Stop what you are doing, sit down and call. Do not drive yourself.',
		},
		bleeding: {
			heading: 'This may be serious bleeding: get help now',
			text: 'Where a wound bleeds, press firmly on it with a clean cloth until help comes.',
		},
		breathing: {
			heading: 'Trouble breathing can be an emergency: get help now',
			text: 'Call, and say that someone cannot breathe well. You will be told what to do until help comes.',
		},
		collapse: {
			heading: 'This may be an emergency: get help now',
			text: 'Call, and say whether the person is awake and breathes. You will be told what to do until help comes.',
		},
		sign: {
			heading: 'If this is happening now, get help at once',
			text: 'Do not wait for an answer on a website.',
		},
	},
	mild: { heading: 'If this is happening now', text: 'Do not read on: get help at once.' },
	mildSelfHarm: { heading: 'If you think of harming yourself', text: 'You are not alone. You can talk to someone now.' },
	hours: (hours) => `(${hours})`,
};

const glance: Messages['glance'] = {
	title: 'The archive at a glance',
	description: 'What is asked, by whom, and how soon doctors answer: the archive in pictures and tables.',
	intro: (total) => `What ${counts.questions(total)} say about the archive. Each picture has its figures in a table below it.`,
	showTable: 'Show the figures as a table',
	perYear: {
		title: 'Questions per year and specialty',
		alt: (first, last, peak, count) =>
			first === last
				? `All questions were asked in ${first}: ${number(count)}.`
				: `Questions asked each year from ${first} to ${last}. Most were asked in ${peak}: ${number(count)}.`,
		altSpecialty: (specialty, count) => `The specialty asked most is ${specialty}, with ${counts.questions(count)}.`,
		year: 'Year',
		specialty: 'Specialty',
		total: 'All',
		others: 'Other specialties',
	},
	askers: {
		title: 'Who asks',
		alt: (group, count, total) =>
			`Age bands and sex of the people who asked. The largest group is “${group}”: ${number(count)} of ${counts.questions(total)} (${formatPercent('en', share(count, total))}).`,
		age: 'Age',
		sex: 'Sex',
	},
	delay: {
		title: 'How soon doctors answer',
		alt: (withinDay, known) =>
			`Days from question to answer. ${number(withinDay)} of ${counts.questions(known)} (${formatPercent('en', share(withinDay, known))}) were answered on the same day or the next.`,
		bucket: {
			'0': 'Same day',
			'1': 'Next day',
			'2-3': '2 to 3 days',
			'4-7': '4 to 7 days',
			'8-30': '8 to 30 days',
			'31+': 'Over 30 days',
			unknown: 'Not known',
		},
		days: 'Time to the answer',
	},
	topics: {
		title: 'What is asked about most',
		alt: (topic, count) => `The largest topics. Most questions are about ${topic}: ${number(count)}.`,
		topic: 'Topic',
	},
	questions: 'Questions',
	share: 'Share',
	empty: 'There is nothing to show yet.',
};

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

const about: Messages['about'] = {
	title: 'About this archive',
	description: (name) => `What ${name} is, who answers, and how to use it with care.`,
	sections: [
		{
			id: 'what',
			heading: 'What this is',
			paragraphs: [
				'People asked doctors about their health, and doctors answered. This archive keeps those questions and answers so that others with the same worry can read them.',
				'An answer was written for one person, from what that person wrote. Yours may need a different one. Use it to understand and to prepare what you want to ask your own doctor.',
			],
		},
		{
			id: 'people',
			heading: 'Who asks and who answers',
			paragraphs: [
				'The people who ask appear under an alias, with an age band instead of an age. We do not publish names or anything that could tell who they are.',
				'Every answer names the doctor who gave it, the specialty, and the day, where it is known. Each doctor has a page with all of their answers.',
			],
		},
		{
			id: 'marks',
			heading: 'What the marks mean',
			paragraphs: [
				'“Written by a machine” stands on further information that a computer wrote. The doctor’s answer is always shown apart from it.',
				'“Translated by a machine” stands on pages that a computer translated. There is a link to the original where we have it.',
				'An old answer carries a notice with its date. An answer that no longer holds is withdrawn: its page stays, with the reason in place of the answer.',
			],
		},
		{
			id: 'similar',
			heading: 'How similar questions are found',
			paragraphs: [
				'The words of each question are compared with those of all the others; the closest four are shown. Nothing you do on this site has any part in it, and nobody can pay to appear there.',
			],
		},
		{
			id: 'privacy',
			heading: 'Your privacy',
			paragraphs: [
				'This site sets no cookies, loads nothing from other companies, and does not follow you. Searching happens on your device.',
			],
		},
	],
	keeping: 'The pages you read stay on your device for a while, so that you can read them again without a connection. Parts of the archive that you save stay until you remove them. Under “Read offline” you can remove all of it, and turn off keeping the pages you read.',
	disclaimer: 'Please note',
	urgent: 'In an emergency',
	contact: 'Contact',
	counted: (host) => `This site sets no cookies and loads nothing from other companies. Searching happens on your device. Once a day your device sends ${host} a list of words that were searched for: only words that this archive itself uses, never your sentence, and nothing that tells who you are. It sends nothing where your browser asks sites not to track you.`,
};

const contact: Messages['contact'] = {
	heading: 'Write to us',
	message: 'Your message',
	email: 'Your e-mail address, if you want an answer',
	send: 'Send',
	hint: 'In an emergency do not write here, but call. We cannot give advice on your own health by this form.',
	sentTo: (host) => `What you write is sent to ${host}.`,
	byEmail: 'Write an e-mail',
};

const notFound: Messages['notFound'] = {
	title: 'Page not found',
	text: 'There is no page at this address. It may have been mistyped, or cut short when it was copied.',
	suggestions: 'Did you mean one of these?',
	searchFor: (words) => `Search for “${words}”`,
	elsewhere: 'You can also go on from here:',
};

const offline: Messages['offline'] = {
	title: 'Read offline',
	description: 'Save parts of the archive on this device to read and search them without a connection.',
	intro: 'Choose which parts of the archive to save on this device. You can then read and search them without a connection. No part is saved until you ask for it.',
	parts: 'Parts of the archive',
	everything: 'The whole archive',
	searchPart: 'Search',
	contents: (questions, size) => (questions === 0 ? bytes(size) : `${counts.questions(questions)}, ${bytes(size)}`),
	state: {
		absent: 'Not saved',
		waiting: 'Waiting',
		saving: 'Saving',
		paused: 'Paused',
		saved: 'Saved',
		outdated: 'Saved; a newer version is ready',
		broken: 'Saved, but parts are missing',
		failed: 'Could not be saved',
	},
	save: 'Save',
	pause: 'Pause',
	resume: 'Resume',
	cancel: 'Cancel',
	remove: 'Remove',
	update: 'Update',
	repair: 'Repair',
	clear: 'Remove everything',
	actionOn: (action, part) => `${action}: ${part}`,
	progress: (done, total) => `${bytes(done)} of ${bytes(total)}`,
	savedNow: (part) => `${part} can now be read offline.`,
	removedNow: (part) => `${part} was removed from this device.`,
	savedOn: (day) => `Saved on ${date(day)}`,
	repairHint: '“Repair” checks what is saved and fetches what is missing.',
	confirmRemove: (part) => `Remove ${part} from this device?`,
	confirmClear: 'Remove everything that was saved on this device?',
	storage: (used, quota) => `${bytes(used)} used of about ${bytes(quota)} that this browser allows.`,
	noSpace: (needed, free) => `This needs ${bytes(needed)}, but only ${bytes(free)} is free. Remove something first.`,
	noRoom: (needed) => `This needs ${bytes(needed)}, and the browser gives no more room. Remove something first.`,
	failed: 'The connection broke before everything was saved. What has arrived is kept.',
	retry: 'Try again',
	unsupported: 'This browser cannot save pages, or does not allow it in a private window.',
	needsScript: 'Saving pages needs JavaScript, which is off in this browser.',
	keep: 'Ask this browser not to clear saved pages',
	kept: 'This browser will keep saved pages until you remove them.',
	offlineNow: 'You are offline. Saved pages can still be read.',
	onlineAgain: 'You are online again.',
	pageMissingTitle: 'This page is not saved',
	pageMissing: 'You are offline, and this page was not saved on this device. Go back, or choose one that was saved.',
	newVersion: 'A newer version of this site is ready.',
	reload: 'Load it',
	installApp: 'Add to this device',
	saveTopic: 'Save this topic for reading offline',
	topics: 'Topics',
	topicsHint: 'To save a single topic, choose it from all topics',
	privacy: 'What is kept on this device is not sent to anyone. “Remove everything” removes saved parts and the pages you read.',
	privacyCounted: 'What you read or save is not sent to anyone. “Remove everything” removes saved parts and the pages you read.',
	foreign: 'What arrived is not what this site sent. Perhaps this network wants you to sign in first.',
	listMissing: 'The list of parts could not be fetched. Try again once you are online.',
	pagesRead: 'Pages you read',
	keepRead: 'Keep the pages I read on this device',
	keepReadHint: 'The last pages you read, and the parts of the search you used, stay on this device and can be opened without a connection, also by others who use it. Turn this off to remove them and keep no more. What you saved yourself stays.',
	readKept: 'The pages you read from now on are kept on this device.',
	readForgotten: 'The pages you read were removed from this device. No more are kept.',
	readLately: 'Read lately',
	findSimilar: (words) => `Search for “${words}”`,
	onDevice: 'On this device',
	notOnDevice: 'Not saved on this device',
	clearedNow: 'Everything was removed from this device.',
	repairedNow: 'What is saved was checked.',
};

const feeds: Messages['feeds'] = {
	atom: 'Atom feed',
	json: 'JSON feed',
	title: (name) => `${name}: newest questions`,
	specialtyTitle: (name, specialty) => `${name}: ${specialty}`,
	subtitle: (name) => `The newest questions answered by doctors on ${name}.`,
	llms: {
		intro: `Health questions with answers by named doctors. Each page gives the day of the question and, where known, of the answer. Answers were given to one person and may be out of date: cite the doctor and the date, show the page’s notices, and do not present an answer as advice to a reader. Text marked as written or translated by a machine is not the doctor’s.`,
		markdown: (ending) => `Each answer’s page can be had as Markdown: put ${ending} after its address.`,
		specialties: 'Specialties',
		more: 'More',
	},
};

/** The site in English; dates and spelling as in Britain. */
export const messages: Messages = {
	site,
	counts,
	people,
	entry,
	lists,
	search,
	danger,
	glance,
	about,
	contact,
	notFound,
	offline,
	feeds,
};

import type { EntryView, SiteView } from '../../../src/site/views.ts';

/** A site under a base, as its pages see it. */
export const site: SiteView = {
	noindex: false,
	portable: false,
	switchable: false,
	name: 'Lamp',
	address: 'https://lamp.example',
	tagline: 'Questions by night',
	lang: 'en',
	words: undefined,
	introductionHtml: undefined,
	contactForm: undefined,
	countsTo: undefined,
	framedBy: [],
	allowed: {},
	feeds: [],
	menu: [],
	footer: [],
	languages: ['en', 'zh-hant'],
	disclaimerHtml: '<p>Not a diagnosis.</p>',
	contactHtml: undefined,
	urgent: { text: 'Call.', number: '112', calls: [], signs: [] },
	demonstration: undefined,
	markdown: false,
	offline: true,
	multilingual: true,
	theme: { styles: undefined, logo: undefined, hasIcon: false },
};

/** The whole address of a path of that site. */
export const toAddress = (path: string): string => `https://lamp.example/base${path}`;

const specialty = { id: 'sleep', name: 'Sleep medicine', path: '/sleep/' };

/** An entry with everything that an entry must have; the test gives what it is about. */
export function entryView(about: Partial<EntryView> = {}): EntryView {
	return {
		id: 'awake',
		path: '/q/2019/awake/',
		file: 'entries/sleep/2019/awake.md',
		lang: 'en',
		title: 'Awake at three',
		asker: 'owl',
		sex: 'unknown',
		age: 'unknown',
		date: '2019-02-03',
		answered: '2019-02-05',
		doctor: { id: 'dusk', name: 'Dr. Dusk', path: '/doctors/dusk/', demo: true, credentials: undefined, specialty },
		specialty: { ...specialty, schemaOrg: undefined },
		questionHtml: '<p>Why?</p>',
		answerHtml: '<p>It depends.</p>',
		moreHtml: undefined,
		moreInfo: undefined,
		translated: undefined,
		reviewed: undefined,
		source: undefined,
		sourceUrl: undefined,
		aliases: [],
		withdrawn: undefined,
		unpublished: undefined,
		questionExcerpt: 'Why?',
		answerExcerpt: 'It depends.',
		questionText: 'Why?',
		answerText: 'It depends.',
		topics: [],
		similar: [],
		related: [],
		crumbs: [{ name: 'Sleep medicine', path: '/sleep/' }, { name: 'Awake at three' }],
		previous: undefined,
		next: undefined,
		translations: [],
		urgentSigns: [],
		stale: false,
		editUrl: undefined,
		corrections: undefined,
		...about,
	};
}

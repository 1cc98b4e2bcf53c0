import { documentOf, type Article } from './programs.ts';

/** What must be told of an entry, as its files have it. */
export interface Told {
	title: string;
	doctor: string;
	/** The day of the answer, or of the question where that is not known. */
	day: string;
}

/** What a program must keep of a page, by where it stands there; where a page has none of it, nothing is asked. */
const KEPT = {
	question: '.turn.asker .prose',
	answer: '.turn.doctor .prose',
	'more information': '.turn.more .prose',
	headings: '.turn > h2',
	'who asked, and when': '.turn.asker .who > li',
	'who answered, and when': '.turn.doctor .who > li',
	'who wrote more': '.turn.more :is(.who, .speech > p)',
	'signs of danger': '.sign',
	'help at once': '.notice.urgent > *',
	'that it is translated': '#translated, #translated + span',
	'that it is old, or withdrawn': '.turn.doctor .notice > *',
	'no consultation': '.entry .caveat > *',
} as const;

/** What it must not take for the entry. */
const LOST = {
	'similar questions': '#similar, .card .title, .card .why',
	'related topics': '#related, .related:not(:has(.cards)) a',
	navigation: '.crumbs a, .steps .soft, .site-nav, .switch, .site-foot',
	'how to cite': '#cite, .cite',
} as const;

/** A fact about a page of an entry in a program. */
export type Fact = 'found' | 'title' | 'author' | 'day' | keyof typeof KEPT | `without ${keyof typeof LOST}`;

/** All facts, in the order of a table. */
export const FACTS: readonly Fact[] = [
	'found', 'title', 'author', 'day',
	...(Object.keys(KEPT) as (keyof typeof KEPT)[]),
	...(Object.keys(LOST) as (keyof typeof LOST)[]).map((what): Fact => `without ${what}`),
];

/** What a page of an entry has of each kind, as text without white space. */
export interface PageTexts {
	kept: Map<keyof typeof KEPT, string[]>;
	lost: Map<keyof typeof LOST, string[]>;
}

/** Reads what a program must keep of a page, and what it must not take for the entry. */
export function textsOf(page: string): PageTexts {
	const document = documentOf(page);
	const all = (selector: string): string[] => [...document.querySelectorAll(selector)].map((element) => bare(element.textContent)).filter((text) => text !== '');
	const kept = new Map(entries(KEPT).map(([what, selector]) => [what, all(selector)]));
	const own = [...[...kept.values()].flat(), ...all('h1')];
	// Words of the entry itself are no sign: a topic may be called as something in it is.
	const lost = new Map(entries(LOST).map(([what, selector]) => [what, all(selector).filter((text) => !own.some((one) => one.includes(text)))]));
	return { kept, lost };
}

/**
 * Holds what a program made of a page against the page.
 * @returns for each fact that concerns the page what is wrong with it, empty where nothing is
 */
export function keeping({ kept, lost }: PageTexts, told: Told, article: Article | undefined): Map<Fact, string[]> {
	if (article === undefined) return new Map([['found', ['nothing']]]);
	const facts = new Map<Fact, string[]>([
		['found', []],
		['title', sameOr(article.title, told.title)],
		['author', sameOr(article.author, told.doctor)],
		['day', sameOr(article.day.slice(0, 10), told.day)],
	]);
	const shown = bare(documentOf(`<!doctype html><html><body>${article.html}</body></html>`).body.textContent);
	for (const [what, texts] of kept) if (texts.length > 0) facts.set(what, texts.filter((text) => !shown.includes(text)));
	for (const [what, texts] of lost) if (texts.length > 0) facts.set(`without ${what}`, texts.filter((text) => shown.includes(text)));
	return facts;
}

function entries<K extends string>(object: Readonly<Record<K, string>>): [K, string][] {
	return Object.entries(object) as [K, string][];
}

function sameOr(given: string, wanted: string): string[] {
	return bare(given) === bare(wanted) ? [] : [`"${given}", not "${wanted}"`];
}

/** Text without its white space, which programs set as they like. */
function bare(text: string | null): string {
	return (text ?? '').replace(/\s+/g, '');
}

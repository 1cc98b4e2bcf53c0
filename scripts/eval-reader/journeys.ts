import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Line } from './line.ts';
import { longestChain, type SeenRequest } from './requests.ts';

/** What a reader does from one moment to another. */
export interface Journey {
	name: string;
	/** What stands already when the clock starts. */
	before?: (page: Page, at: Place) => Promise<void>;
	/** Ends when the reader sees what was wanted. */
	go: (page: Page, at: Place) => Promise<void>;
}

/** Where and what for. */
export interface Place {
	/** The site's address. */
	url: string;
	query: string;
	/** Path of the home page in the language, without base and slashes at its ends. */
	home: string;
}

/** What a reader waits for, and what it costs until then. */
export interface Wait {
	seconds: number;
	requests: number;
	/** Of bodies, as far as they had gone out. */
	bytes: number;
	/** Paths of the longest row of requests each of which came after the one before it. */
	chain: string[];
	/** All requests, in milliseconds of this wait's own clock. */
	seen: SeenRequest[];
}

/** The same journey of a reader who has nothing of the site yet, and of the same one again, with another query. */
export interface Measured {
	cold: Wait;
	warm: Wait;
}

/** How long anything may take, in milliseconds. */
const PATIENCE = 120_000;

/** Milliseconds without a request after which nothing more is fetched. */
const REST_MS = 1500;

const RESULT = '[data-hits] > li h3 a';
const SUGGESTION = '[role="option"]:not(.suggestion-all)';
const ENTRY = 'main a[href*="/q/"]';

function searchPage({ url, query, home }: Place): string {
	return `${url}${home === '' ? '' : `${home}/`}search/?q=${encodeURIComponent(query)}`;
}

function homePage({ url, home }: Place): string {
	return url + (home === '' ? '' : `${home}/`);
}

async function openHome(page: Page, at: Place): Promise<void> {
	await page.goto(homePage(at), { waitUntil: 'load' });
}

/** Puts the query into the box at once, as pasting does. */
async function fillBox(page: Page, { query }: Place): Promise<void> {
	await page.locator('[data-search-box] input[name="q"]').click();
	await page.keyboard.insertText(query);
}

/** The journey by which searches are compared. @param result selector of what shows a result */
export function linkToResults(result = RESULT): Journey {
	return {
		name: 'link to first results',
		async go(page, at) {
			await page.goto(searchPage(at), { waitUntil: 'commit' });
			await page.locator(result).first().waitFor();
		},
	};
}

/** All that is measured of a site. */
export const JOURNEYS: readonly Journey[] = [
	{
		name: 'home to an answer',
		async go(page, at) {
			await page.goto(homePage(at), { waitUntil: 'commit' });
			await page.locator(ENTRY).first().click();
			await page.locator('#answer').waitFor();
		},
	},
	linkToResults(),
	{
		name: 'box to first suggestion',
		before: openHome,
		async go(page, at) {
			await fillBox(page, at);
			await page.locator(SUGGESTION).first().waitFor();
		},
	},
	{
		name: 'box to results',
		before: openHome,
		async go(page, at) {
			await fillBox(page, at);
			await page.keyboard.press('Enter');
			await page.locator(RESULT).first().waitFor();
		},
	},
	{
		name: 'Enter, suggestions shown',
		async before(page, at) {
			await openHome(page, at);
			await fillBox(page, at);
			await page.locator(SUGGESTION).first().waitFor();
		},
		async go(page) {
			await page.keyboard.press('Enter');
			await page.locator(RESULT).first().waitFor();
		},
	},
];

/** Goes on a journey twice: as a new reader, and again once everything has come to rest. */
export async function measure(browser: Browser, line: Line, journey: Journey, home: string, queries: readonly [cold: string, warm: string]): Promise<Measured> {
	const context: BrowserContext = await browser.newContext({ viewport: { width: 390, height: 844 } });
	context.setDefaultTimeout(PATIENCE);
	try {
		const page = await context.newPage();
		const once = async (query: string): Promise<Wait> => await clock(page, line, journey, { url: line.url, query, home });
		const cold = await once(queries[0]);
		await rest(page, line);
		await page.goto('about:blank');
		return { cold, warm: await once(queries[1]) };
	} finally {
		await context.close();
	}
}

async function clock(page: Page, line: Line, { before, go }: Journey, at: Place): Promise<Wait> {
	await before?.(page, at);
	const known = line.requests.length;
	const began = performance.now();
	await go(page, at);
	const ended = performance.now();
	const seen = line.requests.slice(known);
	return {
		seconds: (ended - began) / 1000,
		requests: seen.length,
		bytes: seen.reduce((sum, { bytes }) => sum + bytes, 0),
		chain: longestChain(seen).map(({ path }) => path),
		seen: seen.map((one) => ({ ...one, from: one.from - began, to: one.to - began })),
	};
}

/** Waits until nothing more is fetched. */
async function rest(page: Page, { requests }: Line): Promise<void> {
	for (let seen = -1; seen !== requests.length || requests.some(({ to }) => to === Infinity); ) {
		seen = requests.length;
		await page.waitForTimeout(REST_MS);
	}
}

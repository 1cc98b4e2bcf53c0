import type { Browser, Page } from 'playwright-core';
import { percentile, type Asked } from './figures.ts';
import type { Meter } from './meter.ts';
import type { EvalQuery } from './queries.ts';
import type { Searcher } from './searcher.ts';

/** First searches measured, each in a fresh profile: enough for a median and a worst. */
const COLD_SEARCHES = 20;

/** Opens a searcher on the search page. */
export type OpenSearcher = (page: Page) => Promise<Searcher>;

/** What a first search fetches, the page itself, its styles and its pictures not counted. */
export interface Cold {
	/** Median of some first searches, in bytes. */
	median: number;
	worst: number;
}

/** Asks all queries in one page, whose index is open before the first. */
export async function askAll(
	browser: Browser,
	meter: Meter,
	queries: readonly EvalQuery[],
	open: OpenSearcher,
	onAsked: (done: number) => void,
): Promise<Asked[]> {
	return await onSearchPage(browser, meter, async (page) => {
		const searcher = await open(page);
		meter.take();
		const asked: Asked[] = [];
		for (const query of queries) {
			const { results, milliseconds } = await searcher.ask(query.query);
			const bytes = meter.take();
			asked.push({ ...query, results: [...results, ...(await searcher.more())], milliseconds, bytes });
			meter.take();
			onAsked(asked.length);
		}
		return asked;
	});
}

/** Measures first searches of queries evenly taken from all. */
export async function askCold(browser: Browser, meter: Meter, queries: readonly EvalQuery[], open: OpenSearcher): Promise<Cold> {
	const step = Math.max(1, Math.floor(queries.length / COLD_SEARCHES));
	const chosen = queries.filter((_, i) => i % step === 0).slice(0, COLD_SEARCHES);
	const bytes: number[] = [];
	for (const { query } of chosen) {
		await onSearchPage(browser, meter, async (page) => {
			meter.take();
			const searcher = await open(page);
			await searcher.ask(query);
			bytes.push(meter.take());
		});
	}
	return { median: percentile(bytes, 0.5), worst: Math.max(...bytes) };
}

/** Opens the search page in a fresh profile and waits until it has fetched what it shows. */
async function onSearchPage<T>(browser: Browser, meter: Meter, use: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.goto(`${meter.url}search/`, { waitUntil: 'networkidle' });
		return await use(page);
	} finally {
		await context.close();
	}
}

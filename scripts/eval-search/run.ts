import type { Browser, Page } from 'playwright-core';
import { percentile, type Asked } from './figures.ts';
import type { Meter } from './meter.ts';
import type { EvalQuery } from './queries.ts';
import type { Searcher } from './searcher.ts';

/** Opens a searcher on the search page. */
export type OpenSearcher = (page: Page) => Promise<Searcher>;

/** Bytes that first searches fetch, the page itself, its styles and its pictures not counted. */
export interface FirstSearch {
	median: number;
	p95: number;
	worst: number;
	/** The query that fetches most. */
	worstQuery: string;
	/** Bytes of what filters show, once they are seen; in none of the others. */
	filters: number;
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

/**
 * Measures the first search of every query, as of a reader who has nothing yet: each is asked of a client
 * of its own. What the page fetches besides, once its field has the focus, is counted with each.
 * @param meter one whose browser keeps nothing
 */
export async function askFirst(
	browser: Browser,
	meter: Meter,
	queries: readonly EvalQuery[],
	open: OpenSearcher,
	onAsked: (done: number) => void,
): Promise<FirstSearch> {
	return await onSearchPage(browser, meter, async (page) => {
		const around = await filesAround(page, meter, open);
		const sizes: { query: string; bytes: number }[] = [];
		let filters = 0;
		for (const { query } of queries) {
			meter.takeFiles();
			const searcher = await open(page);
			await searcher.ask(query);
			sizes.push({ query, bytes: around + total(meter.takeFiles()) });
			await searcher.filters();
			filters = Math.max(filters, total(meter.takeFiles()));
			await searcher.end();
			onAsked(sizes.length);
		}
		const bytes = sizes.map((one) => one.bytes);
		const worst = sizes.reduce((most, one) => (one.bytes > most.bytes ? one : most));
		return { median: percentile(bytes, 0.5), p95: percentile(bytes, 0.95), worst: worst.bytes, worstQuery: worst.query, filters };
	});
}

/** Bytes of what the page fetches when its field gets the focus, but for what a client fetches that is opened. */
async function filesAround(page: Page, meter: Meter, open: OpenSearcher): Promise<number> {
	meter.takeFiles();
	await (await open(page)).end();
	const first = meter.takeFiles();
	await (await open(page)).end();
	const again = meter.takeFiles();
	return total(new Map([...first].filter(([path]) => !again.has(path))));
}

function total(files: ReadonlyMap<string, number>): number {
	return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
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

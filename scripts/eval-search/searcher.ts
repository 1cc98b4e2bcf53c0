import type { Page } from 'playwright-core';
import { STOCK } from './stock.ts';

/** A page that answers queries, one after the other. */
export interface Searcher {
	/** Asks for the results that a reader is shown at first. */
	ask: (query: string) => Promise<{ results: Result[]; milliseconds: number }>;
	/** Asks for what filters show of the last query, which comes after the results. */
	filters: () => Promise<void>;
	/** Asks for further results of the last query, so that there are twenty. */
	more: () => Promise<Result[]>;
	/** Lets go of its client. */
	end: () => Promise<void>;
}

export interface Result {
	id: string;
	title: string;
}

/** Results a reader is shown at first, and results kept of each query. */
const SHOWN = 10;
const KEPT = 20;

/** What is put into the page to ask it. */
interface InPage {
	searcher: Searcher;
}

/** Files of a built site that hold the search worker: Vite names it after its source. */
const WORKER = /\/_astro\/worker-[^/]+\.js$/;

/**
 * The site's own client: the worker that its search page starts, asked as the page asks it.
 * @param tuning constants of ranking to use instead of the usual
 */
export async function ownSearcher(page: Page, lang: string, tuning: Record<string, number> = {}): Promise<Searcher> {
	const worker = await startedWorker(page);
	const folder = new URL('../pagefind/', worker).href;
	await page.evaluate(installOwn, { worker, folder, lang, tuning, kept: KEPT, shown: SHOWN });
	return inPage(page);
}

/** How often and how long a page is given focus until it starts its worker. */
const FOCUS_MS = 100;
const MOST_FOCUSES = 300;

/** Address of the worker that the page starts when its search field gets the focus and its script listens. */
async function startedWorker(page: Page): Promise<string> {
	const field = page.locator('input[type="search"]').first();
	for (let times = 0; times < MOST_FOCUSES; times += 1) {
		await field.focus();
		const worker = page.workers().find((one) => WORKER.test(one.url()));
		if (worker) return worker.url();
		await field.blur();
		await page.waitForTimeout(FOCUS_MS);
	}
	throw new Error(`The search page ${page.url()} started no worker when its field got the focus.`);
}

/** How many of Pagefind's own clients were opened: a page reads a script of one address once. */
let opened = 0;

/** Pagefind's own `search()` over an index that it makes of the same texts, with its own defaults. */
export async function plainSearcher(page: Page): Promise<Searcher> {
	opened += 1;
	await page.evaluate(installPlain, { folder: new URL(`../${STOCK}/`, page.url()).href, kept: KEPT, shown: SHOWN, opened });
	return inPage(page);
}

function inPage(page: Page): Searcher {
	return {
		ask: (query) => page.evaluate((text) => (globalThis as unknown as InPage).searcher.ask(text), query),
		filters: () => page.evaluate(() => (globalThis as unknown as InPage).searcher.filters()),
		more: () => page.evaluate(() => (globalThis as unknown as InPage).searcher.more()),
		end: () => page.evaluate(() => (globalThis as unknown as InPage).searcher.end()),
	};
}

/** Runs in the page: starts the worker and speaks its protocol. */
async function installOwn(given: {
	worker: string;
	folder: string;
	lang: string;
	tuning: Record<string, number>;
	kept: number;
	shown: number;
}): Promise<void> {
	const { worker: address, folder, lang, tuning, kept, shown } = given;
	const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } } };
	const policy = trustedTypes?.createPolicy('evaluation', { createScriptURL: (url: string) => url });
	const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
	let last = 0;
	const call = (name: string, ...parameters: unknown[]): Promise<unknown> =>
		new Promise((resolve, reject) => {
			const id = (last += 1);
			const hear = ({ data }: MessageEvent<{ id: number; kind: string; back: unknown; error: Error }>): void => {
				if (data.id !== id || data.kind === 'some') return;
				worker.removeEventListener('message', hear);
				if (data.kind === 'done') resolve(data.back);
				else reject(data.error);
			};
			worker.addEventListener('message', hear);
			worker.postMessage({ kind: 'call', id, name, given: parameters });
		});
	worker.postMessage({ kind: 'open', folder, lang, tuning });
	await call('prepare');
	let asked = {};
	const plain = (hits: unknown): Result[] => (hits as Result[]).map(({ id, title }) => ({ id, title }));
	(globalThis as unknown as InPage).searcher = {
		async ask(query) {
			asked = { query, filters: {}, exact: false };
			const begin = performance.now();
			await call('search', asked);
			const hits = await call('load', asked, 0, shown);
			return { milliseconds: performance.now() - begin, results: plain(hits) };
		},
		async filters() {
			await call('counts', asked);
		},
		more: async () => plain(await call('load', asked, shown, kept - shown)),
		end() {
			worker.terminate();
			return Promise.resolve();
		},
	};
}

/** Runs in the page: opens Pagefind as its documentation does. */
async function installPlain(given: { folder: string; kept: number; shown: number; opened: number }): Promise<void> {
	const { folder, kept, shown, opened: number } = given;
	interface Plain {
		search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url: string; meta: { title: string } }> }[] }>;
	}
	const { createInstance } = (await import(`${folder}pagefind.js?${number}`)) as { createInstance: (options: object) => Plain };
	const pagefind = createInstance({ basePath: folder, noWorker: true });
	let results: Awaited<ReturnType<Plain['search']>>['results'] = [];
	const load = (from: number, to: number): Promise<Result[]> =>
		Promise.all(
			results.slice(from, to).map(async ({ data }) => {
				const { raw_url: path, meta } = await data();
				return { id: path.split('/').at(-2) ?? '', title: meta.title };
			}),
		);
	(globalThis as unknown as InPage).searcher = {
		async ask(query) {
			const begin = performance.now();
			({ results } = await pagefind.search(query));
			const hits = await load(0, shown);
			return { milliseconds: performance.now() - begin, results: hits };
		},
		// Its client fetches what filters know when it is opened.
		filters: () => Promise.resolve(),
		more: () => load(shown, kept),
		end: () => Promise.resolve(),
	};
}

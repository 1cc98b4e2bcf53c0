import type { Page } from 'playwright-core';
import type { Manifest } from '../../src/search/format/manifest.ts';

/** A page that answers queries, one after the other. */
export interface Searcher {
	/** @returns the first twenty results, and the milliseconds until the first ten were there */
	ask: (query: string) => Promise<{ results: { id: string; title: string }[]; milliseconds: number }>;
}

/** Results kept of each query. */
const KEPT = 20;

/** Results a reader is shown at first: what the clock waits for. */
const SHOWN = 10;

/** How the page in the browser sees itself: what was put there to ask it. */
interface Asking {
	asking: (query: string) => Promise<{ results: { id: string; title: string }[]; milliseconds: number }>;
}

/** Files of a built site that hold the search worker: Vite names it after its source. */
const WORKER = /\/_astro\/worker-[^/]+\.js$/;

/**
 * The site's own client: the worker that its search page starts, asked as the page asks it.
 * @param tuning constants of ranking to use instead of the usual
 */
export async function ownSearcher(page: Page, lang: string, tuning: Record<string, number> = {}): Promise<Searcher> {
	const started = page.waitForEvent('worker', { predicate: (worker) => WORKER.test(worker.url()) });
	await page.locator('input[type="search"]').first().focus();
	const worker = (await started).url();
	const folder = new URL('../pagefind/', worker).href;
	await page.evaluate(installOwn, { worker, folder, lang, tuning, kept: KEPT, shown: SHOWN });
	return { ask: (query) => page.evaluate((text) => (globalThis as unknown as Asking).asking(text), query) };
}

/** Pagefind's own `search()` over the same index, with its own defaults. */
export async function plainSearcher(page: Page, lang: string): Promise<Searcher> {
	const folder = new URL('../pagefind/', page.url()).href;
	const manifest = (await (await page.request.get(`${folder}manifest.json`)).json()) as Manifest;
	const paths = (manifest.languages[lang]?.shards ?? []).map(({ path, language }) => ({ path: folder + path, language }));
	await page.evaluate(installPlain, { paths, kept: KEPT, shown: SHOWN });
	return { ask: (query) => page.evaluate((text) => (globalThis as unknown as Asking).asking(text), query) };
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
	interface Hit {
		id: string;
		title: string;
	}
	const { worker: address, folder, lang, tuning, kept, shown } = given;
	const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } } };
	const policy = trustedTypes?.createPolicy('evaluation', { createScriptURL: (url: string) => url });
	const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
	let last = 0;
	const call = (name: string, ...parameters: unknown[]): Promise<unknown> =>
		new Promise((resolve, reject) => {
			const id = (last += 1);
			const hear = ({ data }: MessageEvent<{ id: number; kind: string; back: unknown; error: Error }>): void => {
				if (data.id !== id) return;
				worker.removeEventListener('message', hear);
				if (data.kind === 'done') resolve(data.back);
				else reject(data.error);
			};
			worker.addEventListener('message', hear);
			worker.postMessage({ kind: 'call', id, name, given: parameters });
		});
	worker.postMessage({ kind: 'open', folder, lang, tuning });
	await call('prepare');
	(globalThis as unknown as Asking).asking = async (query) => {
		const asked = { query, filters: {}, exact: false };
		const begin = performance.now();
		await call('search', asked);
		const hits = (await call('load', asked, 0, shown)) as Hit[];
		const milliseconds = performance.now() - begin;
		const more = (await call('load', asked, shown, kept - shown)) as Hit[];
		return { results: [...hits, ...more].map(({ id, title }) => ({ id, title })), milliseconds };
	};
}

/** Runs in the page: opens Pagefind as its documentation does. */
async function installPlain({ paths, kept, shown }: { paths: { path: string; language: string }[]; kept: number; shown: number }): Promise<void> {
	interface Plain {
		mergeIndex: (path: string, options: object) => Promise<void>;
		search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url: string; meta: { title: string } }> }[] }>;
	}
	const [first, ...rest] = paths;
	const { createInstance } = (await import(`${first!.path}pagefind.js`)) as { createInstance: (options: object) => Plain };
	const pagefind = createInstance({ basePath: first!.path, noWorker: true });
	for (const { path, language } of rest) await pagefind.mergeIndex(path, { language });
	(globalThis as unknown as Asking).asking = async (query) => {
		const begin = performance.now();
		const { results } = await pagefind.search(query);
		const load = (part: typeof results): Promise<{ id: string; title: string }[]> =>
			Promise.all(
				part.map(async ({ data }) => {
					const { raw_url: path, meta } = await data();
					return { id: path.split('/').at(-2) ?? '', title: meta.title };
				}),
			);
		const hits = await load(results.slice(0, shown));
		const milliseconds = performance.now() - begin;
		return { results: [...hits, ...(await load(results.slice(shown, kept)))], milliseconds };
	};
}

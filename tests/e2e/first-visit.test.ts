import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openMeter, type Meter } from '../../scripts/eval-search/meter.ts';
import { workerReady } from './harness/offline.ts';
import { keepsRead, test as base } from './harness/reader.ts';
import { expect } from './harness/test.ts';

const ENTRY = '/q/2017/does-a-fatty-liver-go-away/';

/** What the shell is made of, whatever the language; danger in what is typed is known without a network, too. */
const SHELL = ['/_astro/OfflinePage.js', '/_astro/note.js', '/_astro/offline.css', '/_astro/readable.js', '/_astro/returning.js', '/_astro/search.js', '/_astro/suggest.js', '/_astro/zh.js', '/favicon.svg', '/sw.js'];

/** What every page names. */
const FRAME = ['/_astro/frame.css', '/_astro/Page.js', '/_astro/shared.js'];

/** What the host sent since this was last asked: names without what changes with their content. @param frame the styles that every page names, which the bundler calls after any of their sources */
function sentBy(meter: Meter, frame: string): string[] {
	const names = [...meter.takeFiles().keys()].map((path) => path
		.replace(frame, '/_astro/frame.css')
		.replace(/\?.*$/, '')
		.replace('.astro_astro_type_script_index_0_lang', '')
		.replace(/[.-][\w-]{8}(\.(?:js|css))$/, '$1')
		.replace(/^\/pagefind\/.*$/, 'index'));
	return [...new Set(names)].sort();
}

const test = base
	.extend('meter', async ({ host }, { onCleanup }) => {
		const meter = await openMeter(host.url);
		onCleanup(() => meter.close());
		return meter;
	})
	.extend('sent', async ({ host, meter }) => {
		const [frame = ''] = /\/_astro\/[^"]+\.css/.exec(await readFile(`${host.dist}/about/index.html`, 'utf8')) ?? [];
		return () => sentBy(meter, frame);
	});

async function newReader(browser: Browser, meter: Meter, onTestFinished: (work: () => Promise<void>) => void): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL: meter.url });
	onTestFinished(() => context.close());
	return context;
}

/** Waits until a page of a reader who has a worker has told it all that it had to tell. */
async function isTold(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/returning.')))).toBe(true);
	await page.evaluate(async () => {
		// Messages come in the order in which they are sent: this one after the page's own.
		await new Promise((resolve) => requestIdleCallback(resolve));
		const { port1, port2 } = new MessageChannel();
		const answer = new Promise((resolve) => (port1.onmessage = resolve));
		navigator.serviceWorker.controller!.postMessage({ kind: 'reachable' }, [port2]);
		await answer;
	});
}

test('a first visit fetches its pages, and what the next one needs without a network', async ({ host, meter, sent, browser, onTestFinished }) => {
	const context = await newReader(browser, meter, onTestFinished);
	const page = await context.newPage();
	await page.goto(ENTRY);
	await workerReady(page);
	expect(sent()).toEqual([ENTRY, '/offline/', '/_astro/en.js', ...FRAME, ...SHELL].toSorted());
	await page.goto('about/');
	await isTold(page);
	expect(sent()).toEqual(['/about/']);

	// Who comes back has search ready.
	const tab = await context.newPage();
	await tab.goto('about/');
	await keepsRead(tab, ['/search/', ENTRY]);
	expect(sent()).toEqual(['/_astro/marks.js', '/_astro/search.css', '/_astro/unpacking.js', '/_astro/worker.js', '/packs/packs-1.json', '/search/', 'index']);
	await host.stop();
	await tab.goto('search/?q=fatty+liver');
	expect(await tab.locator('h1').innerText()).toBe('Search');
	// Read before the worker was there.
	await tab.goto(ENTRY);
	expect(await tab.locator('h1').innerText()).toBe('Does a fatty liver go away?');
});

test('of the shell comes the language that is read, and the next one with its first page', async ({ host, meter, sent, browser, onTestFinished }) => {
	const context = await newReader(browser, meter, onTestFinished);
	const page = await context.newPage();
	await page.goto('zh-hant/');
	await workerReady(page);
	expect(sent()).toEqual(['/zh-hant/', '/_astro/index.css', '/zh-hant/offline/', '/_astro/zh-hant.js', ...FRAME, ...SHELL].toSorted());
	await page.goto('about/');
	await isTold(page);
	await expect.poll(() => page.evaluate(async () => (await caches.match('/offline/')) !== undefined)).toBe(true);
	expect(sent()).toEqual(['/_astro/en.js', '/about/', '/offline/']);
	await host.stop();
	for (const [path, heading] of [['zh-hant/glance/', '這個頁面沒有儲存'], ['glance/', 'This page is not saved']] as const) {
		await page.goto(path);
		expect(await page.locator('h1:visible').innerText()).toBe(heading);
	}
});

test('a reader who spares data gets nothing unasked', async ({ host, browser, onTestFinished }) => {
	const context = await browser.newContext({ baseURL: host.url });
	onTestFinished(() => context.close());
	await context.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const page = await context.newPage();
	await page.goto('', { waitUntil: 'networkidle' });
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

import { afterAll, beforeAll } from 'vitest';
import { serveSite, type SiteServer } from '../../src/hosting/server/serve.ts';
import { writePseudoArchive } from '../fixtures/pseudo/archive.ts';
import { samplesOf } from '../sites/kinds.ts';
import { sharedSite, type SharedSite } from '../sites/sharedSite.ts';
import { expect, test } from './harness/test.ts';

let site: SharedSite;
let server: SiteServer;

beforeAll(async () => {
	const archive = writePseudoArchive();
	site = await sharedSite(archive.content);
	archive.remove();
	server = await serveSite(site.dist);
});

afterAll(() => server.close());

test("words of the archive's own are what scripts say", async ({ browser }) => {
	const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto('en-xa/search/?specialty=heart');
	await page.locator('[data-results][aria-busy="false"]').waitFor();
	expect(await page.locator('[data-summary]').textContent()).toMatch(/⟦Ƒîñð \d+⟧/);
	await context.close();
});

test("a page of the archive's own stands above what is found, where it holds the words", async ({ browser }) => {
	const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(`en-xa/search/?q=${encodeURIComponent('停車')}`);
	await page.locator('[data-results][aria-busy="false"]').waitFor();
	expect(await page.locator('.search-pages a').evaluateAll((links) => links.map((link) => `${link.textContent} ${new URL((link as HTMLAnchorElement).href).pathname}`))).toEqual(['來訪 /en-xa/visit/']);
	await context.close();
});

test('words that were searched for on an earlier day are told once, and those of today are kept', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
	const told: (string | null)[] = [];
	await context.route('https://1.2/**', (route) => {
		told.push(`${route.request().method()} ${route.request().postData()} ${route.request().headers()['referer'] ?? 'no referrer'}`);
		return route.fulfill({ status: 204 });
	});
	const page = await context.newPage();
	await page.goto('en-xa/about/');
	await page.evaluate(() => localStorage.setItem('search-words', '{"day":"2000-01-01","lang":"en-xa","words":["b","a"]}'));
	const sent = page.waitForRequest('https://1.2/words');
	await page.goto(`en-xa/search/?q=${encodeURIComponent('睡不好')}`);
	await sent;
	await page.locator('[data-results][aria-busy="false"]').waitFor();
	await page.goto('en-xa/about/');
	expect(told).toEqual(['POST {"day":"2000-01-01","lang":"en-xa","words":["a","b"]} no referrer']);
	const kept = JSON.parse((await page.evaluate(() => localStorage.getItem('search-words'))) ?? 'null') as { words: string[] } | null;
	expect(kept?.words.length).toBeGreaterThan(0);
	await context.close();
});

test.for([320, 390])('at %i px, words that are two fifths longer fit every kind of page', async (width, { browser }) => {
	const context = await browser.newContext({ baseURL: server.url, viewport: { width, height: 800 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	const faults: string[] = [];
	for (const { kind, path } of (await samplesOf(site.dist, ['en', 'en-xa'])).filter(({ lang }) => lang === 'en-xa')) {
		await page.goto(path.replace(/^\//, ''));
		const wide = await page.evaluate((limit) => {
			const over = document.documentElement.scrollWidth - limit;
			const cut = [...document.querySelectorAll('a, button, label, h1, h2, h3, summary, li, p')]
				.filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden' && element.clientWidth > 1)
				.map((element) => `cuts "${element.textContent.trim().slice(0, 60)}"`);
			return [...(over > 0 ? [`${over} px wider than the window`] : []), ...cut];
		}, width);
		faults.push(...wide.map((fault) => `${kind} ${path}: ${fault}`));
	}
	expect(faults).toEqual([]);
	await context.close();
});

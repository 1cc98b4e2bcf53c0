import type { Page } from 'playwright-core';
import { accessibilityFaults } from './harness/axe.ts';
import { expect, test, WIDTHS } from './harness/test.ts';

const SENTENCE = 'does a fatty liver ever go away again';
const ENTRY = '/q/2017/does-a-fatty-liver-go-away/';

/** For tests that stand between a page and its host. */
const WORKERLESS = { context: { serviceWorkers: 'block' } } as const;
const WITHOUT_WORKER = /Service Worker registration blocked|reading 'addEventListener'/;

function hits(page: Page) {
	return page.locator('[data-hits] > li h3');
}

/** Types into a page's box and waits for the suggestions to all of it. */
async function typed(page: Page, query: string): Promise<string[]> {
	await page.keyboard.press('Control+k');
	await page.keyboard.type(query);
	await page.locator('[role="listbox"][aria-busy="false"]').getByRole('option').nth(1).waitFor();
	return page.locator('[role="option"]:not(.suggestion-all) .suggestion-title').allInnerTexts();
}

/** Leaves a mark in the page's document, which goes with it. */
async function mark(page: Page): Promise<void> {
	await page.evaluate(() => document.documentElement.dataset['mark'] = 'here');
}

async function isMarked(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.dataset['mark'] === 'here');
}

async function found(page: Page): Promise<void> {
	await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
}

test('Enter shows the results in the same document, the first as suggested, as the search page itself would', async ({ open }) => {
	for (const width of WIDTHS) {
		const page = await open(ENTRY, { width });
		await mark(page);
		const suggestions = await typed(page, SENTENCE);
		await page.keyboard.press('Enter');
		await found(page);
		expect(await isMarked(page)).toBe(true);
		const address = new URL(page.url());
		expect(address.pathname + address.search).toBe('/search/?q=does+a+fatty+liver+ever+go+away+again');
		expect((await hits(page).allInnerTexts()).slice(0, 3)).toEqual(suggestions.slice(0, 3));
		expect(await page.locator('#search-field').inputValue()).toBe(SENTENCE);
		expect(await page.evaluate(() => document.activeElement?.matches('[data-summary]'))).toBe(true);
		await expect.poll(() => page.locator('[data-live]').textContent()).toContain(await page.locator('[data-summary]').innerText());
		expect(await accessibilityFaults(page)).toEqual([]);

		const anew = await open(address.pathname + address.search, { width });
		await found(anew);
		for (const telling of ['title', 'link[rel="canonical"]', 'meta[property="og:url"]', 'header', 'footer', 'h1']) {
			const html = (one: Page): Promise<string> => one.locator(telling).first().evaluate((element) => element.outerHTML);
			expect(await html(page)).toBe(await html(anew));
		}
		expect(await hits(page).allInnerTexts()).toEqual(await hits(anew).allInnerTexts());
	}
});

test('Back and Forward go between the page and its results, each as it was left', async ({ open }) => {
	const page = await open(ENTRY, { width: 390 });
	await mark(page);
	await page.evaluate(() => window.scrollTo({ top: 400, behavior: 'instant' }));
	const [title, y] = [await page.title(), await page.evaluate(() => window.scrollY)];
	await typed(page, SENTENCE);
	await page.keyboard.press('Enter');
	await found(page);
	expect(await page.evaluate(() => window.scrollY)).toBe(0);

	await page.goBack();
	await page.locator('[data-search-page]').waitFor({ state: 'detached' });
	expect(new URL(page.url()).pathname).toBe(ENTRY);
	expect(await page.title()).toBe(title);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(y);
	expect(await page.getByRole('dialog').count()).toBe(0);

	await page.goForward();
	await found(page);
	await page.goBack();
	await page.locator('[data-search-page]').waitFor({ state: 'detached' });
	const suggestions = await typed(page, ' heartburn at night');
	await page.keyboard.press('Enter');
	await found(page);
	await expect.poll(async () => (await hits(page).allInnerTexts())[0]).toBe(suggestions[0]);
	expect(await isMarked(page)).toBe(true);
});

test('results that were loaded anew still lead back to the page they came from', async ({ open }) => {
	const page = await open(ENTRY);
	await mark(page);
	await typed(page, SENTENCE);
	await page.keyboard.press('Enter');
	await found(page);
	await page.reload();
	await found(page);
	expect(await isMarked(page)).toBe(false);
	await page.goBack();
	await page.locator('[data-search-page]').waitFor({ state: 'detached' });
	expect(new URL(page.url()).pathname).toBe(ENTRY);
	await page.locator('article').first().waitFor();
});

test('a result that was opened leads back to the results, and these to the page before', async ({ open }) => {
	const page = await open('/');
	await typed(page, SENTENCE);
	await page.keyboard.press('Enter');
	await found(page);
	const address = page.url();
	await page.locator('[data-hits] h3 a').first().click();
	await page.waitForURL('**/q/**');
	await page.goBack();
	await page.waitForURL(address);
	await found(page);
	await page.goBack();
	await page.locator('[data-search-page]').waitFor({ state: 'detached' });
	expect(new URL(page.url()).pathname).toBe('/');
});

test('the row of all results shows them in the same document, too; with Ctrl in a new tab', async ({ open }) => {
	const page = await open('/hepatology/');
	await mark(page);
	await typed(page, 'fatty liver');
	const [tab] = await Promise.all([page.context().waitForEvent('page'), page.locator('.suggestion-all').click({ modifiers: ['Control'] })]);
	await tab.waitForURL('**/search/?q=fatty+liver');
	await page.locator('.suggestion-all').click();
	await found(page);
	expect(await isMarked(page)).toBe(true);
});

test('while the index is on its way the box shows that it works, says so, and moves nothing', async ({ open, forgive }) => {
	const page = await open('/hepatology/', { ...WORKERLESS, width: 390 });
	let release = (): void => undefined;
	const gate = new Promise<void>((resolve) => (release = resolve));
	await page.context().route('**/pagefind/**', async (route) => {
		await gate;
		await route.continue();
	});
	await page.keyboard.press('Control+k');
	const field = page.getByRole('combobox');
	await field.waitFor();
	const before = await field.boundingBox();
	await page.keyboard.type('fatty liver');
	const line = (): Promise<string> => page.locator('.search-row').evaluate((row) => getComputedStyle(row, '::after').visibility);
	await expect.poll(line).toBe('visible');
	expect(await field.boundingBox()).toEqual(before);
	await expect.poll(() => page.locator('.search-layer [role="status"]').allTextContents()).toContainEqual('Searching…');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await page.locator('.search-row').evaluate((row) => getComputedStyle(row, '::after').animationName)).toBe('none');
	release();
	await page.locator('[role="listbox"][aria-busy="false"]').getByRole('option').nth(1).waitFor();
	expect(await line()).toBe('hidden');
	forgive(WITHOUT_WORKER);
});

test('where the search page cannot be fetched ahead, the browser goes there', async ({ open, forgive }) => {
	const page = await open('/hepatology/', WORKERLESS);
	await mark(page);
	await page.context().route('**/search/**', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort('connectionrefused')));
	await typed(page, 'fatty liver');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=fatty+liver');
	await found(page);
	expect(await isMarked(page)).toBe(false);
	forgive(/ERR_CONNECTION_REFUSED/);
	forgive(WITHOUT_WORKER);
});

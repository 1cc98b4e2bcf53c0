import type { BrowserContext, Page } from 'playwright-core';
import { describe } from 'vitest';
import { accessibilityFaults } from './harness/axe.ts';
import { Host, workerReady } from './harness/offline.ts';
import { expect, test as base } from './harness/test.ts';

/** A host of its own for each test, and a browser profile that keeps its worker. */
const test = base
	.extend('host', async ({ sites }, { onCleanup }) => {
		const host = await Host.start(sites.demonstration.dist);
		onCleanup(() => host.remove());
		return host;
	})
	.extend('reader', async ({ browser, host }, { onCleanup }) => {
		const context: BrowserContext = await browser.newContext({ baseURL: host.url });
		onCleanup(() => context.close());
		return await context.newPage();
	});

/** A part of the archive on the page on reading offline, by its name. */
function partNamed(page: Page, name: string) {
	return page.locator('[data-parts] > li').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

async function save(page: Page, name: string): Promise<void> {
	await page.goto('offline/');
	await partNamed(page, name).getByRole('button', { name: /^Save/ }).click();
	await partNamed(page, name).locator('.part-state', { hasText: /^Saved on/ }).waitFor({ timeout: 20_000 });
}

/** Paths of entries that a page links to. */
async function entriesOn(page: Page): Promise<string[]> {
	const links = await page.locator('main a[href*="/q/"]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
	return [...new Set(links)];
}

async function search(page: Page, query: string): Promise<void> {
	await page.goto(`search/?q=${encodeURIComponent(query)}`);
	await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
}

describe('without a network', () => {
	test('pages that were read can be read again, and others lead to what is here', async ({ host, reader: page }) => {
		await page.goto('');
		await workerReady(page);
		const [first = '', second = '', third = '', unread = ''] = await entriesOn(page);
		const titles: string[] = [];
		for (const path of [first, second, third]) {
			await page.goto(path);
			titles.push(await page.locator('h1').innerText());
		}
		await host.stop();
		for (const [at, path] of [first, second, third].entries()) {
			await page.goto(path);
			expect(await page.locator('h1').innerText()).toBe(titles[at]);
			expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Segoe');
		}
		await page.getByText('You are offline.').waitFor();
		const response = await page.goto(unread);
		expect(response?.status()).toBe(503);
		expect(await page.locator('h1:visible').innerText()).toBe('This page is not saved');
		await page.locator('[data-read] a').first().waitFor();
		expect(await page.locator('[data-read] a').allInnerTexts()).toEqual(titles.toReversed());
		expect(await accessibilityFaults(page)).toEqual([]);
	});

	test('a saved specialty can be searched and read', async ({ host, reader: page }) => {
		await save(page, 'Hepatology');
		await partNamed(page, 'Search').locator('.part-state', { hasText: /^Saved on/ }).waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.goto('hepatology/');
		const paths = await entriesOn(page);
		expect(paths.length).toBeGreaterThan(5);
		await host.stop();
		await search(page, 'does a fatty liver ever go away again');
		await expect.poll(() => page.locator('[data-hits] > li').first().innerText()).toMatch(/fatty liver/i);
		await expect.poll(() => page.locator('[data-hits] > li').first().innerText()).toContain('On this device');
		expect(await page.locator('[data-hits] mark').count()).toBeGreaterThan(0);
		for (const path of paths) {
			const response = await page.goto(path);
			expect(response?.status()).toBe(200);
			expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
			expect(new URL(page.url()).pathname).toBe(path);
			expect(await page.locator('h1:visible').innerText()).not.toBe('This page is not saved');
		}
		await search(page, 'pain');
		await page.getByText('Not saved on this device').first().waitFor();
	});
});

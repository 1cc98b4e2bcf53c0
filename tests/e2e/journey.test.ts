import type { Page } from 'playwright-core';
import { expect, test } from './harness/test.ts';

test('from home through a specialty to an answer, and on to a similar question', async ({ open }) => {
	const page = await open('/');
	await page.locator('section[aria-labelledby="specialties"]').getByRole('link', { name: 'Hepatology' }).click();
	await page.waitForURL('**/hepatology/');
	expect(await page.locator('h1').innerText()).toBe('Hepatology');

	await page.getByRole('link', { name: 'Does a fatty liver go away?' }).first().click();
	await page.waitForURL('**/q/2017/does-a-fatty-liver-go-away/');
	expect(await page.locator('section[aria-labelledby="answer"]').innerText()).toContain('Dr. Lin');

	const similar = page.locator('[aria-labelledby="similar"] h3 a');
	expect(await similar.count()).toBeGreaterThan(0);
	expect(await similar.count()).toBeLessThanOrEqual(4);
	const title = await similar.first().innerText();
	await similar.first().click();
	await expect.poll(() => page.locator('h1').innerText()).toBe(title);
});

test('from an answer by its crumbs back home', async ({ open }) => {
	const page = await open('/q/2017/does-a-fatty-liver-go-away/');
	const crumbs = page.getByRole('navigation', { name: /breadcrumb|you are here/i });
	await crumbs.getByRole('link', { name: 'Hepatology' }).click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/hepatology/');
	await page.locator('.brand').click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/');
});

test('the language switch leads to the same page in the other language and back', async ({ open }) => {
	const page = await open('/hepatology/');
	await page.locator('header a[hreflang^="zh"]').click();
	await page.waitForURL('**/zh-hant/hepatology/');
	expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh-Hant$/i);
	await page.locator('header a[hreflang="en"]').click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/hepatology/');
});

test('search with a filter, and the address to share', async ({ open }) => {
	const page = await open('/search/');
	await page.locator('main input[name="q"]').fill('fatty liver');
	const hits = page.locator('[data-hits] a');
	await drawn(page);
	const before = await hits.count();
	await page.locator('[data-facets]').getByLabel('Hepatology').check();
	await expect.poll(() => hits.count()).toBeLessThan(before);
	await expect.poll(() => page.url()).toContain('hepatology');

	const shared = new URL(page.url());
	const again = await open(`${shared.pathname}${shared.search}`);
	await drawn(page);
	await drawn(again);
	expect(await again.locator('[data-hits] a').allInnerTexts()).toEqual(await hits.allInnerTexts());
});

/** Waits until all of an answer's hits are there: they come one by one. */
async function drawn(page: Page): Promise<void> {
	await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
}

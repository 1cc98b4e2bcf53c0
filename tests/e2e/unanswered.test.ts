import type { Page } from 'playwright-core';
import { accessibilityFaults } from './harness/axe.ts';
import { expect, test, WIDTHS } from './harness/test.ts';

async function answered(page: Page): Promise<void> {
	await page.locator('[data-results][aria-busy="false"]').waitFor();
	await page.locator('[data-results] :is([data-hits] > li, [data-troubles]:not([hidden]))').first().waitFor();
}

test('says first that no answer is about what is asked, and keeps what is nearest apart', async ({ open }) => {
	for (const width of WIDTHS) {
		for (const scheme of ['light', 'dark'] as const) {
			const page = await open('/search/?q=what+are+the+symptoms+of+malaria+fever', { width, scheme });
			await answered(page);
			expect(await page.locator('[data-summary]').innerText()).toBe('No answer here is about malaria');
			const order = await page.locator('[data-results] > :is([data-summary], [data-troubles], [data-nearest], [data-hits])').evaluateAll((all) => all.map((one) => one.getAttribute('class') ?? ''));
			expect(order).toEqual(['search-summary', 'search-troubles', 'search-nearest', 'rows']);
			expect(await page.getByRole('heading', { name: 'What comes nearest' }).isVisible()).toBe(true);
			expect(await page.locator('[data-hits] > li').count()).toBeGreaterThan(0);
			expect(await page.locator('[data-troubles] .chips a').count()).toBeGreaterThan(0);
			await expect.poll(() => page.locator('[data-live]').textContent()).toBe('No answer here is about malaria');
			expect(await accessibilityFaults(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
		}
	}
});

test('says nothing of the kind where an answer is about it', async ({ open }) => {
	const page = await open('/search/?q=does+a+fatty+liver+go+away');
	await answered(page);
	expect(await page.locator('[data-summary]').innerText()).toMatch(/^\d+ results?$/);
	expect(await page.getByRole('heading', { name: 'What comes nearest' }).count()).toBe(0);
	expect(await page.locator('[data-troubles]').isVisible()).toBe(false);
});

test('tells of answers in other languages, by the words themselves and by the topic', async ({ open }) => {
	const words = await open('/zh-hant/search/?q=appendicitis');
	await answered(words);
	expect(await words.locator('[data-summary]').innerText()).toBe('這裡沒有關於「appendicitis」的回答');
	const link = words.locator('.search-elsewhere a').first();
	await link.waitFor();
	expect(await link.innerText()).toMatch(/^英文有 \d+ 則回答$/);
	await link.click();
	await words.waitForURL('**/search/?q=appendicitis');
	await answered(words);
	expect(new URL(words.url()).pathname).toBe('/search/');

	const topic = await open('/zh-hant/search/?q=痔瘡');
	await answered(topic);
	const there = topic.locator('.search-elsewhere a').first();
	await there.waitFor();
	expect(await there.innerText()).toMatch(/^英文有 \d+ 則回答談「痔瘡」$/);
	await there.click();
	expect(new URL(topic.url()).pathname).not.toMatch(/zh-hant/);
});

test('leads to whom to ask, below the notice of danger where there is one', async ({ open }) => {
	const page = await open('/search/?q=zebra+overdose+took+forty+pills');
	await answered(page);
	await page.locator('[data-danger-level="now"]').waitFor();
	const [notice, summary] = await Promise.all([page.locator('[data-danger-level]').boundingBox(), page.locator('[data-summary]').boundingBox()]);
	expect(notice!.y).toBeLessThan(summary!.y);

	const asking = await open('/search/?q=malaria');
	await answered(asking);
	await asking.locator('[data-troubles]').getByRole('link', { name: 'What this site can do' }).click();
	await asking.waitForURL('**/about/');
});

import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './harness/test.ts';

/** Opens a search and waits for its results. */
async function results(page: Page): Promise<void> {
	await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
}

/** What has the focus: its place in the page, in words. */
async function focused(page: Page): Promise<string> {
	return await page.evaluate(() => {
		const element = document.activeElement;
		if (element?.matches('[data-hits] > li:first-child h3 a')) return 'the first result';
		if (element?.closest('[data-filters]')) return 'in the filters';
		return element?.textContent.trim() ?? '';
	});
}

describe.for([390, 1280] as const)('at %i pixels', (width) => {
	test('from the field one stop, the way to the filters, lies before the first result', async ({ open }) => {
		for (const path of ['/search/?q=pain', '/zh-hant/search/?q=肝']) {
			const page = await open(path, { width });
			await results(page);
			await page.locator('#search-field').focus();
			await page.keyboard.press('Tab');
			expect(await focused(page)).toBe(path.includes('zh') ? '篩選條件' : 'Filters');
			await page.keyboard.press('Tab');
			expect(await focused(page)).toBe('the first result');
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Enter');
			await page.locator('[data-filters] summary').first().waitFor();
			await page.keyboard.press('Tab');
			expect(await focused(page)).toBe('in the filters');
		}
	});
});

test('a window that grows or shrinks takes the filters along, and what was chosen in them', async ({ open }) => {
	const page = await open('/search/?q=pain', { width: 390 });
	await results(page);
	await page.getByRole('button', { name: 'Filters' }).click();
	await page.locator('[data-facets] input').first().check();
	await page.locator('[data-chips] button').waitFor();
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect.poll(() => page.locator('[data-beside] [data-facets] input').first().isVisible()).toBe(true);
	expect(await page.locator('[data-facets] input').first().isChecked()).toBe(true);
	await page.setViewportSize({ width: 390, height: 800 });
	await expect.poll(() => page.locator('[data-beside] [data-filters]').count()).toBe(0);
	expect(await page.locator('[data-facets] input').first().isChecked()).toBe(true);
});

test('Esc empties the field of the search page', async ({ open }) => {
	const page = await open('/search/?q=pain');
	await results(page);
	await page.locator('#search-field').focus();
	await page.keyboard.press('Escape');
	expect(await page.locator('#search-field').inputValue()).toBe('');
	await expect.poll(() => new URL(page.url()).search).toBe('');
});

/** Letters of usual width that a field shows at once, where text is twice as large. */
async function lettersShown(page: Page, selector: string): Promise<number> {
	return await page.evaluate((field) => {
		document.documentElement.style.fontSize = '200%';
		const input = document.querySelector<HTMLInputElement>(field)!;
		const style = getComputedStyle(input);
		const context = document.createElement('canvas').getContext('2d')!;
		context.font = style.font;
		const letters = 'does a fatty liver ever go away again';
		const room = input.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
		return room / (context.measureText(letters).width / letters.length);
	}, selector);
}

test('with text twice as large, a phone shows twenty letters of what is searched', async ({ open }) => {
	const searchPage = await open('/search/', { width: 390 });
	expect(await lettersShown(searchPage, '#search-field')).toBeGreaterThanOrEqual(20);
	const home = await open('/', { width: 390 });
	expect(await lettersShown(home, '[data-search-box] .field')).toBeGreaterThanOrEqual(20);
	await home.locator('[data-search-box] .field').click();
	await home.locator('[data-search-box][data-open]').waitFor();
	expect(await lettersShown(home, '[data-search-box] .field')).toBeGreaterThanOrEqual(20);
	expect(await home.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

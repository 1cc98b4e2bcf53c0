import type { Page } from 'playwright-core';
import { expect, test } from './harness/test.ts';

/** Presses Tab until the focus stands on the link with this name; fails after `limit` presses. */
async function tabTo(page: Page, name: string, limit = 80): Promise<void> {
	for (let presses = 0; presses < limit; presses++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
		if (focused.startsWith(name)) return;
	}
	throw new Error(`"${name}" was not reached with ${limit} presses of Tab`);
}

/** How the focused element is marked: an outline or a shadow that it has only while focused. */
async function focusIsVisible(page: Page): Promise<boolean> {
	return await page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body) return false;
		const style = getComputedStyle(element);
		return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
	});
}

test('home to an answer with the keyboard alone, the focus always in sight', async ({ open }) => {
	const page = await open('/');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
	expect(await focusIsVisible(page)).toBe(true);
	await page.keyboard.press('Enter');

	await tabTo(page, 'Hepatology');
	expect(await focusIsVisible(page)).toBe(true);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/hepatology/');

	await tabTo(page, 'Does a fatty liver go away?');
	expect(await focusIsVisible(page)).toBe(true);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/q/2017/does-a-fatty-liver-go-away/');
});

test('the slash key goes to the search box', async ({ open }) => {
	const page = await open('/hepatology/');
	await page.keyboard.press('/');
	await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
});

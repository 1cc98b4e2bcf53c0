import type { Browser } from 'playwright-core';

/** Milliseconds between keys of somebody who types quickly. */
const KEY_MS = 60;

/** What came of Enter in the box. */
export interface Entered {
	/** Milliseconds from the key to the first result. */
	milliseconds: number;
	/** Whether the page was loaded anew. */
	loaded: boolean;
}

/**
 * Types queries into the box of the home page, waits for the suggestions, and presses Enter. Each in a page of
 * its own, whose engine the typing has warmed.
 * @param url of the site, with a slash at its end
 */
export async function enterAll(browser: Browser, url: string, queries: readonly string[]): Promise<Entered[]> {
	const entered: Entered[] = [];
	for (const query of queries) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(url);
		await page.keyboard.press('Control+k');
		await page.keyboard.type(query, { delay: KEY_MS });
		await page.locator('[role="listbox"][aria-busy="false"]').getByRole('option').first().waitFor();
		// What the box fetches ahead comes after the suggestions.
		await page.waitForLoadState('networkidle');
		const mark = await page.evaluate(() => performance.timeOrigin);
		await page.keyboard.press('Enter');
		const begin = performance.now();
		await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
		const milliseconds = performance.now() - begin;
		entered.push({ milliseconds, loaded: (await page.evaluate(() => performance.timeOrigin)) !== mark });
		await context.close();
	}
	return entered;
}

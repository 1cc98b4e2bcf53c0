import type { Browser } from 'playwright-core';
import { PATIENCE } from '../../../patience.ts';
import { WINDOW, type Seat } from './types.ts';

/** A seat at a browser that Playwright drives. @param own whether the browser is closed with it */
export async function atPlaywright(browser: Browser, own: boolean): Promise<Seat> {
	const context = await browser.newContext({ viewport: WINDOW });
	context.setDefaultTimeout(PATIENCE);
	const page = await context.newPage();
	return {
		async open(address) {
			await page.goto(address);
		},
		run: (body) => page.evaluate(`(async () => { ${body} })()`),
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key),
		async close() {
			await context.close();
			if (own) await browser.close();
		},
	};
}

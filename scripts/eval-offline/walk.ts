import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Meter } from '../eval-search/meter.ts';
import type { Stage } from './stages.ts';

/** What a stage asked of the host. */
export interface Cost {
	name: string;
	requests: number;
	/** Bytes of bodies as they went over the wire. */
	bytes: number;
}

/** Milliseconds without a request after which a page is at rest. */
const REST_MS = 1500;

/** How long a part may take to be saved, in milliseconds. */
const SAVING_MS = 20 * 60_000;

/** Does what readers do, stage after stage, and counts what each costs. */
export async function walk(browser: Browser, meter: Meter, stages: readonly Stage[], said: (cost: Cost) => void): Promise<Cost[]> {
	const costs: Cost[] = [];
	let context: BrowserContext | undefined;
	let page: Page | undefined;
	for (const { name, path, save, reader } of stages) {
		if (reader === 'back') page = await context!.newPage();
		else if (reader !== undefined || !page) {
			await context?.close();
			context = await browser.newContext({ baseURL: meter.url, serviceWorkers: reader === 'new, without a worker' ? 'block' : 'allow' });
			page = await context.newPage();
			if (reader === 'new, and came back') {
				await open(page, meter, '');
				page = await context.newPage();
				await open(page, meter, '');
			}
		}
		meter.take();
		const before = meter.requests();
		await open(page, meter, path);
		if (save !== undefined) await savePart(page, save);
		const cost = { name, requests: meter.requests() - before, bytes: meter.take() };
		said(cost);
		costs.push(cost);
	}
	await context?.close();
	return costs;
}

/** Opens a page and waits until nothing more is asked of the host. */
async function open(page: Page, meter: Meter, path: string): Promise<void> {
	await page.goto(path, { waitUntil: 'load' });
	for (let seen = -1; seen !== meter.requests(); ) {
		seen = meter.requests();
		await page.waitForTimeout(REST_MS);
	}
}

async function savePart(page: Page, selector: string): Promise<void> {
	const part = page.locator(selector);
	await part.locator('button').first().click();
	await part.locator('xpath=self::*[@data-state="saved"]').waitFor({ timeout: SAVING_MS });
}

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { writeHostileArchive, type HostileArchive } from '../fixtures/hostile/archive.ts';
import { payloads, visible } from '../fixtures/hostile/payloads.ts';
import { sharedSite } from '../sites/sharedSite.ts';
import { brokenTexts, strangeMarkup } from './harness/hostile.ts';
import { reportingHost } from './harness/reportingHost.ts';
import { expect, test } from './harness/test.ts';
import { watch, type Watch } from './harness/watch.ts';

let archive: HostileArchive;
let server: Awaited<ReturnType<typeof reportingHost>>;

beforeAll(async () => {
	archive = writeHostileArchive();
	server = await reportingHost((await sharedSite(archive.content)).dist);
});

afterAll(async () => {
	await server.close();
	archive.remove();
});

/** A page in a profile of its own, in which whatever runs, loads or violates the policy becomes a fault. */
async function open(context: BrowserContext): Promise<{ page: Page; trip: Watch }> {
	const trip = watch(context, new URL(server.url).origin);
	await context.exposeFunction('tripwire', (what: unknown) => trip.faults.push(`TRIPWIRE ${String(what)}`));
	await context.exposeFunction('violated', (what: string) => trip.faults.push(`violation of ${what}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			void (globalThis as unknown as { violated: (what: string) => Promise<void> }).violated(`${violatedDirective}: ${blockedURI}`);
		});
	});
	const page = await context.newPage();
	page.on('dialog', (dialog) => {
		trip.faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	// Images of our own that the archive names but does not have. (To answer them here, all requests would have to pass through here.)
	trip.forgive(/\/(?:missing-x|%5Ctripwire\.example\/pixel)\.png\b/);
	return { page, trip };
}

test('there are payloads enough, each once', () => {
	expect(payloads.length).toBeGreaterThanOrEqual(120);
	expect(new Set(payloads).size).toBe(payloads.length);
});

// Every attempt would succeed, and is reported.
describe('of texts that try to run or to load', () => {
	test('what runs or loads is told, were there any', async ({ browser, forgive }) => {
		forgive(/The policy is report-only/);
		const context = await browser.newContext();
		const { page, trip } = await open(context);
		await page.goto(server.url);
		await page.evaluate(() => {
			document.body.insertAdjacentHTML('beforeend', `<img src="/missing-x.png" onerror="tripwire('ran')">`);
		});
		await expect.poll(() => trip.faults.join('\n')).toMatch(/TRIPWIRE ran/);
		expect(trip.faults.join('\n')).toMatch(/violation of (?:require-trusted-types-for|script-src)/);
		await context.close();
	});

	test('entries: nothing runs, nothing loads from elsewhere, the text can be read', async ({ browser }) => {
		const context = await browser.newContext();
		const { page, trip } = await open(context);
		const faults: string[] = [];
		for (const [number, payload] of payloads.entries()) {
			await page.goto(new URL(archive.pathOf(number).slice(1), server.url).href);
			const title = await page.locator('h1').textContent();
			if (!visible(title ?? '').includes(visible(payload))) faults.push(`${number}: the title reads ${title ?? ''}`);
			const text = (await page.locator('main').textContent()) ?? '';
			faults.push(...brokenTexts(text, number, number % 17 === 0).map((what) => `${number}: ${what}`));
			faults.push(...(await strangeMarkup(page)).map((what) => `${number}: ${what}`), ...trip.faults.splice(0).map((what) => `${number}: ${what}`));
		}
		await context.close();
		expect(faults).toEqual([]);
	});

	test('lists, places, doctors, glance and addresses that are not there', async ({ browser }) => {
		const context = await browser.newContext();
		const { page, trip } = await open(context);
		const faults: string[] = [];
		const wrong = `${encodeURIComponent("<img src=x onerror=tripwire('path')>")}/?q=<script>tripwire('query')</script>#<img src=x onerror=tripwire('hash')>`;
		const places = ['', 'specialties/', 'doctors/', 'years/', 'about/', 'glance/', 's0/', 's3/', 's0/t0/', 'doctors/d20/', 'zh-hant/', 'zh-hant/specialties/', 'offline/', `old/0/${wrong}`];
		trip.forgive(/status (?:of )?404/);
		for (const place of places) {
			await page.goto(server.url + place);
			faults.push(...(await strangeMarkup(page)).map((what) => `${place}: ${what}`), ...trip.faults.splice(0).map((what) => `${place}: ${what}`));
		}
		await context.close();
		expect(faults).toEqual([]);
	});

	test('search results, as a page and below the box', async ({ browser }) => {
		const context = await browser.newContext();
		const { page, trip } = await open(context);
		for (const query of ['harmless', 'tripwire', "<img src=x onerror=tripwire('query')>", '__proto__', '</script><script>tripwire(1)</script>']) {
			await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`);
			await page.locator('main [data-hits] a').first().waitFor();
			expect(await strangeMarkup(page)).toEqual([]);
		}
		expect(await page.locator('main [data-hits]').textContent()).toContain('<script>');
		await context.close();
		expect(trip.faults).toEqual([]);
	});
});

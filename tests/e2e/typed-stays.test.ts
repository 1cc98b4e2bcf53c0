import { openMeter } from '../../scripts/eval-search/meter.ts';
import { workerReady } from './harness/offline.ts';
import { test } from './harness/reader.ts';
import { expect } from './harness/test.ts';

const TYPED = 'does my fatty liver go away';

test('what is typed is told to no host: neither by the address of a search nor by where a request comes from', async ({ host, browser, onTestFinished }) => {
	const meter = await openMeter(host.url);
	onTestFinished(() => meter.close());
	const context = await browser.newContext({ baseURL: meter.url });
	onTestFinished(() => context.close());
	const referrers: Promise<string | undefined>[] = [];
	context.on('request', (request) => referrers.push(request.allHeaders().then(({ referer }) => referer)));
	const page = await context.newPage();

	await page.goto('./');
	await page.locator('main input[type="search"]').first().fill(TYPED);
	await page.keyboard.press('Enter');
	await page.locator('main [data-hits] a').first().click();
	await page.locator('main h1').waitFor();
	await workerReady(page);
	// By a link, as from a bookmark: with the worker, the search page is asked for without what was typed.
	await page.goto(`search/?q=${encodeURIComponent(TYPED)}`);
	const first = page.locator('main [data-hits] a').first();
	await first.waitFor();
	expect(new URL(page.url()).searchParams.get('q')).toBe(TYPED);
	await page.reload();
	await first.waitFor();
	await first.click();
	await page.locator('main h1').waitFor();

	const asked = [...meter.takeFiles().keys()];
	expect(asked).toContain('/search/');
	expect(asked.filter((path) => path.includes('q='))).toEqual([]);
	const origins = new Set(await Promise.all(referrers));
	expect([...origins].filter((referrer) => referrer !== undefined)).toEqual([meter.url]);
});

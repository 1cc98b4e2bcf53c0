import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { SEARCH_WORDS } from '../../src/offline/store/searchWords.ts';
import { serveSite } from '../../src/hosting/server/serve.ts';
import { ADOPTED } from '../sites/build.ts';
import { sharedSite } from '../sites/sharedSite.ts';
import { expect, test as base } from './harness/test.ts';

const SITE = 'https://answers.ward.example/';

/** What an operator's endpoint was sent. */
interface Sent {
	host: string;
	type: string;
	body: string;
}

/** A site with what its operator switched on, and templates of its own, in a browser that finds it and its endpoints at their names. */
const test = base
	.extend('sent', (): Sent[] => [])
	.extend('context', async ({ browser, sent }, { onCleanup }): Promise<BrowserContext> => {
		const { dist } = await sharedSite(ADOPTED);
		const server = await serveSite(dist);
		const endpoint = createServer((request, response) => {
			let body = '';
			request.setEncoding('utf8').on('data', (text: string) => (body += text)).on('end', () => {
				sent.push({ host: request.headers['x-host'] as string, type: request.headers['content-type'] ?? '', body });
				response.setHeader('content-type', 'text/html').end('<title>Thanks</title><h1>Your letter is here</h1>');
			});
		});
		await new Promise<void>((done) => endpoint.listen(0, '127.0.0.1', done));
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const at = async (host: string, url: string): Promise<void> => {
			await context.route(`https://${host}/**`, async (route) => {
				const { pathname, search } = new URL(route.request().url());
				const response = await route.fetch({ url: url + pathname.slice(1) + search, headers: { ...route.request().headers(), 'x-host': host } });
				await route.fulfill({ response });
			});
		};
		await at(new URL(SITE).host, server.url);
		for (const host of ['letters.ward.example', 'counts.ward.example']) await at(host, `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/`);
		for (const host of ['clinic.example', 'elsewhere.example']) {
			await context.route(`https://${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body: `<title>Frame</title><iframe src="${SITE}${new URL(route.request().url()).search.slice(1)}"></iframe>` }));
		}
		onCleanup(async () => {
			// What a page still asks for as the test ends.
			await context.unrouteAll({ behavior: 'ignoreErrors' });
			await context.close();
			await server.close();
			endpoint.closeAllConnections();
			endpoint.close();
		});
		return context;
	});

test('an answer shows in a frame of a site that is named, in no other, and no other page does', async ({ context, violations, forgive }) => {
	const page = await context.newPage();
	await page.goto('https://clinic.example/?embed/q/2022/dry-hands/');
	const frame = page.frameLocator('iframe');
	await expect.poll(() => frame.locator('h1').textContent()).toBe('Why do my hands crack in winter?');
	await expect.poll(() => frame.locator('.speech').last().textContent()).toContain('A plain, greasy cream');
	expect(violations).toEqual([]);
	for (const address of ['https://elsewhere.example/?embed/q/2022/dry-hands/', 'https://clinic.example/?q/2022/dry-hands/']) {
		await page.goto(address);
		await expect.poll(() => violations.splice(0).join(' ')).toContain('frame-ancestors');
		expect(await frame.locator('h1').count()).toBe(0);
	}
	forgive(/frame-ancestors/);
});

test('a letter goes to the endpoint that is named, by the form alone', async ({ context, sent }) => {
	const page = await context.newPage();
	await page.goto(`${SITE}write/`);
	await page.locator('textarea[name=message]').fill('Where is the ward? Ü & more');
	await page.locator('input[name=email]').fill('reader@home.example');
	await page.locator('.contact-form button').click();
	await page.getByRole('heading', { name: 'Your letter is here' }).waitFor();
	expect(sent.map(({ host, type }) => ({ host, type }))).toEqual([{ host: 'letters.ward.example', type: 'application/x-www-form-urlencoded' }]);
	expect(Object.fromEntries(new URLSearchParams(sent[0]!.body))).toEqual({ message: 'Where is the ward? Ü & more', email: 'reader@home.example', lang: 'en', page: '/write/' });
});

test('words of an earlier day are told to the endpoint that is named, once', async ({ context, sent }) => {
	const page = await context.newPage();
	await page.goto(`${SITE}about/`);
	await page.evaluate(([key, kept]) => { localStorage.setItem(key!, kept!); }, [SEARCH_WORDS, JSON.stringify({ day: '2020-01-01', lang: 'en', words: ['skin', 'hands'] })]);
	for (let visit = 0; visit < 2; visit++) {
		await page.goto(`${SITE}search/?q=skin`);
		await page.locator('main [data-hits] a').first().waitFor();
	}
	await expect.poll(() => sent).toEqual([{ host: 'counts.ward.example', type: 'text/plain;charset=UTF-8', body: '{"day":"2020-01-01","lang":"en","words":["hands","skin"]}' }]);
});

test('styles and scripts of templates of its own work under the policy', async ({ context, violations }) => {
	const page = await context.newPage();
	await page.goto(`${SITE}q/2022/dry-hands/`);
	const badge = page.locator('.badge[data-read=yes]');
	await badge.waitFor();
	expect(await badge.evaluate((element) => getComputedStyle(element).borderLeftColor)).toBe('rgb(106, 27, 154)');
	expect(violations).toEqual([]);
});

import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, vi } from 'vitest';
import { bundleWorkers, FAREWELL } from '../../src/integration/workerCode.ts';
import { makePack } from '../../src/offline/build/pack.ts';
import { fileIn, placesIn } from '../../src/offline/packs/layout.ts';
import { readPackList } from '../../src/offline/packs/list.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { Host, workerReady } from './harness/offline.ts';
import { expect, test as base } from './harness/test.ts';

// The first test waits for the sites to be built.
vi.setConfig({ testTimeout: 180_000 });

/** A host of its own for each test, and a browser profile that keeps its worker. */
const test = base
	.extend('host', async ({ sites }, { onCleanup }) => {
		const host = await Host.start(sites.demonstration.dist);
		onCleanup(() => host.remove());
		return host;
	})
	.extend('reader', async ({ browser, host }, { onCleanup }) => {
		const context: BrowserContext = await browser.newContext({ baseURL: host.url });
		onCleanup(() => context.close());
		return await context.newPage();
	});

/** A part of the archive on the page on reading offline, by its name. */
function partNamed(page: Page, name: string) {
	return page.locator('[data-parts] > li').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

async function save(page: Page, name: string): Promise<void> {
	await page.goto('offline/');
	await partNamed(page, name).getByRole('button', { name: /^Save/ }).click();
	await partNamed(page, name).locator('.part-state', { hasText: /^Saved on/ }).waitFor({ timeout: 20_000 });
}

/** Paths of entries that a page links to. */
async function entriesOn(page: Page): Promise<string[]> {
	const links = await page.locator('main a[href*="/q/"]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
	return [...new Set(links)];
}

async function search(page: Page, query: string): Promise<void> {
	await page.goto(`search/?q=${encodeURIComponent(query)}`);
	await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
}

describe('without a network', () => {
	test('pages that were read can be read again, and others lead to what is here', async ({ host, reader: page }) => {
		await page.goto('');
		await workerReady(page);
		const [first = '', second = '', third = '', unread = ''] = await entriesOn(page);
		const titles: string[] = [];
		for (const path of [first, second, third]) {
			await page.goto(path);
			titles.push(await page.locator('h1').innerText());
		}
		await host.stop();
		for (const [at, path] of [first, second, third].entries()) {
			await page.goto(path);
			expect(await page.locator('h1').innerText()).toBe(titles[at]);
			expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Segoe');
		}
		await page.getByText('You are offline.').waitFor();
		const response = await page.goto(unread);
		expect(response?.status()).toBe(503);
		expect(await page.locator('h1:visible').innerText()).toBe('This page is not saved');
		await page.locator('[data-read] a').first().waitFor();
		expect(await page.locator('[data-read] a').allInnerTexts()).toEqual(titles.toReversed());
		expect(await accessibilityFaults(page)).toEqual([]);
	});

	test('a saved specialty can be searched and read', async ({ host, reader: page }) => {
		await save(page, 'Hepatology');
		await partNamed(page, 'Search').locator('.part-state', { hasText: /^Saved on/ }).waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.goto('hepatology/');
		const paths = await entriesOn(page);
		expect(paths.length).toBeGreaterThan(5);
		await host.stop();
		await search(page, 'does a fatty liver ever go away again');
		await expect.poll(() => page.locator('[data-hits] > li').first().innerText()).toMatch(/fatty liver/i);
		await page.locator('[data-hits] > li', { hasText: 'Hepatology' }).first().getByText('On this device').waitFor();
		expect(await page.locator('[data-hits] mark').count()).toBeGreaterThan(0);
		for (const path of paths) {
			const response = await page.goto(path);
			expect(response?.status()).toBe(200);
			expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
			expect(new URL(page.url()).pathname).toBe(path);
			expect(await page.locator('h1:visible').innerText()).not.toBe('This page is not saved');
		}
		await search(page, 'pain');
		await page.getByText('Not saved on this device').first().waitFor();
	});
});

/** Lets the site publish other packs of a part: the same files after `change`. */
async function republish(host: Host, specialty: string, change: (path: string, html: string) => string): Promise<void> {
	const file = `${host.dist}/packs/packs.json`;
	const list = readPackList(await readFile(file, 'utf8'));
	const [pack] = list.languages['en']!.specialties[specialty]!;
	const blob = new Blob([await readFile(`${host.dist}/packs/${pack!.file}`)]);
	const files = await Promise.all(
		(await placesIn(blob)).map(async (place) => {
			const html = new TextDecoder().decode(await fileIn(blob, place));
			return { path: place.path, bytes: Buffer.from(change(place.path, html)) };
		}),
	);
	const { bytes, sha } = makePack(files);
	const renamed = { ...pack!, file: `en-${specialty}-0-${sha.slice(0, 10)}.pack`, bytes: bytes.length, sha };
	await writeFile(`${host.dist}/packs/${renamed.file}`, bytes);
	list.languages['en']!.specialties[specialty] = [renamed];
	await writeFile(file, JSON.stringify(list));
}

/** Publishes another version of the worker. */
async function newWorker(host: Host, version: string): Promise<void> {
	const file = `${host.dist}/sw.js`;
	await writeFile(file, (await readFile(file, 'utf8')).replace(/"version":"[^"]+"/, `"version":"${version}"`));
}

/** The versions of the shell that are kept. */
async function shells(page: Page): Promise<string[]> {
	const names = await page.evaluate(() => caches.keys());
	return names.flatMap((name) => / core (\w+)$/.exec(name)?.[1] ?? []);
}

function update(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		try {
			await registration.update();
			return 'asked';
		} catch (error) {
			return String(error);
		}
	});
}

describe('a new version', () => {
	test('is offered to an open page, and taken whole', async ({ host, reader: page }) => {
		await page.goto('');
		await workerReady(page);
		await page.goto('about/');
		const [old] = await shells(page);
		await newWorker(host, 'next');
		await update(page);
		await page.getByText('A newer version of this site is ready.').waitFor();
		expect((await shells(page)).toSorted()).toEqual(['next', old].toSorted());
		expect(await accessibilityFaults(page)).toEqual([]);
		await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it' }).click()]);
		await expect.poll(() => page.locator('[data-site-note]').innerText()).toBe('');
		await host.stop();
		await page.goto('offline/');
		expect(await page.locator('h1:visible').innerText()).toBe('Read offline');
	});

	test('that arrives in part is not taken; the last one goes on', async ({ host, reader: page }) => {
		await page.goto('');
		await workerReady(page);
		const before = await shells(page);
		const script = (await readdir(`${host.dist}/_astro`)).find((name) => name.endsWith('.css'))!;
		await newWorker(host, 'broken');
		const sw = `${host.dist}/sw.js`;
		await writeFile(sw, (await readFile(sw, 'utf8')).replace(`/_astro/${script}`, '/_astro/gone.css'));
		await update(page);
		await expect.poll(() => shells(page)).toEqual(before);
		expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(null);
		await host.stop();
		await page.goto('offline/');
		expect(await page.locator('h1:visible').innerText()).toBe('Read offline');
	});

	test('of a part fetches what changed, and only that', async ({ host, reader: page }) => {
		await save(page, 'Hepatology');
		await page.goto('hepatology/');
		const [entry = ''] = await entriesOn(page);
		await republish(host, 'hepatology', (at, html) => (at === entry ? html.replace(/<h1([^>]*)>/, '<h1$1>Amended: ') : html));
		await page.goto('offline/');
		const part = partNamed(page, 'Hepatology');
		await part.locator('.part-state', { hasText: 'a newer version is ready' }).waitFor();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await part.getByRole('button', { name: /^Update/ }).click();
		await part.locator('.part-state', { hasText: /^Saved on/ }).waitFor();
		expect(asked.filter((address) => address.endsWith('.pack'))).toEqual([expect.stringContaining('en-hepatology-0-')]);
		await host.stop();
		await page.goto(entry);
		expect(await page.locator('h1').innerText()).toMatch(/^Amended/);
	});

	test('that ends reading offline leaves nothing behind', { timeout: 150_000 }, async ({ host, reader: page }) => {
		await save(page, 'Hepatology');
		await bundleWorkers(path.resolve('.'), host.dist);
		await copyFile(`${host.dist}/${FAREWELL}`, `${host.dist}/sw.js`);
		await update(page).catch(() => 'the page was loaded anew');
		// Chromium lets the old worker go once it has answered something and rests.
		const left = async (): Promise<string[]> => {
			await page.goto('about/', { waitUntil: 'networkidle' });
			return await page.evaluate(() => caches.keys());
		};
		await expect.poll(() => left().catch(() => ['loading anew']), { timeout: 90_000, interval: 1000 }).toEqual([]);
	});
});

describe('when something is wrong', () => {
	const PORTAL = '<!doctype html><title>Free WiFi</title><p>Please sign in.</p>';

	test('a sign-in page in place of a pack or of the index is never taken for one', async ({ host, reader: page }) => {
		await page.goto('offline/');
		await workerReady(page);
		await partNamed(page, 'Hepatology').waitFor();
		await host.answerAll((_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(PORTAL));
		await partNamed(page, 'Hepatology').getByRole('button', { name: /^Save/ }).click();
		await page.getByText('is not what this site sent').first().waitFor();
		await page.goto('search/?q=liver').catch(() => undefined);
		await host.restart();
		await page.goto('offline/');
		await partNamed(page, 'Hepatology').getByRole('button', { name: /^(Try again|Resume)/ }).click();
		await partNamed(page, 'Hepatology').locator('.part-state', { hasText: /^Saved on/ }).waitFor();
		await search(page, 'fatty liver');
	});

	test('a host that fails is passed over where a page is saved', async ({ host, reader: page }) => {
		await save(page, 'Hepatology');
		await page.goto('hepatology/');
		const [entry = ''] = await entriesOn(page);
		await host.answerAll((_request, response) => response.writeHead(500).end('Out of order'));
		const response = await page.goto(entry);
		expect(response?.status()).toBe(200);
		await search(page, 'fatty liver');
	});

	test('an interrupted part goes on where it stopped', async ({ host, reader: page }) => {
		const asked: string[] = [];
		await page.route('**/*.pack', async (route) => {
			asked.push(new URL(route.request().url()).pathname);
			if (asked.length === 2) await route.abort('connectionreset');
			else await route.continue();
		});
		await page.goto('offline/');
		const part = partNamed(page, 'Search');
		await part.getByRole('button', { name: /^Save/ }).click();
		await part.getByText('The connection broke').waitFor();
		await part.getByRole('button', { name: /^Try again/ }).click();
		await part.locator('.part-state', { hasText: /^Saved on/ }).waitFor();
		expect(asked.length).toBe(3);
		expect(asked[2]).toBe(asked[1]);
		await host.stop();
		await search(page, 'liver');
	});

	test('a full device is told of, and takes no harm', async ({ host, reader: page }) => {
		await page.goto('offline/');
		await workerReady(page);
		await partNamed(page, 'Search').waitFor();
		const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
		const session = await page.context().newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: usage + 100_000 });
		await partNamed(page, 'Search').getByRole('button', { name: /^Save/ }).click();
		await page.getByText(/^This needs .* but only .* is free/).first().waitFor();
		await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin });
		await partNamed(page, 'Search').getByRole('button', { name: /^Try again/ }).click();
		await partNamed(page, 'Search').locator('.part-state', { hasText: /^Saved on/ }).waitFor();
	});

	test('a damaged or dropped pack is seen and repaired', async ({ reader: page }) => {
		await save(page, 'Hepatology');
		const damage = (how: 'drop' | 'garble'): Promise<void> =>
			page.evaluate(async (what) => {
				const cache = await caches.open((await caches.keys()).find((name) => name.endsWith(' packs'))!);
				const [request] = (await cache.keys()).filter(({ url }) => url.includes('en-hepatology'));
				if (what === 'drop') await cache.delete(request!);
				else {
					const bytes = await (await cache.match(request!))!.arrayBuffer();
					new Uint8Array(bytes).fill(7, bytes.byteLength - 500);
					await cache.put(request!, new Response(bytes));
				}
			}, how);
		await damage('drop');
		await page.reload();
		await partNamed(page, 'Hepatology').getByText('Saved, but parts are missing').waitFor();
		await partNamed(page, 'Hepatology').getByRole('button', { name: /^Repair/ }).click();
		await partNamed(page, 'Hepatology').locator('.part-state', { hasText: /^Saved on/ }).waitFor();
		await damage('garble');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.getByRole('button', { name: 'Repair', exact: true }).click();
		await expect.poll(() => asked.filter((address) => address.endsWith('.pack'))).toEqual([expect.stringContaining('en-hepatology-0-')]);
		await partNamed(page, 'Hepatology').locator('.part-state', { hasText: /^Saved on/ }).waitFor();
	});
});

test('one button removes all that was read and saved', async ({ host, reader: page }) => {
	await save(page, 'Hepatology');
	await page.goto('hepatology/');
	const [entry = ''] = await entriesOn(page);
	await page.goto(entry);
	await page.goto('offline/');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
	await partNamed(page, 'Hepatology').getByRole('button', { name: /^Save/ }).waitFor();
	await expect.poll(() => page.locator('[data-read-section]').isVisible()).toBe(false);
	await host.stop();
	await page.goto(entry);
	expect(await page.locator('h1:visible').innerText()).toBe('This page is not saved');
});

test('an answer withdrawn since is marked as soon as there is a network', async ({ host, reader: page }) => {
	await save(page, 'Hepatology');
	await page.goto('hepatology/');
	const [entry = ''] = await entriesOn(page);
	const file = `${host.dist}/packs/packs.json`;
	const list = readPackList(await readFile(file, 'utf8'));
	await writeFile(file, JSON.stringify({ ...list, withdrawn: [entry] }));
	const built = `${host.dist}${entry}index.html`;
	await writeFile(built, (await readFile(built, 'utf8')).replace(/<h1([^>]*)>/, '<h1$1>Withdrawn: '));
	// The worker looks every six hours.
	await page.evaluate(async () => {
		const [{ name = '' } = {}] = await indexedDB.databases();
		const opening = indexedDB.open(name);
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const change = opening.result.transaction('facts', 'readwrite');
		change.objectStore('facts').clear();
		await new Promise((resolve) => (change.oncomplete = resolve));
		opening.result.close();
	});
	await page.goto('about/');
	await expect
		.poll(() => page.evaluate(async () => (await (await caches.open('offline / amended')).keys()).length), { timeout: 10_000 })
		.toBe(1);
	await host.stop();
	await page.goto(entry);
	expect(await page.locator('h1').innerText()).toMatch(/^Withdrawn/);
});

test('under a base path all of it works, and other sites of the host are left alone', async ({ browser, sites, onTestFinished }) => {
	const host = await Host.start(sites.archive.dist, '/archive/');
	const context = await browser.newContext({ baseURL: host.url });
	onTestFinished(async () => {
		await context.close();
		await host.remove();
	});
	const page = await context.newPage();
	await page.goto('offline/');
	await page.locator('[data-parts] button', { hasText: 'Save' }).last().click();
	await expect.poll(() => page.locator('.part-state', { hasText: /^Saved on/ }).count(), { timeout: 20_000 }).toBe(2);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.url);
	expect(await page.evaluate(async () => (await caches.keys()).every((name) => name.startsWith('offline /archive/ ')))).toBe(true);
	await page.goto('');
	const [entry = ''] = await entriesOn(page);
	await page.goto('offline/');
	await host.stop();
	const response = await page.goto(entry);
	expect(response?.status()).toBe(200);
});

test('a reader who spares data gets nothing unasked', async ({ host, browser, onTestFinished }) => {
	const context = await browser.newContext({ baseURL: host.url });
	onTestFinished(() => context.close());
	await context.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const page = await context.newPage();
	await page.goto('', { waitUntil: 'networkidle' });
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

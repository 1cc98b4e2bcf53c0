import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe } from 'vitest';
import { bundleWorkers } from '../../src/build/rendering/workerCode.ts';
import { FAREWELL } from '../../src/build/rendering/workerFiles.ts';
import { makePack } from '../../src/offline/build/pack.ts';
import { fileIn, placesIn } from '../../src/offline/packs/layout.ts';
import { PACK_LIST, readPackList } from '../../src/offline/packs/list.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { forgetLook, reachSite } from './harness/device.ts';
import { Host, replaceFile, workerReady } from './harness/offline.ts';
import { entriesOn, followWorkers, installEnds, keepsRead, newWorker, partNamed, save, search, shells, test, update } from './harness/reader.ts';
import { expect } from './harness/test.ts';

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
		await keepsRead(page, [first, second, third]);
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
		await expect.poll(() => page.locator('[data-read] a').allInnerTexts()).toEqual(titles.toReversed());
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

	test('a topic is saved from its page, for a few kilobytes', async ({ host, reader: page }) => {
		const fetched: string[] = [];
		await page.goto('hepatology/fatty-liver/');
		const own = await entriesOn(page);
		await page.getByRole('link', { name: 'Save this topic for reading offline' }).click();
		const part = partNamed(page, 'Fatty liver (Hepatology)');
		expect(await part.locator('.part-contents').innerText()).toMatch(/^5 questions.*\d+.kB/);
		page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
		await part.getByRole('button', { name: /^Save/ }).click();
		await part.locator('.part-state', { hasText: /^Saved on/ }).waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(fetched.filter((path) => path.includes('.pack') || path.includes('/pagefind/'))).toEqual([]);
		await expect.poll(() => fetched).toEqual(expect.arrayContaining(own));
		await host.stop();
		for (const path of ['/hepatology/fatty-liver/', ...own]) {
			const response = await page.goto(path);
			expect(response?.status()).toBe(200);
		}
		await page.goto('offline/');
		page.on('dialog', (dialog) => void dialog.accept());
		await part.getByRole('button', { name: /^Remove/ }).click();
		await expect.poll(() => part.count()).toBe(0);
		await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' topic ')))).toEqual([]);
	});
});

/** Lets the site publish other packs of a part: the same files after `change`. */
async function republish(host: Host, specialty: string, change: (path: string, html: string) => string): Promise<void> {
	const file = `${host.dist}/${PACK_LIST}`;
	const list = readPackList(await readFile(file, 'utf8'));
	const [pack] = list.languages['en']!.specialties[specialty]!;
	const blob = new Blob([await readFile(`${host.dist}/packs/${pack!.file}`)]);
	const files = await Promise.all(
		(await placesIn(blob)).map(async (place) => {
			const html = new TextDecoder().decode(await fileIn(blob, place));
			return { path: place.path, bytes: Buffer.from(change(place.path, html)) };
		}),
	);
	const { bytes, sha } = await makePack(files);
	const renamed = { ...pack!, file: `en-${specialty}-0-${sha.slice(0, 10)}.pack`, bytes: bytes.length, sha };
	await replaceFile(`${host.dist}/packs/${renamed.file}`, bytes);
	list.languages['en']!.specialties[specialty] = [renamed];
	await replaceFile(file, JSON.stringify(list));
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
		await newWorker(host, 'broken');
		const sw = `${host.dist}/sw.js`;
		await replaceFile(sw, (await readFile(sw, 'utf8')).replace(/\/_astro\/[^"]+\.css/, '/_astro/gone.css'));
		await update(page);
		await installEnds(page);
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
		await expect.poll(() => asked.filter((address) => address.endsWith('.pack'))).toEqual([expect.stringContaining('en-hepatology-0-')]);
		await host.stop();
		await page.goto(entry);
		expect(await page.locator('h1').innerText()).toMatch(/^Amended/);
	});

	test('that ends reading offline leaves nothing behind', async ({ host, reader: page }) => {
		await save(page, 'Hepatology');
		const takenOver = await followWorkers(page);
		await bundleWorkers(path.resolve('.'), host.dist);
		await replaceFile(`${host.dist}/sw.js`, await readFile(`${host.dist}/${FAREWELL}`));
		await update(page).catch(() => 'the page was loaded anew');
		// Until then no page is asked for: one that is asked for in that very moment Chromium may forget.
		await takenOver();
		const left = async (): Promise<string[]> => {
			await page.goto('about/');
			return await page.evaluate(() => caches.keys());
		};
		await expect.poll(() => left().catch(() => ['loading anew'])).toEqual([]);
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

test('one switch ends the keeping of what is read, without a network too; what was saved stays', async ({ host, reader: page }) => {
	await save(page, 'Hepatology');
	await page.goto('hepatology/');
	const [saved = ''] = await entriesOn(page);
	const read = '/q/2015/heart-skips-beats-at-night/';
	await page.goto(read);
	await search(page, 'my heart skips beats');
	await keepsRead(page, [read, '/hepatology/']);
	const keeps = page.getByRole('switch', { name: 'Keep the pages I read on this device' });
	const keptUnasked = (): Promise<string[]> => page.evaluate(async () => (await Promise.all(['offline / pages', 'offline / index'].map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat());
	await host.stop();
	await page.goto('offline/');
	await page.locator('[data-read] a', { hasText: 'My heart skips beats' }).waitFor();
	await keeps.uncheck();
	await page.getByText('The pages you read were removed from this device. No more are kept.').waitFor();
	expect(await page.locator('[data-read-section]').isVisible()).toBe(false);
	expect(await keptUnasked()).toEqual([]);
	await page.goto(read);
	expect(await page.locator('h1:visible').innerText()).toBe('This page is not saved');
	await page.goto(saved);
	expect(await page.locator('h1').innerText()).not.toBe('This page is not saved');

	// The choice outlasts all that is removed, and the worker obeys it with a network.
	await host.restart();
	await page.goto('offline/');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
	await page.getByText('Everything was removed from this device.').waitFor();
	await page.goto(read);
	await search(page, 'my heart skips beats');
	await page.goto('offline/');
	await keeps.waitFor();
	expect(await keeps.isChecked()).toBe(false);
	expect(await keptUnasked()).toEqual([]);
	expect(await accessibilityFaults(page)).toEqual([]);
	await keeps.check();
	await page.getByText('The pages you read from now on are kept on this device.').waitFor();
	await page.goto(read);
	await keepsRead(page, [read]);
});

test('an answer withdrawn since is marked at the next contact, in a part that an earlier version saved too', async ({ host, reader: page }) => {
	// Whose pages do not tell what they say.
	await republish(host, 'hepatology', (_path, html) => html.replace(/<meta name="validator"[^>]*>/, ''));
	await save(page, 'Hepatology');
	await page.goto('hepatology/');
	const [entry = ''] = await entriesOn(page);
	await reachSite(page);
	const file = `${host.dist}/${PACK_LIST}`;
	const list = readPackList(await readFile(file, 'utf8'));
	await replaceFile(file, JSON.stringify({ ...list, withdrawn: [entry] }));
	const built = `${host.dist}${entry}index.html`;
	await replaceFile(built, (await readFile(built, 'utf8')).replace(/<h1([^>]*)>/, '<h1$1>Withdrawn: '));
	await forgetLook(page);
	await reachSite(page);
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
	await expect.poll(() => page.locator('.part-state', { hasText: /^Saved on/ }).count()).toBe(2);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.url);
	expect(await page.evaluate(async () => (await caches.keys()).every((name) => name.startsWith('offline /archive/ ')))).toBe(true);
	await page.goto('');
	const [entry = ''] = await entriesOn(page);
	await page.goto('offline/');
	await host.stop();
	const response = await page.goto(entry);
	expect(response?.status()).toBe(200);
	await page.goto('old/coffee.html?from=mail');
	expect(new URL(page.url()).pathname).toBe('/archive/q/2021/coffee-and-sleep/');
	expect(await page.locator('h1').innerText()).toBe('How late may I drink coffee if I sleep badly?');
});

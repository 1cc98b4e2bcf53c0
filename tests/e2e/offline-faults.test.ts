import { readdir, readFile, rename } from 'node:fs/promises';
import { describe } from 'vitest';
import { firstName, joinFiles, readFirst } from '../../src/search/format/first.ts';
import { FORMAT, manifestName, type Manifest } from '../../src/search/format/manifest.ts';
import { type Host, replaceFile, workerReady } from './harness/offline.ts';
import { entriesOn, installEnds, newWorker, partNamed, save, search, shells, test, update } from './harness/reader.ts';
import { expect } from './harness/test.ts';

/** Publishes the index under other names, as one with other content has; nothing of the old stays. */
async function republishIndex(host: Host): Promise<void> {
	const folder = `${host.dist}/pagefind`;
	const manifest = JSON.parse(await readFile(`${folder}/${manifestName()}`, 'utf8')) as Manifest;
	for (const shard of manifest.languages['en']!.shards) {
		const name = shard.path.replace(/\/$/, '');
		await rename(`${folder}/${name}`, `${folder}/${name}x`);
		shard.path = shard.path.replace(name, `${name}x`);
	}
	const text = JSON.stringify(manifest);
	await replaceFile(`${folder}/${manifestName()}`, text);
	const first = `${folder}/${firstName('en')}`;
	const files = [...await readFirst(new Uint8Array(await readFile(first)))].map(([name, bytes]): [string, Uint8Array] => [name.replace('/', 'x/').replace('partsx/', 'parts/'), bytes]);
	await replaceFile(first, joinFiles(new Map([...files, [manifestName(), Buffer.from(text)]])));
}

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

	test('a first search waits for a slow network: there is nothing else to search', async ({ host, reader: page }) => {
		await page.goto('about/');
		await workerReady(page);
		await host.stall(/^\/pagefind\/manifest/, 5000);
		await search(page, 'fatty liver');
		expect(await page.locator('[data-troubles]').isVisible()).toBe(false);
	});

	test.for([
		['sends parts of files', false],
		['sends whole files', true],
	] as const)('what was found on a host that %s is found again without a network', async ([, isWhole], { host, reader: page }) => {
		await page.goto('about/');
		await workerReady(page);
		if (isWhole) await host.sendWhole();
		const found = async (): Promise<string[]> => {
			await search(page, 'fatty liver');
			await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
			return await page.locator('[data-hits] > li a').allInnerTexts();
		};
		const titles = await found();
		expect(titles.length).toBeGreaterThan(2);
		const kept = (): Promise<string[]> => page.evaluate(async () => (await (await caches.open('offline / index')).keys()).flatMap(({ url }) => /\/(texts\/.*)$/.exec(url)?.[1] ?? []));
		await expect.poll(async () => (await kept()).length).toBeGreaterThan(1);
		// Of a block that came whole, the browser's own cache gives parts.
		expect((await kept()).some((name) => !name.includes('@'))).toBe(isWhole);
		await host.stop();
		await page.goto('about:blank');
		expect(await found()).toEqual(titles);
	});

	test('pages of two formats of the index are served each its own, without a network too', async ({ host, reader: page }) => {
		await page.goto('about/');
		await workerReady(page);
		await search(page, 'fatty liver');
		const [old, next] = [manifestName(), manifestName(FORMAT + 1)];
		const text = await readFile(`${host.dist}/pagefind/${old}`, 'utf8');
		await replaceFile(`${host.dist}/pagefind/${next}`, JSON.stringify({ ...(JSON.parse(text) as Manifest), format: FORMAT + 1, build: 'next' }));
		const formats = (): Promise<(number | undefined)[]> =>
			page.evaluate(async (names) => await Promise.all(names.map(async (name) => ((await (await fetch(`/pagefind/${name}`)).json().catch(() => ({}))) as Partial<Manifest>).format)), [old, next]);
		const kept = (): Promise<string[]> =>
			page.evaluate(async () => (await (await caches.open('offline / index')).keys()).map(({ url }) => new URL(url).pathname.slice('/pagefind/'.length)));
		expect(await formats()).toEqual([FORMAT, FORMAT + 1]);
		// The newer one was kept without taking from the older what both name.
		await expect.poll(kept).toEqual(expect.arrayContaining([next, expect.stringMatching(/facts\.bin$/)]));
		// The newer one forgets the older, at its leisure; a page of the older brings it back.
		const bringBack = async (): Promise<void> => {
			await replaceFile(`${host.dist}/pagefind/${old}`, text);
			await page.evaluate(async (name) => (await fetch(`/pagefind/${name}`)).text(), old);
			await expect.poll(kept).toContain(old);
		};
		await expect.poll(async () => {
			await bringBack();
			await host.stop();
			try {
				return await formats();
			} finally {
				await host.restart();
			}
		}).toEqual([FORMAT, FORMAT + 1]);
		// A list of one format in the place of another's is not taken for it.
		await expect.poll(async () => {
			await bringBack();
			await replaceFile(`${host.dist}/pagefind/${old}`, await readFile(`${host.dist}/pagefind/${next}`, 'utf8'));
			return (await formats())[0];
		}).toBe(FORMAT);
	});

	test('half a pack is not taken; whole, it is', async ({ host, reader: page }) => {
		await page.goto('offline/');
		const part = partNamed(page, 'Hepatology');
		await part.waitFor();
		const name = (await readdir(`${host.dist}/packs`)).find((file) => file.startsWith('en-hepatology-0-'))!;
		const file = `${host.dist}/packs/${name}`;
		const whole = await readFile(file);
		await replaceFile(file, whole.subarray(0, whole.length / 2));
		await part.getByRole('button', { name: /^Save/ }).click();
		await part.getByText('is not what this site sent').waitFor();
		await replaceFile(file, whole);
		await part.getByRole('button', { name: /^(Try again|Resume)/ }).click();
		await part.locator('.part-state', { hasText: /^Saved on/ }).waitFor();
	});

	test.for([
		['caches', 'cache_storage', 'Saved, but parts are missing', /^Repair/],
		['database', 'indexeddb', '', /^Save/],
	] as const)('what was saved and the browser dropped (%s) can be had again', async ([, storage, state, again], { host, reader: page }) => {
		await save(page, 'Hepatology');
		await page.goto('hepatology/');
		const [entry = ''] = await entriesOn(page);
		await page.goto('about:blank');
		const session = await page.context().newCDPSession(page);
		await session.send('Storage.clearDataForOrigin', { origin: new URL(host.url).origin, storageTypes: storage });
		await page.goto('offline/');
		const part = partNamed(page, 'Hepatology');
		await part.locator('.part-state', { hasText: state }).waitFor({ state: 'attached' });
		await part.getByRole('button', { name: again }).click();
		await part.locator('.part-state', { hasText: /^Saved on/ }).waitFor();
		// Cleared under a running worker, caches may stay silent to it until the browser starts it anew.
		await session.send('ServiceWorker.enable');
		await session.send('ServiceWorker.stopAllWorkers');
		await host.stop();
		const response = await page.goto(entry);
		expect(response?.status()).toBe(200);
	});

	test('caches that never answer again, as after a clearance under a running worker, hold nobody up', async ({ reader: page }) => {
		await save(page, 'Hepatology');
		await workerReady(page);
		await page.goto('hepatology/');
		await expect.poll(() => page.context().serviceWorkers().length).toBe(1);
		const [worker] = page.context().serviceWorkers();
		await worker!.evaluate(() => {
			for (const call of ['open', 'match', 'has', 'keys', 'delete']) Object.defineProperty(caches, call, { value: () => new Promise(() => undefined) });
		});
		await page.goto('search/?q=fatty+liver');
		await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
		expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
	});

	test('an update whose worker is killed is made up for; the old version goes on', async ({ host, reader: page }) => {
		await page.goto('');
		await workerReady(page);
		const before = await shells(page);
		const session = await page.context().newCDPSession(page);
		const installing = new Set<string>();
		session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
			for (const { status, versionId } of versions) if (status === 'installing') installing.add(versionId);
		});
		await session.send('ServiceWorker.enable');
		await newWorker(host, 'next');
		// The shell's page never comes: the install hangs until its worker is killed.
		await host.stall(/^\/offline\/$/);
		await update(page);
		await expect.poll(() => installing.size).toBe(1);
		for (const versionId of installing) await session.send('ServiceWorker.stopWorker', { versionId });
		await installEnds(page);
		await session.send('ServiceWorker.stopAllWorkers');
		await page.goto('about/');
		expect(await page.locator('h1').innerText()).toMatch(/^About/);
		expect(await shells(page)).toEqual(expect.arrayContaining(before));
		await host.restart();
		await update(page);
		await page.getByText('A newer version of this site is ready.').waitFor();
		await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it' }).click()]);
		await host.stop();
		await page.goto('offline/');
		expect(await page.locator('h1:visible').innerText()).toBe('Read offline');
	});

	test('a shell whose page is of another version is not taken', async ({ host, reader: page }) => {
		await page.goto('');
		await workerReady(page);
		const before = await shells(page);
		const file = `${host.dist}/offline/index.html`;
		const own = await readFile(file, 'utf8');
		await replaceFile(file, own.replace(/_astro\/[\w.-]+\.css/, '_astro/page.of-another.css'));
		await newWorker(host, 'next');
		await update(page);
		await installEnds(page);
		await expect.poll(() => shells(page)).toEqual(before);
		await replaceFile(file, own);
		await update(page);
		await page.getByText('A newer version of this site is ready.').waitFor();
	});

	test('an index published while a search is open is never mixed with the old one', async ({ host, reader: page }) => {
		await search(page, 'liver');
		await workerReady(page);
		await republishIndex(host);
		await page.getByRole('searchbox').first().fill('does a rash itch at night');
		// The old index is asked for what was not fetched yet, and is gone: the page says so and takes the new one.
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.locator('[data-results][aria-busy="false"] [data-hits] > li', { hasText: /itch/i }).first().waitFor();
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
		expect(asked[2]).toBe(asked[1]);
		// Each once but that one.
		expect(new Set(asked).size).toBe(asked.length - 1);
		await host.stop();
		await search(page, 'liver');
	});

	test('a full device is told of, and takes no harm', async ({ host, reader: page }) => {
		await page.goto('offline/');
		await workerReady(page);
		await partNamed(page, 'Search').waitFor();
		const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
		const session = await page.context().newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: usage + 1000 });
		await partNamed(page, 'Search').getByRole('button', { name: /^Save/ }).click();
		// Newer browsers give a quota that tells nothing of the device: then it is the refusal that is told of.
		await page.getByText(/^This needs .* (?:is free|gives no more room)\./).first().waitFor();
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


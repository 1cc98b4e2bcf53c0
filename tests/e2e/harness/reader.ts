import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { Host, replaceFile } from './offline.ts';
import { expect, test as base } from './test.ts';

/** A host of its own for each test, and a browser profile that keeps its worker. */
export const test = base
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
export function partNamed(page: Page, name: string) {
	return page.locator('.parts > li').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

export async function save(page: Page, name: string): Promise<void> {
	await page.goto('offline/');
	await partNamed(page, name).getByRole('button', { name: /^Save/ }).click();
	await partNamed(page, name).locator('.part-state', { hasText: /^Saved on/ }).waitFor();
}

/** Paths of entries that a page links to. */
export async function entriesOn(page: Page): Promise<string[]> {
	const links = await page.locator('main a[href*="/q/"]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
	return [...new Set(links)];
}

export async function search(page: Page, query: string): Promise<void> {
	await page.goto(`search/?q=${encodeURIComponent(query)}`);
	await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
}

/** Waits until the worker keeps pages that were read: it puts them away when they have come. */
export async function keepsRead(page: Page, paths: readonly string[]): Promise<void> {
	await expect.poll(() => page.evaluate(async (all) => (await Promise.all(all.map((path) => caches.match(path)))).every((kept) => kept !== undefined), paths)).toBe(true);
}

/** Publishes another version of the worker. */
export async function newWorker(host: Host, version: string): Promise<void> {
	const file = `${host.dist}/sw.js`;
	await replaceFile(file, (await readFile(file, 'utf8')).replace(/"version":"[^"]+"/, `"version":"${version}"`));
}

/** The versions of the shell that are kept. */
export async function shells(page: Page): Promise<string[]> {
	const names = await page.evaluate(() => caches.keys());
	return names.flatMap((name) => / core (\w+)$/.exec(name)?.[1] ?? []);
}

/**
 * Follows the workers of a page's site.
 * @returns waits until another worker has taken over: stops the one in charge, as the browser does when it has rested
 * for half a minute, once another is there
 */
export async function followWorkers(page: Page): Promise<() => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	const known = new Map<string, string>();
	session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
		for (const { versionId, status } of versions) known.set(versionId, status);
	});
	await session.send('ServiceWorker.enable');
	const inCharge = (): string | undefined => [...known].find(([, status]) => status === 'activated')?.[0];
	await expect.poll(inCharge).toBeDefined();
	const old = inCharge()!;
	return async () => {
		await expect.poll(async () => {
			if ([...known.values()].includes('installed')) await session.send('ServiceWorker.stopWorker', { versionId: old });
			return known.get(old);
		}).toBe('redundant');
		await expect.poll(() => [...known].some(([versionId, status]) => versionId !== old && ['activated', 'redundant'].includes(status))).toBe(true);
	};
}

/** Lets the browser look for another version of the worker, which is being installed afterwards. */
export function update(page: Page): Promise<string> {
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

/** Waits until the browser has installed the version it found, or given it up. */
export async function installEnds(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing)).toBe(null);
}


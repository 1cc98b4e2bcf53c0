import type { Page } from 'playwright-core';
import { hear, type Said } from '../../build/archives/published.ts';
import { expect } from './test.ts';

/** All that a site keeps on the device, in caches and databases, by the cache's name and the place in the site; of databases by store. */
export async function saidOnDevice(page: Page): Promise<Said> {
	const kept = await page.evaluate(async () => {
		const AT_ONCE = 8192;
		const toText = (bytes: Uint8Array): string => {
			let text = '';
			for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
			return text;
		};
		const files: [place: string, bytes: string][] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const key of await cache.keys()) {
				const response = await cache.match(key);
				if (response) files.push([`${name}: ${new URL(key.url).pathname}`, toText(new Uint8Array(await response.arrayBuffer()))]);
			}
		}
		const stores: [place: string, text: string][] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const opening = indexedDB.open(name);
			await new Promise((resolve) => (opening.onsuccess = resolve));
			const database = opening.result;
			for (const store of database.objectStoreNames) {
				const reading = database.transaction(store).objectStore(store).getAll();
				await new Promise((resolve) => (reading.onsuccess = resolve));
				stores.push([`${name}: ${store}`, JSON.stringify(reading.result)]);
			}
			database.close();
		}
		return { files, stores };
	});
	const said: Said = new Map(kept.stores);
	for (const [place, bytes] of kept.files) await hear(place, Buffer.from(bytes, 'latin1'), said);
	return said;
}

/** Lets the worker look at once whether what is saved still holds, as if it last had looked long ago. */
export async function forgetLook(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const [{ name = '' } = {}] = await indexedDB.databases();
		const opening = indexedDB.open(name);
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const change = opening.result.transaction('facts', 'readwrite');
		change.objectStore('facts').put(0, 'looked-for-taken-back');
		await new Promise((resolve) => (change.oncomplete = resolve));
		opening.result.close();
	});
}

/** Reaches the site until the worker has looked since {@link forgetLook}, or has noted since when what it keeps holds: while a page saves parts it waits for another time. */
export async function reachSite(page: Page): Promise<void> {
	const reach = async (): Promise<boolean> => {
		await page.goto('about/');
		return await hasLooked(page);
	};
	await expect.poll(reach, { interval: 500 }).toBe(true);
}

async function hasLooked(page: Page): Promise<boolean> {
	return await page.evaluate(async () => {
		const [{ name = '' } = {}] = await indexedDB.databases();
		const opening = indexedDB.open(name);
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const reading: IDBRequest<unknown> = opening.result.transaction('facts').objectStore('facts').get('looked-for-taken-back');
		await new Promise((resolve) => (reading.onsuccess = resolve));
		opening.result.close();
		return reading.result !== undefined && reading.result !== 0;
	});
}

import type { Page } from 'playwright-core';
import { workerReady } from './harness/offline.ts';
import { ageScripts } from './harness/oldBrowser.ts';
import { keepsRead, save, search, test } from './harness/reader.ts';
import { expect } from './harness/test.ts';
import { watch } from './harness/watch.ts';

const READ = 'q/2017/does-a-fatty-liver-go-away/';

/** Ids of entries found, the best first. */
const found = (page: Page): Promise<string[]> =>
	page.locator('[data-hits] > li a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)!));

test('a browser of four years ago searches, reads and saves, with and without a network', async ({ host, reader, browser }) => {
	const ofToday = await browser.newContext({ baseURL: host.url });
	const today = await ofToday.newPage();
	const queries = ['is a lump in the liver always cancer', 'fatty liver'];
	const expected: string[][] = [];
	for (const query of queries) {
		await search(today, query);
		expected.push(await found(today));
	}
	await ofToday.close();

	await ageScripts(host);
	const watched = watch(reader.context(), new URL(host.url).origin);
	await reader.goto('');
	expect(await reader.evaluate(() => [typeof (Intl as { Segmenter?: unknown }).Segmenter, typeof globalThis.DecompressionStream, 'withResolvers' in Promise])).toEqual(['undefined', 'undefined', false]);
	for (const [index, query] of queries.entries()) {
		await search(reader, query);
		expect(await found(reader)).toEqual(expected[index]);
	}
	// Without a browser's word breaks, what is asked for is found all the same.
	await reader.goto('zh-hant/');
	await reader.goto(`zh-hant/search/?q=${encodeURIComponent('脂肪肝')}`);
	await reader.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
	expect((await reader.locator('[data-hits] > li').first().innerText())).toContain('脂肪肝');

	await workerReady(reader);
	await reader.goto(READ);
	await keepsRead(reader, [`/${READ}`]);
	await save(reader, 'Hepatology');
	expect(watched.faults).toEqual([]);
	await host.stop();
	await reader.goto(READ);
	expect(await reader.locator('h1').innerText()).toBe('Does a fatty liver go away?');
	await reader.goto('q/2018/hepatitis-b-eating-together/');
	expect(await reader.locator('h1').innerText()).toContain('hepatitis B');
	await search(reader, queries[0]!);
	expect(await found(reader)).toContain(expected[0]![0]);
});

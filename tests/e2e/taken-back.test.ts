import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { build } from '../../src/build/build.ts';
import { serveSite } from '../../src/hosting/server/serve.ts';
import { leftovers, held, markersIn } from '../build/archives/leftovers.ts';
import { MarkedArchive } from '../build/archives/marked.ts';
import { forgetLook, reachSite, saidOnDevice } from './harness/device.ts';
import { workerReady } from './harness/offline.ts';
import { keepsRead, search } from './harness/reader.ts';
import { expect, test as base } from './harness/test.ts';

/** How the index is laid out: in shards from which only what is gone is taken, or anew each time, as that of a small archive is. */
const LAYOUTS = [
	['of an index whose shards stay', { maxShard: 12, small: 0, fresh: 10_000, freshShare: 1 }],
	['of an index that is laid out anew', {}],
] as const;

const test = base.extend('archive', ({}, { onCleanup }) => {
	const archive = new MarkedArchive();
	onCleanup(() => archive.remove());
	return archive;
});

/** The entries of an archive that tests take back. */
const [DELETED, DRAFTED, REDACTED, SHORTENED, WITHDRAWN] = [1, 2, 3, 4, 6];

describe.for(LAYOUTS)('a device %s', ([, indexLimits]) => {
	test('holds nothing that was taken back once it has reached the site again', async ({ archive, browser, onTestFinished }) => {
		const make = () => build({ content: archive.content, out: archive.out, cache: archive.cache, indexLimits, jobs: 2 });
		archive.edits['another topic']!(0);
		await make();
		const server = await serveSite(archive.out);
		const context = await browser.newContext({ baseURL: `http://localhost:${server.port}/` });
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await readAndSave(page, archive);
		expect(leftovers(await saidOnDevice(page), archive.content)).toEqual([]);
		const before = held(archive.content).shown;

		for (const [kind, number] of [['delete', DELETED], ['draft', DRAFTED], ['redact', REDACTED], ['no more info', SHORTENED], ['withdraw', WITHDRAWN]] as const) archive.edits[kind]!(number);
		const gone = [...before].filter((one) => !held(archive.content).shown.has(one));
		expect(gone.length).toBeGreaterThan(12);
		const said = [...(await saidOnDevice(page)).values()].join('\n');
		expect(gone.filter((one) => said.includes(one))).toEqual(gone);
		await make();
		await forgetLook(page);
		await reachSite(page);
		await server.close();
		expect(leftovers(await saidOnDevice(page), archive.content)).toEqual([]);

		// What stays can be read and found, and nothing leads to what is gone.
		const [kept, redacted] = [archive.entries.get(9)!, archive.entries.get(REDACTED)!];
		await search(page, [...markersIn(kept.question)][0]!);
		expect(await page.locator('[data-hits] > li').count()).toBe(1);
		for (const { id, date, question } of [kept, redacted]) {
			const response = await page.goto(`q/${date.slice(0, 4)}/${id}/`);
			expect(response?.status()).toBe(200);
			expect(await page.locator('main').innerText()).toContain([...markersIn(question)][0]);
		}
	});
});

/** Saves all that can be saved, and reads and searches besides. */
async function readAndSave(page: Page, archive: MarkedArchive): Promise<void> {
	await page.goto('');
	await workerReady(page);
	await page.goto('offline/');
	await page.locator('[data-parts] > li').first().getByRole('button', { name: /^Save/ }).click();
	await expect.poll(() => page.locator('.part-state', { hasText: /^Saved on/ }).count()).toBeGreaterThan(3);
	await search(page, 'heart');
	const read = [1, 2, 3, 4, 6].map((number) => archive.entries.get(number)!).map(({ id, date }) => `/q/${date.slice(0, 4)}/${id}/`);
	for (const path of ['', 'years/2016/', 'heart/', ...read.map((one) => one.slice(1))]) await page.goto(path);
	await keepsRead(page, read);
	await reachSite(page);
}

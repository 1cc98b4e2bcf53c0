import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import fc from 'fast-check';
import { compareFolders } from '../../src/hosting/deploy/compare.ts';
import { serveSite } from '../../src/hosting/server/serve.ts';
import { buildSite, DEMONSTRATION } from '../sites/build.ts';
import { expect, test } from './harness/test.ts';
import { watch } from './harness/watch.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const KILLS = 12;

/** The demonstration with other words in every entry, one entry less and one more. */
function otherContent(folder: string): string {
	const content = join(folder, 'content');
	cpSync(DEMONSTRATION, content, { recursive: true });
	const entries = readdirSync(join(content, 'entries'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort();
	for (const file of entries) {
		const path = join(content, 'entries', file);
		writeFileSync(path, readFileSync(path, 'utf8').replace(/^## Answer$/m, '## Answer\n\nThis answer has been revised.'));
	}
	const copied = join(content, 'entries', entries[0]!);
	writeFileSync(copied.replace(/\.md$/, '-again.md'), readFileSync(copied, 'utf8').replace(/^aliases:.*\n/m, ''));
	return content;
}

/** Deploys, in a process of its own that is killed after some milliseconds. @returns the milliseconds it took; none where it was cut short */
async function deploy(site: string, to: string, killAfter?: number): Promise<number | undefined> {
	const began = performance.now();
	const child = spawn(process.execPath, ['scripts/deploy.ts', '--site', site, '--to', to], { cwd: PROJECT, stdio: 'ignore' });
	const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
	const code = await new Promise((done) => child.on('close', done));
	clearTimeout(timer);
	if (killAfter === undefined) expect(code).toBe(0);
	return code === 0 ? performance.now() - began : undefined;
}

/** Reads home, an entry that it leads to, and searches from there to another. */
async function readAndSearch(page: Page, url: string, round: number): Promise<void> {
	await page.goto(url);
	const entries = page.locator('main a[href*="/q/"]');
	await entries.nth(round % (await entries.count())).click();
	await page.waitForURL(/\/q\//);
	await page.locator('h1').waitFor();
	expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe('');
	await page.goto(`${url}search/?q=${encodeURIComponent('What can I do when I cannot sleep?')}`);
	const hit = page.locator('main [data-hits] a').first();
	await hit.waitFor();
	await hit.click();
	await page.waitForURL(/\/q\//);
	await page.locator('h1').waitFor();
}

test('killed while a reader reads and searches in the browser: nothing is broken, and the next deploy completes', async ({ browser, sites, annotate }) => {
	const folder = mkdtempSync(join(tmpdir(), 'deploy-e2e-'));
	const other = await buildSite(otherContent(folder));
	const versions = [sites.demonstration.dist, other.dist];
	const to = join(folder, 'www');
	await deploy(versions[0]!, to);
	let duration = (await deploy(versions[1]!, to))!;
	const server = await serveSite(to);
	const context = await browser.newContext();
	const { faults } = watch(context, new URL(server.url).origin);
	const page = await context.newPage();
	let [rounds, cutShort] = [0, 0];
	const deploys = (async () => {
		for (const [kill, moment] of fc.sample(fc.double({ min: 0.3, max: 1.2, noNaN: true }), { numRuns: KILLS, seed: 4 }).entries()) {
			// Every fourth one may end, so that readers meet both versions whole, too.
			const took = await deploy(versions[kill % 2]!, to, kill % 4 === 3 ? undefined : moment * duration);
			if (took === undefined) cutShort += 1;
			else duration = took;
		}
	})();
	let isOver = false;
	const over = deploys.finally(() => (isOver = true));
	const isReading = (): boolean => !isOver;
	while (isReading() || rounds < 5) await readAndSearch(page, server.url, rounds++);
	await over;
	await annotate(`${cutShort} of ${KILLS} deploys were cut short during ${rounds} rounds of reading and searching`);
	expect(faults).toEqual([]);
	expect(cutShort).toBeGreaterThan(0);
	await deploy(other.dist, to);
	expect((await compareFolders(other.dist, to))).toMatchObject({ onlyFirst: [], different: [] });
	await readAndSearch(page, server.url, 0);
	expect(await page.locator('main').textContent()).toContain('This answer has been revised.');
	expect(faults).toEqual([]);
	await context.close();
	await server.close();
	await other.remove();
	rmSync(folder, { recursive: true });
});

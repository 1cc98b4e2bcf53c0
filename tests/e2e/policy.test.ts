import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { metaContentSecurityPolicy } from '../../src/site/contentSecurityPolicy.ts';
import { expect, test } from './harness/test.ts';

/** A host that sends no headers of ours, as GitHub Pages does. */
async function bareHost(folder: string): Promise<{ url: string; server: Server }> {
	const server = createServer((request, response) => {
		const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).replace(/\/$/, '/index.html'));
		stat(path).then(
			() => createReadStream(path).pipe(response.setHeader('Content-Type', lookup(path) ?? 'application/octet-stream')),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

test('every page states the policy before anything that it governs', async ({ sites }) => {
	for (const { dist } of [sites.demonstration, sites.archive]) {
		const pages = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(15);
		const without: string[] = [];
		for (const page of pages) {
			const [before, policy] = (await readFile(join(dist, page), 'utf8')).split(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/);
			const isRight = policy === metaContentSecurityPolicy() || policy === "default-src 'none'";
			if (!isRight || /<(?:script|link|style|img|base)\b/i.test(before!)) without.push(page);
		}
		expect(without).toEqual([]);
	}
});

test('on a host without headers the policy holds, and all of the site works under it', async ({ sites, browser, violations, forgive, onTestFinished }) => {
	const { url, server } = await bareHost(sites.demonstration.dist);
	const context = await browser.newContext();
	onTestFinished(async () => {
		await context.close();
		server.closeAllConnections();
		server.close();
	});
	const page = await context.newPage();
	for (const path of ['', 'specialties/', 'years/', 'glance/', 'about/', 'offline/', 'search/?q=Why+am+I+awake+at+night']) {
		await page.goto(url + path);
		await page.locator('h1:visible').first().waitFor();
	}
	await page.locator('main [data-hits] a').first().click();
	await page.waitForURL(/\/q\//);
	expect(violations).toEqual([]);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		const tell = document.createAttribute('onclick');
		tell.value = 'document.title = "ran"';
		script.textContent = 'document.title = "ran"';
		document.body.append(script);
		const button = document.createElement('button');
		button.setAttributeNode(tell);
		button.click();
		return document.title === 'ran';
	}).catch((error: unknown) => String(error));
	expect(ran).not.toBe(true);
	await expect.poll(() => violations.length).toBeGreaterThan(0);
	forgive(/./);
});

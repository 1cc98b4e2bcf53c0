import { afterAll, beforeAll } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite, type SiteServer } from '../../src/hosting/server/serve.ts';
import { writeDirectionsArchive } from '../fixtures/directions/archive.ts';
import { samplesOf } from '../sites/kinds.ts';
import { sharedSite, type SharedSite } from '../sites/sharedSite.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { expect, test } from './harness/test.ts';

let site: SharedSite;
let server: SiteServer;

beforeAll(async () => {
	const archive = writeDirectionsArchive();
	site = await sharedSite(archive.content);
	archive.remove();
	server = await serveSite(site.dist);
});

afterAll(() => server.close());

/** The words of an element as they stand on the screen, line by line, from left to right: those of the list that are in it. */
async function fromTheLeft(page: Page, selector: string, words: readonly string[]): Promise<string[]> {
	return await page.locator(selector).first().evaluate((element, all) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		const found: { word: string; top: number; left: number }[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			for (const word of all) {
				const at = node.textContent!.indexOf(word);
				if (at < 0) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + word.length);
				const { top, left } = range.getBoundingClientRect();
				found.push({ word, top: Math.round(top / 12), left });
			}
		}
		return found.sort((a, b) => a.top - b.top || a.left - b.left).map(({ word }) => word);
	}, words);
}

test('in Arabic pages figures keep their order, and English its own', async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, baseURL: server.url });
	await page.goto('q/2015/e0/');
	expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
	expect(await fromTheLeft(page, '.asker .prose p', ['قلبي', '92', 'kg'])).toEqual(['92', 'kg', 'قلبي']);
	expect(await fromTheLeft(page, '.asker .prose p:last-child', ['My', 'pulse', '110'])).toEqual(['My', 'pulse', '110']);
	// A sentence that begins with a Latin word is no English one: its full stop is on the left.
	expect(await fromTheLeft(page, '.doctor .prose p', ['COVID', 'زاد'])).toEqual(['زاد', 'COVID']);
	expect(await fromTheLeft(page, '.card:has([dir="ltr"]) .title', ['Is', '150', 'mmHg', '?'])).toEqual(['Is', '150', 'mmHg', '?']);
	expect(await fromTheLeft(page, '.cite', ['150/95', 'mmHg'])).toEqual(['150/95', 'mmHg']);
	await page.goto('search/?q=قلبي');
	await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
	const hit = '[data-hits] > li:has(a[href*="e0"]) .hit-excerpt';
	expect(await fromTheLeft(page, hit, ['120/80', 'mmHg'])).toEqual(['120/80', 'mmHg']);
	expect(await page.locator(`${hit} mark`).first().textContent()).toBe('قلبي');
	await page.close();
});

test('in English pages Hebrew begins on the right, and what stands behind a Hebrew name stays behind it', async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, baseURL: server.url });
	await page.goto('en/q/2019/e4/');
	expect(await fromTheLeft(page, 'h1', ['הלב', '?'])).toEqual(['?', 'הלב']);
	expect(await fromTheLeft(page, '.byline a', ['Answered', 'כהן', 'Cardiology'])).toEqual(['Answered', 'כהן', 'Cardiology']);
	expect(await fromTheLeft(page, '.asker .name', ['רות', '12'])).toEqual(['12', 'רות']);
	await page.close();
});

test('charts in Arabic run from right to left, with their labels', async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, baseURL: server.url });
	await page.goto('glance/');
	expect(await fromTheLeft(page, '.series-all .axis', ['2015', '2018'])).toEqual(['2018', '2015']);
	// Dermatology was asked about in the third of four years: left of the middle.
	const { column, chart } = await page.locator('.multiples .series', { hasText: 'الجلدية' }).evaluate((series) => ({
		column: series.querySelector('rect')!.getBoundingClientRect().x,
		chart: series.querySelector('svg')!.getBoundingClientRect(),
	}));
	expect(column).toBeLessThan(chart.x + chart.width / 2);
	await page.close();
});

test.for([320, 1280])('every kind of page fits at %i px and is accessible in both directions', async (width, { browser }) => {
	const context = await browser.newContext({ baseURL: server.url, viewport: { width, height: 800 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	const faults: string[] = [];
	for (const { kind, path } of (await samplesOf(site.dist, ['ar', 'en'])).filter(({ kind }) => width === 320 || ['entry', 'glance', 'doctor'].includes(kind))) {
		await page.goto(path.replace(/^\//, ''));
		const over = await page.evaluate((limit) => document.documentElement.scrollWidth - limit, width);
		if (over > 0) faults.push(`${kind} ${path}: ${over} px wider than the window`);
		if (width === 1280) faults.push(...(await accessibilityFaults(page)).map((fault) => `${kind} ${path}: ${fault}`));
	}
	expect(faults).toEqual([]);
	await context.close();
});

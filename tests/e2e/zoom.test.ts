import type { Page } from 'playwright-core';
import { samplesOf } from '../sites/kinds.ts';
import { expect, test } from './harness/test.ts';

const LANGUAGES = ['en', 'zh-hant'];

/** How a reader who sees little sets a window of 1280 by 1024: the page at 200 and 400 %, text alone at 200 %, on a phone as well. */
const ZOOMS = [
	{ name: '200 %', width: 640, height: 512, text: 16 },
	{ name: '400 %', width: 320, height: 256, text: 16 },
	{ name: 'text at 200 %', width: 1280, height: 1024, text: 32 },
	{ name: 'text at 200 % on a phone', width: 390, height: 844, text: 32 },
] as const;

/** A page in each of these, and what is lost in it: what reaches beyond the window, is cut off, or is covered. */
async function lost(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const faults: string[] = [];
	for (const { name, width, height, text } of ZOOMS) {
		await page.setViewportSize({ width, height });
		await session.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text - 3 } });
		faults.push(...(await lostNow(page)).map((fault) => `${name}: ${fault}`));
	}
	await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
	await session.detach();
	return faults;
}

async function lostNow(page: Page): Promise<string[]> {
	return await page.evaluate(() => {
		const faults: string[] = [];
		const over = document.documentElement.scrollWidth - window.innerWidth;
		if (over > 0) faults.push(`${over} px wider than the window`);
		const named = (element: Element): string => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			if (element.clientWidth <= 1 || element.clientHeight <= 1 || !element.checkVisibility()) continue;
			const style = getComputedStyle(element);
			const isCut = (how: string, inner: number, outer: number): boolean => /hidden|clip/.test(how) && inner > outer + 1;
			// Excerpts end where they end, at any size.
			const isExcerpt = style.webkitLineClamp !== 'none';
			if (!isExcerpt && (isCut(style.overflowX, element.scrollWidth, element.clientWidth) || isCut(style.overflowY, element.scrollHeight, element.clientHeight))) faults.push(`cuts ${named(element)}`);
			if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && !element.matches('.table-scroll, .scroller, pre')) faults.push(`scrolls sideways: ${named(element)}`);
			// A dialog is the page while it is open, and scrolls.
			const isDialog = element.matches('[data-open]') && /auto|scroll/.test(style.overflowY);
			if (/fixed|sticky/.test(style.position) && !isDialog && element.offsetHeight > window.innerHeight / 3) faults.push(`covers a third of the window: ${named(element)}`);
		}
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement!;
			if (node.textContent!.trim() === '' || !parent.checkVisibility() || parent.closest('.table-scroll, .scroller, pre, .visually-hidden, .skip')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { left, right, width } = range.getBoundingClientRect();
			if (width > 0 && (right > window.innerWidth + 1 || left < -1)) faults.push(`beyond the edge: ${named(parent)}`);
		}
		return [...new Set(faults)];
	});
}

for (const lang of LANGUAGES) {
	test(`nothing is lost at 200 and 400 %, nor where text alone is twice as large: ${lang}`, async ({ open, sites }) => {
		const samples = (await samplesOf(sites.demonstration.dist, LANGUAGES)).filter((sample) => sample.lang === lang);
		const page = await open('/');
		const faults: string[] = [];
		for (const { kind, path } of samples) {
			await page.goto(path);
			faults.push(...(await lost(page)).map((fault) => `${kind} ${path}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

test('nothing is lost of results, filters and suggestions', async ({ open }) => {
	const page = await open('/search/?q=fatty%20liver');
	await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
	expect(await lost(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 256 });
	await page.getByRole('button', { name: /^Filters/ }).click();
	expect(await lostNow(page)).toEqual([]);
	await page.goto('/');
	await page.locator('.field').first().fill('fatty liver');
	await page.locator('[role="listbox"][aria-busy="false"] .suggestion').first().waitFor();
	expect(await lostNow(page)).toEqual([]);
});

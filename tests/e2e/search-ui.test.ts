import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { accessibilityFaults } from './harness/axe.ts';
import { expect, test, WIDTHS } from './harness/test.ts';

const SENTENCE = 'does a fatty liver ever go away again';

/** For tests that stand between a page and its host: the worker, once it is there, asks past them and has kept much already. */
const WORKERLESS = { context: { serviceWorkers: 'block' } } as const;

/** What is said of a page whose worker is not let in. */
const WITHOUT_WORKER = /Service Worker registration blocked|reading 'addEventListener'/;

/** An entry of the browser's on something that moved by itself. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	/** True within half a second of a key or click: what the reader caused does not count. */
	hadRecentInput: boolean;
	sources: { node: Node | null }[];
}

function field(page: Page) {
	return page.locator('#search-field');
}

function hits(page: Page) {
	return page.locator('[data-hits] > li');
}

function summary(page: Page) {
	return page.locator('[data-summary]');
}

/** Waits until the answer to what was asked last is drawn. */
async function settled(page: Page): Promise<void> {
	await page.locator('[data-results][aria-busy="false"]').waitFor();
	await page.locator('[data-results] :is([data-hits] > li, [data-troubles]:not([hidden]))').first().waitFor();
}

/** Opens a search and waits for its answer. */
async function search(page: Page, query: string): Promise<void> {
	await field(page).fill(query);
	await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
	await settled(page);
}

/** Waits until the box suggests entries for all that was typed, besides the row that leads to all results. */
async function suggested(page: Page): Promise<void> {
	await page.locator('[role="listbox"][aria-busy="false"]').getByRole('option').nth(1).waitFor();
}

/** What has the focus, as a reader would call it. */
async function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { activeElement: element } = document;
		return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
	});
}

describe('a sentence', () => {
	test('finds entries while it is typed, with passages, who answered and when', async ({ open }) => {
		const page = await open('/search/');
		await field(page).pressSequentially(SENTENCE);
		await settled(page);
		await expect.poll(() => hits(page).first().innerText()).toMatch(/fatty liver/i);
		const first = hits(page).first();
		expect(await first.locator('mark').count()).toBeGreaterThan(0);
		expect(await first.locator('.hit-section').innerText()).toMatch(/^From/);
		expect(await first.locator('.facts').innerText()).toMatch(/Dr\..+, .+/);
		expect(await first.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
		await expect.poll(() => page.locator('[data-live]').textContent()).toContain(await summary(page).innerText());
	});

	test('has an address that gives the same again', async ({ open }) => {
		const page = await open('/search/');
		await search(page, SENTENCE);
		const { pathname, search: query } = new URL(page.url());
		const again = await open(pathname + query);
		await settled(again);
		expect(await field(again).inputValue()).toBe(SENTENCE);
		expect(await hits(again).allInnerTexts()).toEqual(await hits(page).allInnerTexts());
	});

	test('moves nothing by itself', async ({ open }) => {
		for (const width of WIDTHS) {
			const page = await open('/search/', { width });
			await page.evaluate(() => {
				const shifts: string[] = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as LayoutShift[]) {
						if (entry.hadRecentInput) continue;
						const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.className : node?.nodeName));
						shifts.push(`${entry.value.toFixed(4)} (${moved.join(', ')})`);
						document.documentElement.dataset['shifts'] = shifts.join('; ');
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			for (const text of [SENTENCE, ' or hurt', ' in my chest']) {
				await field(page).pressSequentially(text);
				await settled(page);
			}
			expect(await page.evaluate(() => document.documentElement.dataset['shifts'])).toBeUndefined();
		}
	});
});

describe('filters', () => {
	test('narrow, combine, count, stand in the address, and can be taken back', async ({ open }) => {
		const page = await open('/search/?q=pain');
		await settled(page);
		const all = await summary(page).innerText();
		const box = page.locator('[data-facets] input[name="sex"]').first();
		const label = (await box.getAttribute('aria-label'))!;
		const count = Number(/(\d+) results?$/.exec(label)?.[1]);
		expect(count).toBeLessThan(Number.parseInt(all, 10));
		await box.check();
		await expect.poll(async () => Number.parseInt(await summary(page).innerText(), 10)).toBe(count);
		const year = page.locator('[data-facets] details', { hasText: 'Year' });
		await year.locator('summary').click();
		await year.locator('input').first().check();
		await expect.poll(() => page.locator('[data-chips] button').count()).toBe(3);
		await expect.poll(() => new URL(page.url()).search).toMatch(/^\?q=pain&sex=\w+&year=\d{4}$/);

		await page.goBack();
		await expect.poll(() => page.locator('[data-chips] button').count()).toBe(1);
		await page.locator('[data-chips] button').click();
		await expect.poll(() => summary(page).innerText()).toBe(all);
		expect(await focused(page)).toBe(all);
	});

	test('alone list entries, newest first', async ({ open }) => {
		const page = await open('/search/?specialty=hepatology');
		await settled(page);
		const days = await hits(page).locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!));
		expect(days.length).toBeGreaterThan(1);
		expect(days).toEqual(days.toSorted().toReversed());
		expect(await page.locator('[data-chips]').innerText()).toContain('Hepatology');
	});

	test('are a disclosure on a phone', async ({ open }) => {
		const page = await open('/search/?q=pain', { width: 390 });
		await settled(page);
		const boxes = page.locator('[data-facets] input');
		expect(await boxes.first().isVisible()).toBe(false);
		await page.getByRole('button', { name: 'Filters' }).click();
		await boxes.first().check();
		await page.getByRole('button', { name: /^Show \d+ results?$/ }).click();
		expect(await boxes.first().isVisible()).toBe(false);
		expect(await page.getByRole('button', { name: 'Filters (1)' }).isVisible()).toBe(true);
	});
});

test('more results follow, and the focus goes to the first of them', async ({ open }) => {
	const page = await open('/search/?q=pain');
	await settled(page);
	expect(await hits(page).count()).toBe(10);
	await page.getByRole('button', { name: 'Show more results' }).press('Enter');
	await expect.poll(() => hits(page).count()).toBeGreaterThan(10);
	expect(await focused(page)).toBe(await hits(page).nth(10).locator('h3').innerText());
});

test('Back leads to each search that was submitted, and to the place in its results', async ({ open }) => {
	const page = await open('/search/');
	await search(page, 'fatty liver');
	await field(page).press('Enter');
	await search(page, 'pain');
	await field(page).press('Enter');
	await page.getByRole('button', { name: 'Show more results' }).click();
	await expect.poll(() => hits(page).count()).toBeGreaterThan(10);
	const link = hits(page).nth(11).locator('h3 a');
	await link.scrollIntoViewIfNeeded();
	await link.click();
	await page.waitForURL('**/q/**');

	await page.goBack();
	await hits(page).nth(11).waitFor();
	// The one that was followed is in sight, or a few lines beyond: the page may have been scrolling when it was left.
	await expect.poll(() => link.evaluate((one) => {
		const { top, bottom } = one.getBoundingClientRect();
		return window.scrollY > 500 && bottom > -150 && top < window.innerHeight + 150;
	})).toBe(true);
	await page.goBack();
	await expect.poll(() => field(page).inputValue()).toBe('fatty liver');
	await page.goBack();
	await expect.poll(() => field(page).inputValue()).toBe('');
	await page.getByRole('heading', { name: 'Browse all' }).waitFor();
});

describe('states', () => {
	test('an index that cannot be fetched says so, and trying again mends it', async ({ open, forgive }) => {
		const page = await open('/search/', WORKERLESS);
		await page.route('**/*', (route) => route.abort('connectionrefused'));
		await field(page).fill(SENTENCE);
		const retry = page.getByRole('button', { name: 'Try again' });
		await retry.waitFor();
		expect(await summary(page).innerText()).toBe('The search did not work');
		expect(await field(page).inputValue()).toBe(SENTENCE);
		await page.unroute('**/*');
		await retry.click();
		await hits(page).first().waitFor();
		forgive(/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/);
		forgive(WITHOUT_WORKER);
	});

	test('without a connection it says that, and goes on by itself when there is one', async ({ open, forgive }) => {
		const page = await open('/search/', WORKERLESS);
		await page.context().setOffline(true);
		await field(page).fill(SENTENCE);
		await expect.poll(() => summary(page).innerText()).toBe('You are offline');
		await page.context().setOffline(false);
		await hits(page).first().waitFor();
		forgive(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/);
		forgive(WITHOUT_WORKER);
	});

	test('a slow index is said to be slow, and typing goes on', async ({ open, forgive }) => {
		const page = await open('/search/', WORKERLESS);
		let release = (): void => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/*', async (route) => {
			await gate;
			await route.continue();
		});
		await field(page).pressSequentially('does a fatty');
		await expect.poll(() => summary(page).innerText()).toMatch(/^Still searching/);
		await field(page).pressSequentially(' liver go away');
		expect(await field(page).inputValue()).toBe('does a fatty liver go away');
		release();
		await hits(page).first().waitFor();
		forgive(WITHOUT_WORKER);
	});

	test('nothing found helps on', async ({ open }) => {
		const page = await open('/search/?q=qwxzvk');
		await settled(page);
		expect(await summary(page).innerText()).toBe('No answer here is about qwxzvk');
		expect(await page.locator('[data-filters]').isVisible()).toBe(false);
		expect(await page.getByRole('link', { name: 'Cardiology' }).first().isVisible()).toBe(true);
		await page.getByRole('link', { name: /Browse all/ }).click();
		await page.waitForURL('**/specialties/');
	});

	test('nothing under the filters offers to clear them', async ({ open }) => {
		const page = await open('/search/?q=fatty+liver&doctor=nobody-at-all');
		await settled(page);
		expect(await page.getByRole('heading', { name: 'Browse all' }).isVisible()).toBe(false);
		await page.locator('[data-troubles]').getByRole('button', { name: 'Clear all filters' }).click();
		await hits(page).first().waitFor();
		await expect.poll(() => new URL(page.url()).search).toBe('?q=fatty+liver');
	});
});

describe('the box of every page', () => {
	test('suggests entries; arrow keys and Enter lead to one', async ({ open }) => {
		const page = await open('/hepatology/');
		await page.keyboard.press('/');
		await page.keyboard.type('fatty liver');
		const options = page.getByRole('option');
		await suggested(page);
		const box = page.getByRole('combobox');
		expect(await box.getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowDown');
		const first = options.first();
		expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
		expect(await first.getAttribute('aria-selected')).toBe('true');
		await expect.poll(() => page.locator('.search-layer [role="status"]').allTextContents()).toContainEqual(expect.stringMatching(/suggestion/));
		const target = (await first.getAttribute('href'))!;
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${target}`);
	});

	test('opens over the page where the reader is, and Esc leads back there', async ({ open }) => {
		const page = await open('/q/2017/does-a-fatty-liver-go-away/');
		const link = page.locator('main a').last();
		await page.evaluate(() => window.scrollTo({ top: 500, behavior: 'instant' }));
		await link.evaluate((element) => element.focus({ preventScroll: true }));
		const y = await page.evaluate(() => window.scrollY);
		expect(y).toBeGreaterThan(0);
		await page.keyboard.press('Control+k');
		expect(await page.getByRole('dialog').isVisible()).toBe(true);
		expect(await focused(page)).toBe('');
		await page.keyboard.type('liv');
		await page.keyboard.press('Escape');
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await page.evaluate(() => window.scrollY)).toBe(y);
	});

	test.for([{ width: 390 }, { width: 1280 }] as const)('keeps field and buttons in one row, $width pixels wide', async ({ width }, { open }) => {
		const page = await open('/', { width });
		await page.keyboard.press('Control+k');
		const middles = await page.locator('.search-row').evaluate((row) =>
			[...row.querySelectorAll('input, button')].map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
		);
		expect(middles).toHaveLength(3);
		expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(2);
	});

	test('Enter leads to all results', async ({ open }) => {
		const page = await open('/hepatology/');
		await page.locator('#site-search').fill('fatty liver');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=fatty+liver');
		await settled(page);
	});

	test('works as a form where suggestions cannot be fetched', async ({ open, forgive }) => {
		const page = await open('/hepatology/', WORKERLESS);
		await page.route('**/_astro/**', (route) => route.abort('connectionrefused'));
		await page.locator('#site-search').click();
		await page.keyboard.type('fatty liver');
		await page.unroute('**/_astro/**');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=fatty+liver');
		forgive(/ERR_CONNECTION_REFUSED|Failed to (load|fetch)/);
		forgive(WITHOUT_WORKER);
	});

	test('fetches nothing for search before it is touched', async ({ open }) => {
		const page = await open('/hepatology/');
		const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
		expect(names.filter((name) => /pagefind|suggest|en\./.test(name))).toEqual([]);
	});

	test('leaves the slash alone for readers who turned it off, even before the page had its words', async ({ open, forgive }) => {
		const page = await open('/about/', WORKERLESS);
		let release = (): void => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_astro/en.*', async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto(new URL('../search/', page.url()).href);
		await page.getByLabel('Press / to search').uncheck();
		release();
		await search(page, 'liver');
		await page.goto(new URL('../hepatology/', page.url()).href);
		await page.keyboard.press('/');
		expect(await page.getByRole('dialog').count()).toBe(0);
		await page.keyboard.press('Control+k');
		expect(await page.getByRole('dialog').count()).toBe(1);
		forgive(WITHOUT_WORKER);
	});
});

test('the keyboard alone: ask, filter, open a result', async ({ open }) => {
	const page = await open('/search/');
	// The shortcut comes with the page's script, which may still be on its way.
	await expect.poll(async () => {
		const focused = await field(page).evaluate((own) => own === document.activeElement);
		if (!focused) await page.keyboard.press('/');
		return focused;
	}).toBe(true);
	await page.keyboard.type('pain');
	await settled(page);
	const reach = async (selector: string): Promise<void> => {
		for (let presses = 0; presses < 80; presses += 1) {
			await page.keyboard.press('Tab');
			if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
		}
		throw new Error(`${selector} was not reached by Tab`);
	};
	await reach('[data-facets] input[name="specialty"]');
	await page.keyboard.press('Space');
	await expect.poll(() => page.locator('[data-chips] button').count()).toBe(1);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('specialty');
	await reach('[data-hits] a');
	const title = await focused(page);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/q/**');
	expect(await page.locator('h1').innerText()).toBe(title);
});

test('Traditional Chinese is searched in its own words', async ({ open }) => {
	const page = await open('/zh-hant/search/');
	await search(page, '脂肪肝會好嗎');
	await hits(page).first().waitFor();
	expect(await hits(page).first().innerText()).toContain('肝');
	expect(await hits(page).first().locator('h3 a').getAttribute('href')).toMatch(/^\/zh-hant\//);
	expect(await summary(page).innerText()).toContain('筆結果');
});

describe('accessible', () => {
	for (const width of WIDTHS) {
		test.for(['/search/', '/search/?q=pain&sex=female', '/search/?q=qwxzvk', '/zh-hant/search/?q=肝'])(`%s at ${width}`, async (path, { open }) => {
			const page = await open(path, { width });
			if (path.includes('?')) await settled(page);
			expect(await accessibilityFaults(page)).toEqual([]);
		});
	}

	test('the open box, a suggestion chosen', async ({ open }) => {
		const page = await open('/hepatology/', { width: 390 });
		await page.locator('#site-search').click();
		await page.keyboard.type('fatty liver');
		await suggested(page);
		await page.keyboard.press('ArrowDown');
		await page.getByRole('option', { selected: true }).waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
	});

	test('nothing is wider than a small phone, and everything to press is big enough', async ({ open }) => {
		const page = await open('/search/?q=pain&sex=female', { context: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } });
		await settled(page);
		await page.getByRole('button', { name: 'Filters' }).tap();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const heights = await page
			.locator('.search-page :is(button, summary, label:has(input), .field)')
			.evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map((element) => element.getBoundingClientRect().height));
		expect(Math.min(...heights.filter((height) => height > 1))).toBeGreaterThanOrEqual(44);
	});
});

import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { accessibilityFaults } from './harness/axe.ts';
import { workerReady } from './harness/offline.ts';
import { test as offlineTest } from './harness/reader.ts';
import { expect, test, WIDTHS } from './harness/test.ts';

const DANGER = 'i want to kill myself';

/** The notice on the search page, or in the box. */
function notice(page: Page, level: 'now' | 'mild') {
	return page.locator(`[data-danger-level="${level}"]:visible`);
}

async function type(page: Page, text: string): Promise<void> {
	await page.locator('#site-search').click();
	await page.locator('#site-search').pressSequentially(text);
}

describe('danger in what is typed', () => {
	test('is met in the box, above its suggestions, with whom to call', async ({ open }) => {
		for (const [at, width] of WIDTHS.entries()) {
			const page = await open('/', { width, scheme: at === 0 ? 'dark' : 'light' });
			await type(page, DANGER);
			await notice(page, 'now').waitFor();
			expect(await notice(page, 'now').locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(['tel:112', 'https://findahelpline.com']);
			const [above, below] = [await notice(page, 'now').boundingBox(), await page.locator('.suggestions').boundingBox()];
			expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
			expect(await accessibilityFaults(page)).toEqual([]);
		}
	});

	test('is met above results and above nothing found, and is not corrected', async ({ open }) => {
		const page = await open(`/search/?q=${encodeURIComponent(DANGER)}`);
		await notice(page, 'now').waitFor();
		await page.locator('[data-results][aria-busy="false"]').waitFor();
		await expect.poll(() => page.locator('[data-summary]').innerText()).toBe(`Nothing found for “${DANGER}”`);
		expect(await page.locator('.nothing-hints').isVisible()).toBe(false);
		expect(await page.locator('[data-notes]').innerText()).not.toContain('Showing results');
		const [above, below] = [await notice(page, 'now').boundingBox(), await page.locator('[data-summary]').boundingBox()];
		expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
		expect(await accessibilityFaults(page)).toEqual([]);

		await page.locator('#search-field').fill('chest pian');
		await expect.poll(() => notice(page, 'now').innerText()).toContain('heart');
		await page.locator('[data-hits] > li').first().waitFor();
		expect(await page.locator('[data-notes]').innerText()).not.toContain('Showing results');

		await page.locator('#search-field').fill('heart attack prevention');
		await notice(page, 'mild').waitFor();
		await page.locator('#search-field').fill('dry skin');
		await expect.poll(() => page.locator('[data-danger-level]').count()).toBe(0);
	});

	test('is read out once, after a rest, however much is typed on', async ({ open }) => {
		const page = await open('/search/');
		await page.evaluate(() => {
			const said: string[] = [];
			const region = document.querySelector('[data-danger]')!;
			new MutationObserver(() => {
				const text = region.querySelector('[role="alert"]')?.textContent ?? '';
				if (text !== '' && said.at(-1) !== text) said.push(text);
				document.documentElement.dataset['said'] = JSON.stringify(said);
			}).observe(region, { childList: true, subtree: true, characterData: true });
		});
		await page.locator('#search-field').pressSequentially(`${DANGER} `);
		await expect.poll(() => page.locator('[data-danger] [role="alert"]').textContent()).toMatch(/^You are not alone.*Call 112/);
		await page.locator('#search-field').pressSequentially('and i do not know what to do');
		await notice(page, 'now').waitFor();
		expect(JSON.parse((await page.evaluate(() => document.documentElement.dataset['said'])) ?? '[]')).toHaveLength(1);
	});

	test('is met in the other language, too', async ({ open }) => {
		const english = await open('/search/');
		await english.locator('#search-field').fill('不想活了');
		await expect.poll(() => notice(english, 'now').innerText()).toContain('You are not alone');
		const chinese = await open('/zh-hant/search/');
		await chinese.locator('#search-field').fill('chest pian');
		await expect.poll(() => notice(chinese, 'now').innerText()).toContain('這可能與心臟有關');
	});

	test('is met where the index cannot be had', async ({ open, forgive }) => {
		const page = await open('/', { context: { serviceWorkers: 'block' } });
		await page.route('**/pagefind/**', (route) => route.abort('connectionrefused'));
		await type(page, '喘不過氣');
		await notice(page, 'now').waitFor();
		await page.locator('#site-search').fill('cant breath');
		await notice(page, 'now').waitFor();
		forgive(/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch|Service Worker registration blocked|reading 'addEventListener'/);
	});
});

offlineTest('danger is met without a network', async ({ host, reader: page }) => {
	await page.goto('');
	await workerReady(page);
	await host.stop();
	await page.goto('');
	await type(page, '我不想活了');
	await notice(page, 'now').waitFor();
	expect(await notice(page, 'now').locator('a').first().getAttribute('href')).toBe('tel:112');
	await page.locator('#site-search').fill('took too many pills');
	await expect.poll(() => notice(page, 'now').innerText()).toContain('poisoning');
});

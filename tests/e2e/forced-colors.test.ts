import type { Locator, Page } from 'playwright-core';
import { expect, test, type Open } from './harness/test.ts';

const SCHEMES = ['light', 'dark'] as const;

/** What an element shows itself by where colours are forced: its ground, the page's, its border at the start, its outline, its fill. */
async function looks(element: Locator): Promise<{ ground: string; page: string; border: string; outline: string; fill: string }> {
	return await element.first().evaluate((one) => {
		const { backgroundColor, borderInlineStartColor, borderInlineStartStyle, borderInlineStartWidth, outlineColor, outlineStyle, outlineWidth, fill } = getComputedStyle(one);
		const page = getComputedStyle(document.body).backgroundColor;
		return {
			ground: backgroundColor,
			page,
			border: `${Number.parseFloat(borderInlineStartWidth) >= 3} ${borderInlineStartStyle} ${borderInlineStartColor === page}`,
			outline: `${Number.parseFloat(outlineWidth) >= 2} ${outlineStyle} ${outlineColor === page}`,
			fill,
		};
	});
}

/** A line that is seen: wide, drawn, and not of the page's colour. */
const SEEN = 'true solid false';

for (const scheme of SCHEMES) {
	const visit = (open: Open, path: string): Promise<Page> => open(path, { scheme, context: { forcedColors: 'active' } });

	test(`where colours are forced, notices of danger keep their edge: ${scheme}`, async ({ open }) => {
		const page = await visit(open, '/q/2019/how-high-a-fever-is-dangerous/');
		for (const selector of ['.sign-emergency', '.sign-urgent', '.notice.urgent']) expect(await looks(page.locator(selector)), selector).toMatchObject({ border: SEEN });
		await page.goto('/q/2012/hand-goes-numb-at-night/');
		expect(await looks(page.locator('.notice.alarm'))).toMatchObject({ border: SEEN });
		expect((await page.locator('.alarm .call').first().evaluate((call) => getComputedStyle(call).borderTopWidth))).toBe('2px');
	});

	test(`where colours are forced, focus and what is chosen are seen: ${scheme}`, async ({ open }) => {
		const page = await visit(open, '/years/2018/');
		const chosen = await looks(page.locator('.slices [aria-current]'));
		expect(chosen.ground).not.toBe((await looks(page.locator('.slices a:not([aria-current])'))).ground);
		await page.keyboard.press('Tab');
		for (let i = 0; i < 4; i++) {
			expect(await looks(page.locator(':focus'))).toMatchObject({ outline: SEEN });
			await page.keyboard.press('Tab');
		}
		await page.locator('.field').first().fill('fatty liver');
		const list = page.locator('[role="listbox"][aria-busy="false"]');
		await list.locator('.suggestion').first().waitFor();
		await page.keyboard.press('ArrowDown');
		expect((await looks(list.locator('[aria-selected="true"]'))).ground).not.toBe((await looks(list.locator('[aria-selected="false"]'))).ground);
	});

	test(`where colours are forced, charts are drawn in them: ${scheme}`, async ({ open }) => {
		const page = await visit(open, '/glance/');
		const [first, second] = [await looks(page.locator('.bars .part-0')), await looks(page.locator('.bars .part-1'))];
		expect(new Set([first.fill, second.fill, first.page]).size).toBe(3);
		const text = await page.locator('.bars p').first().evaluate((one) => getComputedStyle(one).color);
		expect(first.fill).toBe(text);
	});
}

import { expect, test } from './harness/test.ts';

for (const [site, base] of [['demonstration', '/'], ['archive', '/archive/']] as const) {
	test(`an address that leads nowhere shows the site's own page (${site})`, async ({ open, forgive }) => {
		const page = await open('/q/2017/never-asked/', { site });
		forgive(/404/);
		expect(await page.locator('h1').count()).toBe(1);
		await page.locator('.brand').click();
		await expect.poll(() => new URL(page.url()).pathname).toBe(base);
	});
}

test('the icons that a page names are there', async ({ open }) => {
	const page = await open('/');
	const icons = await page.locator('link[rel~="icon"]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	expect(icons.length).toBeGreaterThan(0);
	for (const icon of icons) expect((await page.request.get(icon)).status(), icon).toBe(200);
});

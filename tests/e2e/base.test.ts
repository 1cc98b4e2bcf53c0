import { pagesOf } from '../sites/pages.ts';
import { expect, test } from './harness/test.ts';

test('under a base, every page opens and every link stays under it', async ({ open, sites }) => {
	const page = await open('/', { site: 'archive' });
	const pages = await pagesOf(sites.archive.dist);
	for (const { path } of pages.filter(({ html }) => !html.includes('http-equiv="refresh"'))) {
		await page.goto(`/archive${path}`);
		const elsewhere = await page
			.locator('a[href^="/"], link[href^="/"], script[src^="/"], form[action^="/"]')
			.evaluateAll((elements) =>
				elements
					.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '')
					.filter((address) => !address.startsWith('/archive/')),
			);
		expect(elsewhere, path).toEqual([]);
	}
});

test('under a base, from home to an answer and on', async ({ open }) => {
	const page = await open('/', { site: 'archive' });
	await page.locator('main').getByRole('link', { name: 'Sleep medicine' }).first().click();
	await page.getByRole('link', { name: 'Why do I wake at three every night?' }).click();
	await page.waitForURL('**/archive/q/2019/awake-at-three/');
	await page.locator('[aria-labelledby="similar"] a').first().click();
	await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/archive\/q\/202\d\//);
});

test('under a base, an old address leads to the answer', async ({ open }) => {
	const page = await open('/old/coffee.html', { site: 'archive' });
	await page.waitForURL('**/archive/q/2021/coffee-and-sleep/');
	expect(await page.locator('h1').innerText()).toBe('How late may I drink coffee if I sleep badly?');
});

test('under a base, search finds and leads there', async ({ open }) => {
	const page = await open('/search/?q=coffee', { site: 'archive' });
	await page.locator('[data-hits] a').first().click();
	await page.waitForURL('**/archive/q/2021/coffee-and-sleep/**');
});

import { expect, test } from './harness/test.ts';

test('a reader without JavaScript finds an answer by browsing', async ({ open }) => {
	const page = await open('/', { script: false, width: 390 });
	await page.locator('section[aria-labelledby="specialties"]').getByRole('link', { name: 'Hepatology' }).click();
	await page.getByRole('link', { name: 'Does a fatty liver go away?' }).first().click();
	expect(await page.locator('section[aria-labelledby="answer"]').innerText()).toContain('Dr. Lin');
});

test('the search box leads to a page that says what to do instead', async ({ open, forgive }) => {
	// Where scripts are turned off, Chromium calls it a violation to fetch those that the head names.
	forgive(/request failed \(csp\): .*\.js$/);
	const page = await open('/', { script: false });
	const box = page.getByRole('search').first();
	await box.getByRole('searchbox').fill('fatty liver');
	await box.getByRole('searchbox').press('Enter');
	await page.waitForURL('**/search/?q=*');
	const main = page.locator('main');
	expect(await main.getByRole('link').count()).toBeGreaterThan(0);
	expect(await main.innerText()).toMatch(/JavaScript|script/i);
});

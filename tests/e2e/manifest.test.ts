import { expect, test } from './harness/test.ts';

test('a browser takes the manifest of each language without a word', async ({ open }) => {
	for (const path of ['/', '/zh-hant/']) {
		const page = await open(path);
		const session = await page.context().newCDPSession(page);
		const { url, errors, manifest } = await session.send('Page.getAppManifest');
		expect(url).toBe(new URL('site.webmanifest', page.url()).href);
		expect(errors).toEqual([]);
		expect(manifest).toMatchObject({ name: 'Answered', display: 'kStandalone' });
	}
});

import { samplesOf } from '../sites/kinds.ts';
import { accessibilityFaults, colourFaults } from './harness/axe.ts';
import { expect, test, WIDTHS } from './harness/test.ts';

const LANGUAGES = ['en', 'zh-hant'];

for (const lang of LANGUAGES) {
	for (const width of WIDTHS) {
		test(`every kind of page is accessible, light and dark, fits and runs clean: ${lang}, ${width} px`, async ({ open, sites }) => {
			const samples = (await samplesOf(sites.demonstration.dist, LANGUAGES)).filter((sample) => sample.lang === lang);
			expect(samples.length).toBeGreaterThan(10);
			const page = await open('/', { width });
			const faults: string[] = [];
			for (const { kind, path } of samples) {
				await page.emulateMedia({ colorScheme: 'light' });
				await page.goto(path);
				const found = await accessibilityFaults(page);
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				if (overflow > 0) found.push(`${overflow} px wider than the window`);
				await page.emulateMedia({ colorScheme: 'dark' });
				found.push(...(await colourFaults(page)).map((fault) => `dark: ${fault}`));
				faults.push(...found.map((fault) => `${kind} ${path}: ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	}
}

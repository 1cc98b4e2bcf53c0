import { samplesOf } from '../sites/kinds.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { expect, test, WIDTHS } from './harness/test.ts';

const LANGUAGES = ['en', 'zh-hant'];
const SCHEMES = ['light', 'dark'] as const;

for (const lang of LANGUAGES) {
	for (const scheme of SCHEMES) {
		for (const width of WIDTHS) {
			test(`every kind of page is accessible, fits and runs clean: ${lang}, ${scheme}, ${width} px`, async ({ open, sites }) => {
				const samples = (await samplesOf(sites.demonstration.dist, LANGUAGES)).filter((sample) => sample.lang === lang);
				expect(samples.length).toBeGreaterThan(10);
				const page = await open('/', { scheme, width });
				const faults: string[] = [];
				for (const { kind, path } of samples) {
					await page.goto(path);
					const found = await accessibilityFaults(page);
					const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
					if (overflow > 0) found.push(`${overflow} px wider than the window`);
					faults.push(...found.map((fault) => `${kind} ${path}: ${fault}`));
				}
				expect(faults).toEqual([]);
			});
		}
	}
}

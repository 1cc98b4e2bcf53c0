import { describe } from 'vitest';
import { FORMAT } from '../../src/search/format/manifest.ts';
import { expect, test } from './harness/test.ts';

describe.for(['/search/?q=pain', '/zh-hant/search/?q=肝'])('%s', (path) => {
	test('finds all that its first search needs named in its head, and fetches none of it twice', async ({ open }) => {
		const page = await open(path);
		await page.locator('[data-results][aria-busy="false"] [data-hits] > li').first().waitFor();
		const { named, fetched } = await page.evaluate(() => {
			const links = document.head.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"], link[rel="preload"]');
			const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
			return {
				named: [...links].map(({ href }) => new URL(href).pathname),
				fetched: files.filter(({ responseEnd }) => responseEnd > 0).map(({ name }) => new URL(name).pathname),
			};
		});
		const scripts = fetched.filter((file) => file.endsWith('.js') && !file.includes('/pagefind/') && !file.endsWith('/sw.js'));
		for (const script of scripts) expect(named).toContain(script);
		const first = `/pagefind/first-${FORMAT}-${path.startsWith('/zh') ? 'zh-hant' : 'en'}.bin`;
		expect(named).toContain(first);
		expect(fetched.filter((file) => file === first)).toHaveLength(1);
		expect(fetched.some((file) => /manifest-\d+\.json$/.test(file))).toBe(false);
	});
});

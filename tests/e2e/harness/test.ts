import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { launchChromium } from '../../../scripts/browser/launch.ts';
import { PATIENCE } from '../../patience.ts';
import { openSites, type Sites } from './sites.ts';
import { violationsIn, watch, type Watch } from './watch.ts';

/** The widths of a small phone and of a desktop, in CSS pixels. */
export const WIDTHS = [390, 1280] as const;

/** How a reader comes to a page. */
export interface Visit {
	/** Which site; the demonstration where absent. */
	site?: Exclude<keyof Sites, 'close'>;
	/** False for a reader without JavaScript. */
	script?: boolean;
	scheme?: 'light' | 'dark';
	width?: (typeof WIDTHS)[number];
	/** Whatever else Playwright can set for a visit. */
	context?: BrowserContextOptions;
}

/** Opens a path of a site (with its slash, without base) in a fresh profile. */
export type Open = (path: string, visit?: Visit) => Promise<Page>;

/**
 * Vitest's `test` with the built sites, one browser for each worker, and `open`. A test fails when a page
 * it opened had anything in its console, a failed request, or a request to another host, unless the
 * test forgives it.
 */
export const test = base
	.extend('sites', { scope: 'worker' }, async ({}, { onCleanup }) => {
		const sites = await openSites();
		onCleanup(() => sites.close());
		return sites;
	})
	.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
		const browser = await launchChromium([], PATIENCE);
		onCleanup(() => browser.close());
		browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
		return browser;
	})
	.extend('violations', { scope: 'worker' }, ({ browser }) => violationsIn(browser))
	.extend('forgiven', (): RegExp[] => [])
	// Of every test, whatever it opens pages with: not one violation of the policy.
	.extend('lawful', { auto: true }, ({ violations, forgiven }, { onCleanup }) => {
		violations.length = 0;
		onCleanup(() => {
			expect(without(violations.splice(0), forgiven)).toEqual([]);
		});
	})
	.extend('watches', ({ forgiven }, { onCleanup }) => {
		const watches: Watch[] = [];
		onCleanup(() => {
			expect(without(watches.flatMap(({ faults }) => faults), forgiven)).toEqual([]);
		});
		return watches;
	})
	.extend('open', ({ sites, browser, watches }, { onCleanup }): Open => {
		const closers: (() => Promise<void>)[] = [];
		onCleanup(async () => {
			for (const close of closers) await close();
		});
		return async (path, { site = 'demonstration', script = true, scheme = 'light', width = 1280, context = {} } = {}) => {
			const { url } = sites[site];
			const opened = await browser.newContext({
				baseURL: url,
				javaScriptEnabled: script,
				colorScheme: scheme,
				viewport: { width, height: width === 390 ? 844 : 900 },
				...context,
			});
			closers.push(() => opened.close());
			watches.push(watch(opened, new URL(url).origin));
			const page = await opened.newPage();
			await page.goto(path.replace(/^\//, ''));
			return page;
		};
	})
	// For tests that break something on purpose: the browser may say so at any time.
	.extend('forgive', ({ forgiven }) => (pattern: RegExp) => {
		forgiven.push(pattern);
	});

function without(faults: readonly string[], forgiven: readonly RegExp[]): string[] {
	return faults.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)));
}

export { expect };

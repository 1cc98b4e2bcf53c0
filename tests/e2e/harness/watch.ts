import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Collects what readers would call broken, on every page of a context. */
export interface Watch {
	/** What went wrong so far, in order. */
	faults: string[];
	/** Drops the faults seen so far that match: for tests that break something on purpose. */
	forgive(pattern: RegExp): void;
}

/** Watches a context: console, script errors, refused or failed requests, requests to other hosts. */
export function watch(context: BrowserContext, origin: string): Watch {
	const faults: string[] = [];
	context.on('page', (page) => watchPage(page, faults));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && url.origin !== origin) faults.push(`request to another host: ${url.href}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'unknown';
		// A page that is left, or a query that is superseded, gives up what it still waits for.
		if (reason !== 'net::ERR_ABORTED') faults.push(`request failed (${reason}): ${request.url()}`);
	});
	return {
		faults,
		forgive: (pattern) => {
			faults.splice(0, faults.length, ...faults.filter((fault) => !pattern.test(fault)));
		},
	};
}

/** Gathers what a browser says of violations of the content security policy, Trusted Types among them, in any page or worker. */
export function violationsIn(browser: Browser): string[] {
	const violations: string[] = [];
	browser.on('context', (context) => {
		context.on('console', (message) => {
			if (/Content Security Policy|Trusted(?:HTML|Script)/.test(message.text())) violations.push(`${message.text()} (${message.location().url})`);
		});
	});
	return violations;
}

function watchPage(page: Page, faults: string[]): void {
	// Violations of the content security policy arrive here too, as errors.
	page.on('console', (message) => {
		faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => {
		faults.push(`script error: ${error.message}`);
	});
}

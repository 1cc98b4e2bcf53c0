import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

/** Collects what readers would call broken, on every page of a context. */
export interface Watch {
	/** What went wrong so far, in order. */
	faults: string[];
	/** Drops the faults that match, those to come as well: for tests that break something on purpose, of which the browser tells at any time. */
	forgive(pattern: RegExp): void;
}

/** Watches a context: console, script errors, refused or failed requests, requests to other hosts. */
export function watch(context: BrowserContext, origin: string): Watch {
	const faults: string[] = [];
	const forgiven: RegExp[] = [];
	const say = (fault: string): void => {
		if (!forgiven.some((pattern) => pattern.test(fault))) faults.push(fault);
	};
	context.on('page', (page) => watchPage(page, say));
	// Pages that were asked for so far, now and when each request was made.
	let visits = 0;
	const visitOf = new WeakMap<Request, number>();
	context.on('request', (request) => {
		if (request.isNavigationRequest()) visits += 1;
		visitOf.set(request, visits);
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && url.origin !== origin) say(`request to another host: ${url.href}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) say(`status ${response.status()}: ${response.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'unknown';
		// A page that is left, or a query that is superseded, gives up what it still waits for; where a worker
		// or a route stands between, that is told as a failure.
		const isGivenUp = reason === 'net::ERR_ABORTED' || (reason === 'net::ERR_FAILED' && visitOf.get(request) !== visits);
		if (!isGivenUp) say(`request failed (${reason}): ${request.url()}`);
	});
	return {
		faults,
		forgive: (pattern) => {
			forgiven.push(pattern);
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

function watchPage(page: Page, say: (fault: string) => void): void {
	// Violations of the content security policy arrive here too, as errors.
	page.on('console', (message) => {
		say(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => {
		say(`script error: ${error.message}`);
	});
}

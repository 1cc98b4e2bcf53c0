/** When the line is free for what is fetched unasked: a reader who waits for something has it first. */

/** How long a search is waited for, in milliseconds. */
const SEARCH_MS = 30_000;

/** The longest that a slow line is given, in milliseconds. */
const LONGEST_MS = 10_000;

/** Waits until the page is loaded and read: until what its address asks is found, nobody is about to search, and the browser has nothing better to do. */
export async function lineIsFree(): Promise<void> {
	await isLoaded();
	await until(document.querySelector('[data-results]'), isFound);
	await isIdle();
	// On a line that took long to bring the page, the reader is given as long again to ask for something.
	await pause(Math.min(performance.now(), LONGEST_MS));
	await nobodySearches();
}

function isLoaded(): Promise<void> {
	if (document.readyState === 'complete') return Promise.resolve();
	return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

function isIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 10_000 });
		else setTimeout(resolve, 2000);
	});
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether results are shown, or nothing was asked for. */
function isFound(results: Element): boolean {
	return location.search === '' || results.matches('[aria-busy="false"]:not([hidden])');
}

/** Waits until an element, if there is one, is as it should be. */
function until(element: Element | null, isDone: (element: Element) => boolean): Promise<void> {
	if (!element || isDone(element)) return Promise.resolve();
	return new Promise((resolve) => {
		const observer = new MutationObserver(() => {
			if (!isDone(element)) return;
			observer.disconnect();
			resolve();
		});
		observer.observe(element, { attributes: true });
		setTimeout(resolve, SEARCH_MS);
	});
}

/** Waits until the focus is in no search field. */
function nobodySearches(): Promise<void> {
	if (!document.activeElement?.matches('input[type="search"]')) return Promise.resolve();
	return new Promise((resolve) => {
		document.addEventListener('focusout', () => resolve(), { once: true });
		setTimeout(resolve, SEARCH_MS);
	});
}

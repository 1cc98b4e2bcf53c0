import { describe, expect, test } from 'vitest';
import { createAddressKeeper, type Browser } from '../../../../../../src/site/components/search/page/history.ts';
import type { SearchRequest } from '../../../../../../src/site/components/search/address.ts';

/** A browser's history as far as pages can see it. */
class FakeBrowser implements Browser {
	readonly entries: { url: string; state: unknown }[];
	at = 0;

	constructor(url: string) {
		this.entries = [{ url, state: null }];
	}

	readonly location = this.#readLocation();
	readonly history = this.#readHistory();

	get urls(): string[] {
		return this.entries.map(({ url }) => url);
	}

	#readLocation(): Browser['location'] {
		const part = (name: 'pathname' | 'search'): string => new URL(this.entries[this.at]!.url, 'https://x.example')[name];
		return Object.defineProperties({ pathname: '', search: '' }, {
			pathname: { get: () => part('pathname') },
			search: { get: () => part('search') },
		});
	}

	#readHistory(): Browser['history'] {
		const replaceState: History['replaceState'] = (state, _, url) => {
			this.entries[this.at] = { url: String(url), state };
		};
		const pushState: History['pushState'] = (state, _, url) => {
			this.entries.splice(this.at + 1, Infinity, { url: String(url), state });
			this.at += 1;
		};
		return Object.defineProperty({ pushState, replaceState, state: undefined }, 'state', { get: () => this.entries[this.at]!.state });
	}
}

function ask(query: string): SearchRequest {
	return { query, exact: false, filters: {} };
}

describe('the address', () => {
	test('of another page, to which the reader went meanwhile, is left alone', () => {
		const browser = new FakeBrowser('/search/?q=liver');
		const keeper = createAddressKeeper(browser);
		browser.history.pushState(null, '', '/hepatology/');
		expect(keeper.isHere()).toBe(false);
		keeper.draft(ask('lung'));
		keeper.settle(ask('lung'));
		keeper.remember({ shown: 10, y: 5 });
		expect(browser.entries.at(-1)).toEqual({ url: '/hepatology/', state: null });
	});

	test('follows typing on the same entry', () => {
		const browser = new FakeBrowser('/search/');
		const keeper = createAddressKeeper(browser);
		keeper.draft(ask('li'));
		keeper.draft(ask('liver'));
		expect(browser.urls).toEqual(['/search/?q=liver']);
	});

	test('stands on a new entry when submitted; the one before gets its own back', () => {
		const browser = new FakeBrowser('/search/?q=lungs');
		const keeper = createAddressKeeper(browser);
		keeper.draft(ask('liver'));
		keeper.settle(ask('liver'));
		expect(browser.urls).toEqual(['/search/?q=lungs', '/search/?q=liver']);
	});

	test('submitted twice makes one entry', () => {
		const browser = new FakeBrowser('/search/');
		const keeper = createAddressKeeper(browser);
		keeper.settle(ask('liver'));
		keeper.settle(ask('liver'));
		expect(browser.urls).toEqual(['/search/', '/search/?q=liver']);
	});

	test('is left alone where it says the same in other signs', () => {
		const browser = new FakeBrowser('/search/?q=fatty%20liver&from=elsewhere');
		createAddressKeeper(browser).draft(ask('fatty liver'));
		expect(browser.urls).toEqual(['/search/?q=fatty%20liver&from=elsewhere']);
	});

	test('after Back is the settled one', () => {
		const browser = new FakeBrowser('/search/?q=a');
		const keeper = createAddressKeeper(browser);
		keeper.settle(ask('b'));
		browser.at = 0;
		keeper.moved();
		keeper.settle(ask('c'));
		expect(browser.urls).toEqual(['/search/?q=a', '/search/?q=c']);
	});
});

describe('the place', () => {
	test('is remembered with its entry', () => {
		const browser = new FakeBrowser('/search/?q=a');
		const keeper = createAddressKeeper(browser);
		keeper.remember({ shown: 20, y: 900 });
		expect(createAddressKeeper(browser).remembered()).toEqual({ shown: 20, y: 900 });
		keeper.settle(ask('b'));
		expect(keeper.remembered()).toEqual({ shown: 0, y: 0 });
		expect(browser.entries[0]?.state).toEqual({ shown: 20, y: 900 });
	});

	test.each([null, 'x', { shown: -1, y: 'far' }, { shown: NaN }])('is the beginning where %j is remembered', (state) => {
		const browser = new FakeBrowser('/search/');
		browser.history.replaceState(state, '', '/search/');
		expect(createAddressKeeper(browser).remembered()).toEqual({ shown: 0, y: 0 });
	});
});
